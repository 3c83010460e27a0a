// Dragging a card by its pin, with a mouse or a finger. Everything it does the form in move-card.ts does as well.
import { Live } from "./live";

const FAR_ENOUGH = 5;
const EDGE = 60;

export function dragCards(live: Live): void {
  live.page.root.addEventListener("pointerdown", (event) => {
    const pin = (event.target as Element).closest<HTMLElement>("[data-pin]");
    const card = pin?.closest<HTMLElement>("[data-card]");
    if (pin && card && event.button === 0) new Drag(live, pin, card, event);
  });
}

class Drag {
  private ghost: HTMLElement | undefined;
  private line: HTMLElement | undefined;
  private target: { row: string; column: string; before: string | undefined } | undefined;
  private over = new AbortController();

  constructor(private live: Live, pin: HTMLElement, private card: HTMLElement, private start: PointerEvent) {
    start.preventDefault();
    pin.setPointerCapture(start.pointerId);
    const { signal } = this.over;
    pin.addEventListener("pointermove", (event) => this.move(event), { signal });
    pin.addEventListener("pointerup", () => this.end(true), { signal });
    pin.addEventListener("pointercancel", () => this.end(false), { signal });
    addEventListener("keydown", (event) => event.key === "Escape" && this.end(false), { signal });
  }

  private move({ clientX: x, clientY: y }: PointerEvent): void {
    const [dx, dy] = [x - this.start.clientX, y - this.start.clientY];
    if (!this.ghost && Math.hypot(dx, dy) < FAR_ENOUGH) return;
    if (!this.ghost) this.lift();
    this.ghost!.style.transform = `translate(${dx}px, ${dy}px) rotate(1.5deg)`;
    if (y < EDGE) scrollBy(0, -12);
    if (y > innerHeight - EDGE) scrollBy(0, 12);
    this.aim(x, y);
  }

  private lift(): void {
    const box = this.card.getBoundingClientRect();
    this.ghost = this.card.cloneNode(true) as HTMLElement;
    this.ghost.removeAttribute("id");
    this.ghost.classList.add("card-ghost");
    this.ghost.setAttribute("aria-hidden", "true");
    this.ghost.inert = true;
    Object.assign(this.ghost.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px` });
    this.line = document.createElement("div");
    this.line.className = "card-drop-line";
    this.card.classList.add("card-lifted");
    this.live.page.root.append(this.ghost, this.line);
  }

  private aim(x: number, y: number): void {
    const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-cell]");
    this.line!.hidden = !cell;
    this.target = undefined;
    if (!cell) return;
    const cards = [...cell.querySelectorAll<HTMLElement>("[data-card]")].filter((card) => card !== this.card);
    const middle = (card: HTMLElement) => card.getBoundingClientRect().top + card.offsetHeight / 2;
    const before = cards.find((card) => y < middle(card));
    const last = cards[cards.length - 1];
    const heading = cell.querySelector("h3")!.getBoundingClientRect();
    const top = before ? before.getBoundingClientRect().top - 8 : last ? last.getBoundingClientRect().bottom + 4 : heading.bottom + 6;
    Object.assign(this.line!.style, { left: `${heading.left}px`, width: `${heading.width}px`, top: `${top}px` });
    const [row = "", column = ""] = (cell.dataset.cell ?? "").split("/");
    this.target = { row, column, before: before?.dataset.card };
  }

  private end(drop: boolean): void {
    this.over.abort();
    this.ghost?.remove();
    this.line?.remove();
    this.card.classList.remove("card-lifted");
    const id = this.card.dataset.card ?? "";
    if (!drop || !this.target || !this.ghost) return;
    const { page, plan, news, undo } = this.live;
    undo.stopCapturing();
    plan.move(id, this.target.row, this.target.column, this.target.before);
    undo.stopCapturing();
    news.own(page.words("moved", page.where(this.target.row, this.target.column)));
  }
}
