// Where a card lies among others: a plain text that sorts letter by letter, with room between any two. The same rules
// as in place.rs, so that a form and a browser agree.

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const FIRST = "a";

export function between(after: string | undefined, before: string | undefined): string {
  if (after === undefined && before === undefined) return FIRST;
  const low = after === undefined ? [] : digits(after);
  const high = before === undefined ? undefined : digits(before);
  if (!low || (before !== undefined && !high)) return after ?? before ?? FIRST;
  if (!high) return text(nextAfter(low));
  if (after !== undefined && before !== undefined && after >= before) return after;
  return text(middle(low, high) ?? low);
}

function digits(order: string): number[] | undefined {
  const found = [...order].map((letter) => DIGITS.indexOf(letter));
  return found.includes(-1) ? undefined : found;
}

const text = (found: number[]) => found.map((digit) => DIGITS[digit]).join("");

function nextAfter(low: number[]): number[] {
  const at = low.findIndex((digit) => digit < DIGITS.length - 1);
  return at < 0 ? [...low, 1] : [...low.slice(0, at), low[at]! + 1];
}

function middle(low: number[], high: number[]): number[] | undefined {
  const found: number[] = [];
  let bounded = true;
  for (let at = 0; ; at++) {
    const from = low[at] ?? 0;
    const to: number | undefined = bounded ? high[at] : DIGITS.length;
    if (to === undefined) return undefined;
    if (to > from + 1) return [...found, from + Math.floor((to - from) / 2)];
    bounded = bounded && to === from;
    found.push(from);
  }
}
