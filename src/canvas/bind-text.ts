// Ties a plain text area to a Y.Text: what is typed goes in as the smallest cut, what others type appears without the
// caret or the selection moving away from its words. While an input method composes a letter nothing is touched.
import * as Y from "yjs";
import { MINE } from "./plan";

type Delta = Y.YTextEvent["delta"];
type Splice = { at: number; out: number; putIn: string };

export function bindText(area: HTMLTextAreaElement, text: Y.Text): () => void {
  let shown = area.value;
  let composing = false;
  // What others did while a letter was being composed.
  let waiting: Delta[] = [];

  const write = (splice: Splice) => {
    if (!splice.out && !splice.putIn) return;
    text.doc?.transact(() => {
      if (splice.out) text.delete(splice.at, splice.out);
      if (splice.putIn) text.insert(splice.at, splice.putIn);
    }, MINE);
  };

  const typed = () => {
    if (composing) return;
    let splice = spliceBetween(shown, area.value, area.selectionEnd);
    let [start, end] = [area.selectionStart, area.selectionEnd];
    if (waiting.length === 0) {
      shown = area.value;
      return write(splice);
    }
    for (const delta of waiting) {
      const from = moved(splice.at, delta);
      const to = moved(splice.at + splice.out, delta);
      splice = { at: from, out: Math.max(0, to - from), putIn: splice.putIn };
      [start, end] = [moved(start, delta), moved(end, delta)];
    }
    waiting = [];
    write(splice);
    show(start, end);
  };

  const show = (start: number, end: number) => {
    shown = text.toString();
    if (area.value === shown) return;
    const { scrollTop, selectionDirection } = area;
    area.value = shown;
    if (document.activeElement === area) area.setSelectionRange(start, end, selectionDirection ?? undefined);
    area.scrollTop = scrollTop;
  };

  const changed = (event: Y.YTextEvent, transaction: Y.Transaction) => {
    if (transaction.origin === MINE && area.value === text.toString()) return;
    if (composing) waiting.push(event.delta);
    else show(moved(area.selectionStart, event.delta), moved(area.selectionEnd, event.delta));
  };

  const compose = () => (composing = true);
  const composed = () => {
    composing = false;
    typed();
  };

  // A text area knows no carriage return: without this, lengths would differ.
  for (let at; (at = text.toString().indexOf("\r")) >= 0; ) write({ at, out: 1, putIn: "" });
  shown = area.value;
  show(shown.length, shown.length);
  text.observe(changed);
  area.addEventListener("input", typed);
  area.addEventListener("compositionstart", compose);
  area.addEventListener("compositionend", composed);
  return () => {
    text.unobserve(changed);
    area.removeEventListener("input", typed);
    area.removeEventListener("compositionstart", compose);
    area.removeEventListener("compositionend", composed);
  };
}

// The caret stands behind what was just typed, which tells which of several equal letters is the new one.
export function spliceBetween(old: string, now: string, caret: number): Splice {
  const most = Math.min(old.length, now.length);
  let end = 0;
  while (end < Math.min(most, now.length - caret) && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  let start = 0;
  while (start < most - end && old[start] === now[start]) start++;
  while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  // A letter beyond the first 65536 is two units; it is never cut in two.
  if (start > 0 && isHigh(old, start - 1) && (isHigh(now, start - 1))) start--;
  if (end > 0 && isLow(old, old.length - end) && isLow(now, now.length - end)) end--;
  return { at: start, out: old.length - start - end, putIn: now.slice(start, now.length - end) };
}

const isHigh = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

// Where a place in the text is after somebody else's change. What is put in just there comes after it.
function moved(place: number, delta: Delta): number {
  let at = 0;
  for (const step of delta) {
    if (at > place) break;
    if (step.retain) at += step.retain;
    else if (step.delete) place -= Math.max(0, Math.min(step.delete, place - at));
    else if (typeof step.insert === "string") {
      if (at < place) place += step.insert.length;
      at += step.insert.length;
    }
  }
  return place;
}
