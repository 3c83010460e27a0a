// The canvas as a Yjs document: the same shape as in docs/canvas-format.md.
import * as Y from "yjs";
import { uuidv4 } from "lib0/random";
import { between } from "./order";

// What this person does here, so that it can be told from what others do, and undone.
export const MINE = "mine";

export type Card = { id: string; row: string; column: string; order: string; text: Y.Text; author: string; lang: string };

export class Plan {
  doc = new Y.Doc();
  cards = this.doc.getMap<Y.Map<unknown>>("cards");
  boxes = this.doc.getMap<Y.Text>("boxes");
  votes = this.doc.getMap<number | bigint>("votes");

  card(id: string): Card | undefined {
    const card = this.cards.get(id);
    const text = card instanceof Y.Map ? card.get("text") : undefined;
    if (!(card instanceof Y.Map) || !(text instanceof Y.Text)) return undefined;
    const said = (key: string) => String(card.get(key) ?? "");
    const [row = "", column = "", ...order] = said("place").split("/");
    return { id, row, column, order: order.join("/"), text, author: said("author"), lang: said("lang") };
  }

  all(): Card[] {
    const found = [...this.cards.keys()].map((id) => this.card(id)).filter((card) => card !== undefined) as Card[];
    return found.sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
  }

  inCell(row: string, column: string): Card[] {
    return this.all().filter((card) => card.row === row && card.column === column);
  }

  votesOn(id: string): number {
    return Math.max(0, Number(this.votes.get(id) ?? 0) || 0);
  }

  add(row: string, column: string, words: string, author: string, lang: string): string {
    const id = uuidv4();
    const card = new Y.Map<unknown>();
    this.change(() => {
      card.set("place", this.place(row, column, undefined, id));
      card.set("text", new Y.Text(words));
      card.set("author", author);
      card.set("lang", lang);
      card.set("made", Date.now());
      this.cards.set(id, card);
    });
    return id;
  }

  // Before that card; after all others when there is none such.
  move(id: string, row: string, column: string, before: string | undefined): void {
    this.change(() => this.cards.get(id)?.set("place", this.place(row, column, before, id)));
  }

  remove(id: string): void {
    this.change(() => this.cards.delete(id));
  }

  change(what: () => void): void {
    this.doc.transact(what, MINE);
  }

  private place(row: string, column: string, before: string | undefined, moving: string): string {
    const others = this.inCell(row, column).filter((card) => card.id !== moving);
    const found = others.findIndex((card) => card.id === before);
    const at = found < 0 ? others.length : found;
    return `${row}/${column}/${between(others[at - 1]?.order, others[at]?.order)}`;
  }
}

// Letter by letter, as the server sorts, and not by the customs of a language.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
