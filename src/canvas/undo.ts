// Undoing one's own doings, never those of others.
import * as Y from "yjs";
import { Announcer } from "./announce";
import { CanvasPage } from "./page";
import { MINE, Plan } from "./plan";

export function undoOwn(page: CanvasPage, plan: Plan, news: Announcer): Y.UndoManager {
  const manager = new Y.UndoManager([plan.cards, plan.boxes], { trackedOrigins: new Set([MINE]), captureTimeout: 800 });
  const undo = page.part<HTMLButtonElement>("[data-undo]");
  const redo = page.part<HTMLButtonElement>("[data-redo]");
  const show = () => {
    // A button that is switched off would throw out the focus that is on it.
    for (const [button, able] of [[undo, manager.canUndo()], [redo, manager.canRedo()]] as const) {
      button?.setAttribute("aria-disabled", String(!able));
    }
  };
  const back = () => manager.undo() && news.own(page.words("undone"));
  const again = () => manager.redo() && news.own(page.words("redone"));
  undo?.addEventListener("click", back);
  redo?.addEventListener("click", again);
  for (const name of ["stack-item-added", "stack-item-popped", "stack-cleared"] as const) manager.on(name, show);
  addEventListener("keydown", (event) => {
    const target = event.target as Element;
    const elsewhere = target.matches("input, textarea") && !target.matches(".card-editor textarea, [data-box]");
    if (elsewhere || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) again();
    else back();
  });
  show();
  return manager;
}
