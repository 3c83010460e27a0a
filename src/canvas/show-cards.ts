// Makes the page show what the document says, changing only what differs. The focus stays where it is, even when the
// card it is on is moved or taken away by somebody else.
import { CanvasPage, copyOf } from "./page";
import { Card, Plan } from "./plan";

type Moving = Element & { moveBefore?: (node: Node, before: Node | null) => void };

export class Cards {
  // The focus comes and goes with a card that is being moved; nobody needs to know.
  moving = false;

  constructor(private page: CanvasPage, private plan: Plan) {}

  show(): void {
    const lists = new Map(this.page.parts("[data-cell]").map((cell) => [cell.dataset.cell, cell.querySelector("[data-cards]")!]));
    const elsewhere = this.page.part("[data-elsewhere]");
    const shown = new Map(this.page.parts("[data-card]").map((card) => [card.dataset.card ?? "", card]));
    const wanted = new Map<Element, HTMLElement[]>();
    for (const card of this.plan.all()) {
      const list = lists.get(`${card.row}/${card.column}`) ?? elsewhere?.querySelector("[data-cards]");
      if (!list) continue;
      const part = shown.get(card.id) ?? this.make(card.id);
      shown.delete(card.id);
      this.fill(part, card);
      wanted.set(list, [...(wanted.get(list) ?? []), part]);
    }
    for (const gone of shown.values()) this.takeAway(gone);
    for (const [list, parts] of wanted) this.arrange(list, parts);
    if (elsewhere) elsewhere.hidden = !elsewhere.querySelector("[data-card]");
  }

  private make(id: string): HTMLElement {
    const part = copyOf("card-template");
    part.dataset.card = id;
    part.id = `card-${id}`;
    for (const one of part.querySelectorAll("[href], [action], [id]")) {
      for (const name of ["href", "action", "id"]) {
        const value = one.getAttribute(name);
        if (value) one.setAttribute(name, value.replace("NEW", encodeURIComponent(id)));
      }
    }
    return part;
  }

  private fill(part: HTMLElement, card: Card): void {
    put(part.querySelector("[data-words]"), card.text.toString());
    put(part.querySelector("[data-author]"), this.page.name(card.author));
    put(part.querySelector("[data-votes]"), String(this.plan.votesOn(card.id)));
    const words = part.querySelector("[data-words]");
    if (card.lang && card.lang !== this.page.lang) words?.setAttribute("lang", card.lang);
    else words?.removeAttribute("lang");
    // Here they open something on the card itself.
    for (const link of part.querySelectorAll("[data-edit], [data-move]")) link.setAttribute("role", "button");
    if (part.classList.contains("card-gone")) {
      part.classList.remove("card-gone");
      part.querySelector(".card-gone-note")?.remove();
    }
  }

  // Somebody who is writing on it keeps what they wrote.
  private takeAway(part: HTMLElement): void {
    if (!part.contains(document.activeElement)) return part.remove();
    if (part.classList.contains("card-gone")) return;
    part.classList.add("card-gone");
    part.append(copyOf("gone-template"));
  }

  private arrange(list: Element, parts: HTMLElement[]): void {
    let next = list.firstElementChild;
    for (const part of parts) {
      // Better to move the others round the card that has the focus.
      while (next && next !== part && part.parentElement === list && part.contains(document.activeElement)) {
        const passed = next;
        next = next.nextElementSibling;
        list.append(passed);
      }
      if (next === part) next = next.nextElementSibling;
      else this.put(list, part, next);
    }
  }

  private put(list: Moving, part: HTMLElement, before: Element | null): void {
    const focus = document.activeElement as HTMLElement | null;
    if (!focus || !part.contains(focus)) return void list.insertBefore(part, before);
    this.moving = true;
    if (list.moveBefore && part.isConnected) list.moveBefore(part, before);
    else list.insertBefore(part, before);
    if (document.activeElement !== focus) focus.focus({ preventScroll: true });
    this.moving = false;
  }
}

function put(part: Element | null, text: string): void {
  if (part && part.textContent !== text) part.textContent = text;
}
