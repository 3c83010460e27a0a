// Moving a card by a small form on it, or by Alt and Shift with an arrow.
import { Live } from "./live";
import { copyOf } from "./page";

export function moveCards(live: Live): void {
  const { page, plan } = live;

  page.root.addEventListener("click", (event) => {
    const target = event.target as Element;
    const part = target.closest<HTMLElement>("[data-card]");
    if (part && target.closest("[data-move]")) {
      event.preventDefault();
      open(part);
    } else if (part && target.closest("[data-cancel]")) {
      close(part);
    }
  });

  page.root.addEventListener("keydown", (event) => {
    const target = event.target as Element;
    const part = target.closest<HTMLElement>("[data-card]");
    if (!part || target.matches("textarea, select")) return;
    if (event.altKey && event.shiftKey && event.key.startsWith("Arrow")) {
      event.preventDefault();
      step(part.dataset.card ?? "", event.key);
    }
  });

  function open(part: HTMLElement): void {
    page.part(".card-mover")?.remove();
    const card = plan.card(part.dataset.card ?? "");
    if (!card) return;
    const form = copyOf("move-template") as HTMLFormElement;
    const [row, column, place] = ["row", "column", "place"].map((name) => form.elements.namedItem(name) as HTMLSelectElement);
    row!.value = card.row;
    column!.value = card.column;
    const list = () => fillPlaces(place!, row!.value, column!.value, card.id);
    row!.addEventListener("change", list);
    column!.addEventListener("change", list);
    list();
    form.addEventListener("keydown", (event) => event.key === "Escape" && close(part));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      close(part);
      part.querySelector<HTMLDetailsElement>("[data-more]")!.open = false;
      const others = plan.inCell(row!.value, column!.value).filter((other) => other.id !== card.id);
      const before = place!.value === "start" ? others[0]?.id : place!.value === "end" ? undefined : place!.value;
      move(card.id, row!.value, column!.value, before);
    });
    part.append(form);
    row!.focus();
  }

  function close(part: HTMLElement): void {
    part.querySelector(".card-mover")?.remove();
    part.querySelector<HTMLElement>("[data-move]")?.focus();
  }

  function fillPlaces(place: HTMLSelectElement, row: string, column: string, id: string): void {
    const { end = "", start = "", before = "" } = place.dataset;
    const others = plan.inCell(row, column).filter((card) => card.id !== id);
    const named = others.map((card): [string, string] => [card.id, before.replace("{card}", beginning(card.text.toString()))]);
    const choices: [string, string][] = [["end", end], ["start", start], ...named.slice(1)];
    place.replaceChildren(...choices.map(([value, label]) => new Option(label, value)));
  }

  function step(id: string, key: string): void {
    const card = plan.card(id);
    if (!card) return;
    const beside = plan.inCell(card.row, card.column);
    const at = beside.findIndex((other) => other.id === id);
    if (key === "ArrowUp" && at > 0) return move(id, card.row, card.column, beside[at - 1]!.id);
    if (key === "ArrowDown" && at < beside.length - 1) return move(id, card.row, card.column, beside[at + 2]?.id);
    const cells = page.parts("[data-cell]").map((cell) => (cell.dataset.cell ?? "").split("/"));
    const columns = cells.filter(([row]) => row === card.row).map(([, column]) => column);
    const next = columns[columns.indexOf(card.column) + (key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : NaN)];
    if (next !== undefined) move(id, card.row, next, undefined);
  }

  function move(id: string, row: string, column: string, before: string | undefined): void {
    live.undo.stopCapturing();
    plan.move(id, row, column, before);
    live.undo.stopCapturing();
    live.news.own(page.words("moved", page.where(row, column)));
    live.focusOn(id);
  }
}

function beginning(text: string): string {
  const line = [...text.replace(/\s+/g, " ").trim()];
  return line.length > 40 ? `${line.slice(0, 40).join("")}…` : line.join("");
}
