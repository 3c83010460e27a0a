// The line to the others: kept up, mended by itself, and open about how it is. What is done without it is kept in this
// browser and merges when it is back.
import { IndexeddbPersistence } from "y-indexeddb";
import { WebsocketProvider } from "y-websocket";
import { CanvasPage } from "./page";
import { Plan } from "./plan";

// The names of what is kept, so that leaving on a shared computer clears it: see web/behaviours/leave.ts.
const KEPT = "canvas kept";
const SIGN_IN = 4401;
const NOT_ALLOWED = 4403;
const TOO_LARGE = 4413;
// Out of step, and too many at once: the next try may well do.
const MENDS = [4409, 4429];

export function connect(page: CanvasPage, plan: Plan, begin: () => void): WebsocketProvider {
  const id = page.root.dataset.canvas ?? "";
  const kept = keep(`canvas ${id} ${page.me.id}`, plan);
  const line = lineTo(id, plan);
  let refused = "";
  let begun = false;
  const start = () => {
    begun = true;
    begin();
  };
  const state = () => {
    if (refused || line.synced) return refused || "live";
    return line.wsUnsuccessfulReconnects === 0 ? "connecting" : begun ? "away" : "plain";
  };
  const show = () => say(page, state());
  line.on("sync", (synced) => {
    if (synced) start();
    show();
  });
  line.on("status", () => show());
  line.on("connection-close", () => setTimeout(show));
  line.on("closed", ({ code }) => {
    refused = code === TOO_LARGE ? "full" : code === SIGN_IN || code === NOT_ALLOWED ? "refused" : "broken";
    // What the server never takes must not be sent again each time the page is opened.
    if (refused !== "broken") void kept.then((store) => store?.clearData());
    show();
  });
  // What lies here from before is older than the page itself, unless the page could not be asked for.
  void kept.then((store) => store && !navigator.onLine && plan.boxes.size > 0 && start());
  addEventListener("online", () => line.shouldConnect && line.connect());
  const part = page.part("[data-live]");
  if (part) part.hidden = false;
  show();
  void kept.then(() => line.connect());
  return line;
}

export function lineTo(id: string, plan: Plan): WebsocketProvider {
  const address = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/live/canvas`;
  const shouldReconnect = ({ code }: CloseEvent, line: WebsocketProvider) =>
    code < 4400 || code >= 4500 || (MENDS.includes(code) && line.wsUnsuccessfulReconnects < 8);
  return new WebsocketProvider(address, id, plan.doc, { disableBc: true, maxBackoffTime: 8000, connect: false, shouldReconnect });
}

function say(page: CanvasPage, state: string): void {
  const part = page.part("[data-state]");
  if (!part || part.dataset.state === state) return;
  part.dataset.state = state;
  part.textContent = page.words(state);
}

// Some browsers keep nothing, in a private window for instance; then it works all the same while there is a line.
async function keep(name: string, plan: Plan): Promise<IndexeddbPersistence | undefined> {
  if (!("indexedDB" in window)) return undefined;
  const names = new Set<string>(JSON.parse(localStorage.getItem(KEPT) ?? "[]"));
  localStorage.setItem(KEPT, JSON.stringify([...names.add(name)]));
  const store = new IndexeddbPersistence(name, plan.doc);
  addEventListener("storage", (event) => {
    if (event.key === KEPT && event.newValue === null) void store.destroy();
  });
  const tooLong = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 2000));
  return Promise.race([store.whenSynced.then(() => store), tooLong]);
}
