// What the page gives to the script: its parts, people's names and the sentences, in the reader's language.

export class CanvasPage {
  me: { id: string; name: string };
  lang = document.documentElement.lang;
  private sentences = new Map<string, string>();
  private names = new Map<string, string>();

  constructor(readonly root: HTMLElement) {
    this.me = { id: root.dataset.me ?? "", name: root.dataset.name ?? "" };
    for (const part of template("sentences").querySelectorAll<HTMLElement>("[data-key]")) {
      this.sentences.set(part.dataset.key ?? "", part.textContent ?? "");
    }
    for (const part of template("people").querySelectorAll<HTMLElement>("[data-person]")) {
      this.names.set(part.dataset.person ?? "", part.textContent ?? "");
    }
  }

  part<T extends HTMLElement>(selector: string): T | null {
    return this.root.querySelector<T>(selector);
  }

  parts<T extends HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  words(key: string, what: Record<string, string> = {}): string {
    return (this.sentences.get(key) ?? "").replace(/\{(\w+)\}/g, (all, name: string) => what[name] ?? all);
  }

  name(id: string): string {
    return this.names.get(id) ?? "";
  }

  // Somebody who joined the group after this page was opened.
  know(id: string, name: string): boolean {
    if (this.names.has(id)) return false;
    this.names.set(id, name);
    return true;
  }

  cell(row: string, column: string): HTMLElement | undefined {
    return this.parts("[data-cell]").find((cell) => cell.dataset.cell === `${row}/${column}`);
  }

  card(id: string): HTMLElement | undefined {
    return this.parts("[data-card]").find((card) => card.dataset.card === id);
  }

  // "Build trust and share power", "What we will do": as the headings say.
  where(row: string, column: string): { row: string; column: string } {
    const cell = this.cell(row, column);
    const named = cell?.closest("[data-row]")?.querySelector("[data-row-name]");
    const columnName = cell?.querySelector("h3");
    return { row: named?.textContent?.trim() ?? "", column: columnName?.textContent?.trim() ?? "" };
  }
}

export function template(id: string): DocumentFragment {
  const found = document.getElementById(id) as HTMLTemplateElement | null;
  return found?.content ?? document.createDocumentFragment();
}

export function copyOf(id: string): HTMLElement {
  return template(id).firstElementChild!.cloneNode(true) as HTMLElement;
}
