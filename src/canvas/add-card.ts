// Adding a card and taking one away, without leaving the page.
import { Live } from "./live";

export function addCards(live: Live): void {
  const { page, plan } = live;
  page.root.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (form.closest("[data-add]")) {
      event.preventDefault();
      add(form);
    } else if (form.matches("[data-remove]")) {
      event.preventDefault();
      const part = form.closest<HTMLElement>("[data-card]");
      if (part) remove(part);
    }
  });

  function add(form: HTMLFormElement): void {
    const area = form.querySelector("textarea")!;
    const words = area.value.trim();
    const [row, column] = [valueOf(form, "row"), valueOf(form, "column")];
    area.focus();
    if (!words) return;
    plan.add(row, column, words, page.me.id, page.lang);
    area.value = "";
    // The draft that was kept of it goes as well.
    area.dispatchEvent(new Event("input", { bubbles: true }));
    live.news.own(page.words("you-added", page.where(row, column)));
  }

  function remove(part: HTMLElement): void {
    const beside = part.nextElementSibling ?? part.previousElementSibling;
    const next = (beside as HTMLElement | null) ?? part.closest("[data-cell]")?.querySelector<HTMLElement>("[data-add] > summary");
    next?.focus();
    plan.remove(part.dataset.card ?? "");
    live.news.own(page.words("removed"));
  }
}

const valueOf = (form: HTMLFormElement, name: string) =>
  (form.elements.namedItem(name) as HTMLInputElement | null)?.value ?? "";
