// Says what others do: politely, at most one sentence every few seconds, and not at all when it is to be quiet.
import { CanvasPage } from "./page";

const QUIET = "canvas quiet";
const PAUSE = 4000;

export class Announcer {
  private waiting: string[] = [];
  private resting = 0;
  private quiet = localStorage.getItem(QUIET) === "yes";

  constructor(private page: CanvasPage) {
    const button = page.part<HTMLButtonElement>("[data-quiet]");
    button?.setAttribute("aria-pressed", String(this.quiet));
    button?.addEventListener("click", () => {
      this.quiet = !this.quiet;
      localStorage.setItem(QUIET, this.quiet ? "yes" : "no");
      button.setAttribute("aria-pressed", String(this.quiet));
      this.waiting = [];
      if (this.quiet) this.put("");
    });
  }

  others(sentence: string): void {
    if (this.quiet || !sentence) return;
    this.waiting.push(sentence);
    if (!this.resting) this.next();
  }

  // What this person did themselves is answered at once.
  own(sentence: string): void {
    this.waiting = [];
    this.put(sentence, true);
    this.rest();
  }

  private next(): void {
    const [first, ...more] = new Set(this.waiting);
    this.waiting = [];
    if (first === undefined) return;
    this.put(more.length > 0 ? this.page.words("many") : first);
    this.rest();
  }

  private rest(): void {
    clearTimeout(this.resting);
    this.resting = window.setTimeout(() => {
      this.resting = 0;
      this.next();
    }, PAUSE);
  }

  private put(sentence: string, own = false): void {
    const news = this.page.part("[data-news]");
    if (!news) return;
    news.textContent = sentence;
    news.classList.toggle("live-news-own", own);
  }
}
