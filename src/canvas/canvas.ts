// The canvas page, made live: the same page, the same forms, with everybody in it at once. Where this fails, every part
// of the page still works by its forms.
import * as Y from "yjs";
import { addCards } from "./add-card";
import { Announcer } from "./announce";
import { bindText } from "./bind-text";
import { connect, lineTo } from "./connection";
import { putDots } from "./dots";
import { dragCards } from "./drag-card";
import { editCards } from "./edit-card";
import type { Live } from "./live";
import { moveCards } from "./move-card";
import { CanvasPage } from "./page";
import { MINE, Plan } from "./plan";
import { Presence } from "./presence";
import { Cards } from "./show-cards";
import { undoOwn } from "./undo";

function start(root: HTMLElement): void {
  const page = new CanvasPage(root);
  const plan = new Plan();
  const news = new Announcer(page);
  const cards = new Cards(page, plan);
  let presence: Presence | undefined;
  let soon = 0;
  const show = () => {
    soon = 0;
    cards.show();
    presence?.show();
  };
  // Not with every letter, and not only while the window is in front.
  const showSoon = () => (soon ||= window.setTimeout(show, 20));
  let begun = false;

  const begin = () => {
    if (begun) return;
    begun = true;
    show();
    const undo = undoOwn(page, plan, news);
    const focusOn = (card: string) => {
      show();
      page.card(card)?.focus();
    };
    const live: Live = { page, plan, news, undo, at: (card, writing) => presence?.at(card, writing), focusOn };
    for (const part of [editCards, addCards, moveCards, dragCards, putDots, bindBoxes]) part(live);
    followFocus(live, cards, showSoon);
    for (const root of [plan.cards, plan.votes]) root.observeDeep((events, change) => {
      showSoon();
      if (!change.local && (root as unknown) === plan.cards) tell(page, plan, news, events as Y.YEvent<Y.Map<unknown>>[]);
    });
    const told = new Set<string>();
    plan.boxes.observeDeep((events, change) => !change.local && events.forEach((event) => tellBox(page, news, event, told)));
    root.classList.add("is-live");
    root.addEventListener("keydown", pressWithSpace);
    presence?.begin();
  };
  const line = connect(page, plan, begin);
  presence = new Presence(page, plan, news, line.awareness);
}

function bindBoxes({ page, plan }: Live): void {
  const free = new Map<string, () => void>();
  const bind = () => {
    for (const area of page.parts<HTMLTextAreaElement>("[data-box]")) {
      const id = area.dataset.box ?? "";
      free.get(id)?.();
      // One that the document does not have yet is saved by its form.
      const text = plan.boxes.get(id);
      if (text instanceof Y.Text) free.set(id, bindText(area, text));
    }
  };
  bind();
  plan.boxes.observe(bind);
  for (const save of page.parts("[data-save]")) save.hidden = page.parts("[data-box]").every((area) => free.has(area.dataset.box ?? ""));
}

// What has become a button is pressed with the space bar as well.
function pressWithSpace(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (event.key !== " " || !target.matches("a[role='button']")) return;
  event.preventDefault();
  target.click();
}

// Others see on which card somebody is.
function followFocus({ page, at }: Live, cards: Cards, showSoon: () => void): void {
  page.root.addEventListener("focusin", (event) => {
    const target = event.target as Element;
    at(target.closest<HTMLElement>("[data-card]")?.dataset.card ?? null, target.matches(".card-editor textarea"));
  });
  page.root.addEventListener("focusout", () => {
    if (cards.moving) return;
    setTimeout(() => {
      if (!page.root.contains(document.activeElement)) at(null, false);
      // A card that somebody took away stays only as long as the focus is on it.
      if (page.part(".card-gone")) showSoon();
    });
  });
}

function tell(page: CanvasPage, plan: Plan, news: Announcer, events: Y.YEvent<Y.Map<unknown>>[]): void {
  for (const event of events) {
    if (event.target === plan.cards) {
      event.changes.keys.forEach(({ action }, id) => {
        const card = plan.card(id);
        if (action === "delete") news.others(page.words("removed"));
        else if (card) {
          const name = page.name(card.author) || page.words("somebody");
          news.others(page.words("added", { name, ...page.where(card.row, card.column) }));
        }
      });
    } else if (event instanceof Y.YMapEvent && event.keysChanged.has("place")) {
      const card = plan.card(String(event.path[0] ?? ""));
      if (card) news.others(page.words("moved", page.where(card.row, card.column)));
    }
  }
}

// Once for each box: somebody goes on writing in it.
function tellBox(page: CanvasPage, news: Announcer, event: Y.YEvent<Y.Text>, told: Set<string>): void {
  const id = String(event.path[0] ?? "");
  const name = page.part(`label[for="${CSS.escape(`box-${id}`)}"]`)?.textContent?.trim();
  if (!name || told.has(id)) return;
  told.add(id);
  news.others(page.words("box", { box: name }));
}

// On the wall of a hall nothing is written, and nobody is there.
function watch(root: HTMLElement): void {
  const plan = new Plan();
  const cards = new Cards(new CanvasPage(root), plan);
  const line = lineTo(root.dataset.canvas ?? "", plan);
  line.awareness.setLocalState(null);
  let soon = 0;
  const show = () => {
    soon = 0;
    cards.show();
  };
  line.once("sync", () => plan.cards.observeDeep(() => (soon ||= window.setTimeout(show, 100))));
  line.on("sync", (synced) => synced && show());
  line.connect();
}

const root = document.getElementById("canvas");
if (root) (root.dataset.screen === undefined ? start : watch)(root);
