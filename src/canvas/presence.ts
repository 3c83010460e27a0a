// Who is here, and on which card they are.
import type { Awareness } from "y-protocols/awareness";
import { Announcer } from "./announce";
import { CanvasPage } from "./page";
import { Plan } from "./plan";

type State = { person?: { id?: string; name?: string }; card?: string | null; writing?: boolean };

export class Presence {
  private here = new Map<string, string>();
  private writers = new Set<string>();
  private begun = false;

  constructor(private page: CanvasPage, private plan: Plan, private news: Announcer, private awareness: Awareness) {
    awareness.setLocalState({ person: page.me, card: null, writing: false });
    awareness.on("change", () => this.show());
    this.show();
  }

  // From now on it is news when somebody comes.
  begin(): void {
    setTimeout(() => (this.begun = true), 3000);
  }

  at(card: string | null, writing: boolean): void {
    const now = this.awareness.getLocalState() as State | null;
    if (!now || (now.card === card && now.writing === writing)) return;
    this.awareness.setLocalState({ ...now, card, writing });
  }

  show(): void {
    const states = [...this.awareness.getStates().values()] as State[];
    const here = new Map<string, string>();
    const onCards = new Map<string, Set<string>>();
    for (const { person, card, writing } of states) {
      if (typeof person?.id !== "string") continue;
      const name = this.page.name(person.id) || String(person.name ?? "").slice(0, 80) || this.page.words("somebody");
      here.set(person.id, name);
      if (person.id === this.page.me.id || typeof card !== "string") continue;
      onCards.set(card, (onCards.get(card) ?? new Set()).add(name));
      if (writing) this.tellWriting(person.id, name, card);
    }
    this.tellComing(here);
    this.here = here;
    this.list(here);
    for (const part of this.page.parts("[data-card]")) this.mark(part, onCards.get(part.dataset.card ?? ""));
  }

  private list(here: Map<string, string>): void {
    const others = [...here].filter(([id]) => id !== this.page.me.id).map(([, name]) => name).sort();
    const names = [this.page.words("you"), ...others];
    const items = names.map((name) => Object.assign(document.createElement("li"), { textContent: name }));
    this.page.part("[data-present]")?.replaceChildren(...items);
  }

  private mark(part: HTMLElement, names: Set<string> | undefined): void {
    const here = part.querySelector<HTMLElement>("[data-here]");
    if (!here) return;
    const words = names ? this.page.words("writes-here", { names: [...names].join(", ") }) : "";
    if (here.textContent !== words) here.textContent = words;
    here.hidden = !names;
  }

  private tellComing(here: Map<string, string>): void {
    if (!this.begun) return;
    for (const [id, name] of here) if (!this.here.has(id)) this.news.others(this.page.words("came", { name }));
    for (const [id, name] of this.here) {
      if (!here.has(id) && id !== this.page.me.id) this.news.others(this.page.words("left", { name }));
    }
  }

  // Once for each person and card.
  private tellWriting(id: string, name: string, card: string): void {
    const key = `${id} ${card}`;
    const found = this.plan.card(card);
    if (!this.begun || !found || this.writers.has(key)) return;
    this.writers.add(key);
    this.news.others(this.page.words("writing", { name, ...this.page.where(found.row, found.column) }));
  }
}
