// Nothing typed is lost: what stands in a form is kept in this browser until it is sent, for a week at most, and no
// longer than until somebody else comes in with it.
//
// Every form with a text area keeps its draft, and any other with data-draft; data-no-draft keeps none. A form with
// data-forget-drafts (leaving on a shared computer) throws all of them away.

type Draft = { at: number; fields: Record<string, string> };
type Field = HTMLInputElement | HTMLTextAreaElement;

const PREFIX = "draft ";
const SENT = "draft sent";
const WHOSE = "drafts of";
const WEEK = 7 * 24 * 60 * 60 * 1000;

export function keepDrafts(): void {
  forgetOthers();
  forgetOld();
  forgetSent();
  for (const form of document.querySelectorAll<HTMLFormElement>("form[method='post']")) {
    if (form.matches("[data-forget-drafts]")) form.addEventListener("submit", () => forgetOld(0));
    if (form.matches("[data-no-draft]")) continue;
    if (form.dataset.draft !== undefined || form.querySelector("textarea")) keep(form);
  }
}

function keep(form: HTMLFormElement): void {
  const key = keyOf(form);
  bringBack(form, key);
  let soon = 0;
  const save = () => {
    const fields: Record<string, string> = {};
    for (const field of fieldsOf(form)) if (field.value !== field.defaultValue) fields[field.name] = field.value;
    if (Object.keys(fields).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields } satisfies Draft));
  };
  form.addEventListener("input", () => {
    clearTimeout(soon);
    soon = window.setTimeout(save, 400);
  });
  form.addEventListener("submit", () => {
    clearTimeout(soon);
    save();
    sessionStorage.setItem(SENT, key);
  });
}

function bringBack(form: HTMLFormElement, key: string): void {
  const draft = read(key);
  if (!draft) return;
  let brought = false;
  for (const field of fieldsOf(form)) {
    const kept = draft.fields[field.name];
    // What the page itself brings (it came back to be put right) goes before what we kept.
    if (kept === undefined || field.value !== "") continue;
    field.value = kept;
    brought = true;
  }
  if (brought) tell(form, key);
}

function tell(form: HTMLFormElement, key: string): void {
  const template = document.querySelector<HTMLTemplateElement>("#kept-draft");
  if (!template) return;
  const note = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  note.querySelector("button")?.addEventListener("click", () => {
    localStorage.removeItem(key);
    for (const field of fieldsOf(form)) field.value = field.defaultValue;
    note.remove();
    fieldsOf(form)[0]?.focus();
  });
  form.prepend(note);
}

function fieldsOf(form: HTMLFormElement): Field[] {
  const typed = "textarea[name], input[name][type='text'], input[name][type='date'], input[name]:not([type])";
  return [...form.querySelectorAll<Field>(typed)].filter((field) => field.autocomplete !== "one-time-code");
}

// The same form in the other language is the same form.
function keyOf(form: HTMLFormElement): string {
  const path = location.pathname.replace(/^\/[a-z]{2}(?=\/|$)/, "");
  const action = (form.getAttribute("action") ?? "").replace(/^\/[a-z]{2}(?=\/|$)/, "");
  return `${PREFIX}${path} ${action} ${form.dataset.draft ?? ""}`;
}

function read(key: string): Draft | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "") as Draft;
  } catch {
    return undefined;
  }
}

// What was sent and did not come back has arrived. Going back or trying again means that it may not have.
function forgetSent(): void {
  const key = sessionStorage.getItem(SENT);
  if (!key) return;
  const came = performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined;
  const again = came?.type === "back_forward" || came?.type === "reload";
  if (!again && !document.querySelector("[data-problems], [data-error]")) localStorage.removeItem(key);
  sessionStorage.removeItem(SENT);
}

// A tablet goes round: whoever comes in next finds nothing of the one before. Whoever had to come in again finds theirs.
function forgetOthers(): void {
  const { me } = document.body.dataset;
  if (!me) return;
  if (localStorage.getItem(WHOSE) !== me) forgetOld(0);
  localStorage.setItem(WHOSE, me);
}

export function forgetOld(longest = WEEK): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX) && Date.now() - (read(key)?.at ?? 0) >= longest) localStorage.removeItem(key);
  }
}
