// What the parts of the live canvas share.
import type { UndoManager } from "yjs";
import { Announcer } from "./announce";
import { CanvasPage } from "./page";
import { Plan } from "./plan";

export type Live = {
  page: CanvasPage;
  plan: Plan;
  news: Announcer;
  undo: UndoManager;
  // This person is on that card, or on none.
  at: (card: string | null, writing: boolean) => void;
  // The focus goes to a card, once it is on the page.
  focusOn: (card: string) => void;
};
