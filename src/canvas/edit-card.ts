// Changing the words of a card where it lies. Others see each letter, and theirs appear here.
import { bindText } from "./bind-text";
import { Live } from "./live";
import { copyOf } from "./page";

export function editCards(live: Live): void {
  const { page, plan } = live;
  const open = new Map<string, () => void>();

  const edit = (part: HTMLElement, id: string) => {
    const card = plan.card(id);
    if (!card) return;
    const editor = copyOf("edit-template");
    const area = editor.querySelector("textarea")!;
    area.id = `edit-${id}`;
    area.lang = card.lang || page.lang;
    editor.querySelector("label")!.htmlFor = area.id;
    const words = part.querySelector<HTMLElement>("[data-words]")!;
    words.hidden = true;
    words.after(editor);
    let text = card.text;
    let free = bindText(area, text);
    // Undoing that it was taken away brings the card back with a new text.
    const again = () => {
      const now = plan.card(id)?.text;
      if (!now || now === text) return;
      free();
      free = bindText(area, (text = now));
    };
    plan.cards.observe(again);
    open.set(id, () => {
      plan.cards.unobserve(again);
      free();
      open.delete(id);
      live.at(id, false);
      const hadFocus = editor.contains(document.activeElement);
      editor.remove();
      words.hidden = false;
      if (hadFocus) part.querySelector<HTMLElement>("[data-edit]")?.focus();
    });
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
    live.at(id, true);
  };

  page.root.addEventListener("click", (event) => {
    const target = event.target as Element;
    const part = target.closest<HTMLElement>("[data-card]");
    const id = part?.dataset.card ?? "";
    if (part && target.closest("[data-edit]")) {
      event.preventDefault();
      const close = open.get(id);
      if (close) close();
      else edit(part, id);
    } else if (target.closest("[data-done]")) {
      open.get(id)?.();
    } else if (part && target.closest("[data-put-back]")) {
      const words = part.querySelector("textarea")?.value ?? part.querySelector("[data-words]")?.textContent ?? "";
      const [row = "", column = ""] = part.closest<HTMLElement>("[data-cell]")?.dataset.cell?.split("/") ?? [];
      open.get(id)?.();
      live.focusOn(plan.add(row, column, words, page.me.id, page.lang));
    }
  });
  page.root.addEventListener("keydown", (event) => {
    const editor = (event.target as Element).closest(".card-editor");
    const id = editor?.closest<HTMLElement>("[data-card]")?.dataset.card;
    if (id !== undefined && event.key === "Escape" && !event.isComposing) open.get(id)?.();
  });
}
