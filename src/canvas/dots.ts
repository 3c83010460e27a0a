// A dot goes through the same address as the plain form: the server counts them.
import { Live } from "./live";

export function putDots({ page, news }: Live): void {
  page.root.addEventListener("submit", async (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches("[data-dot]")) return;
    event.preventDefault();
    const body = new URLSearchParams();
    const wanted = form.querySelector<HTMLInputElement>("input[name='dot']")!;
    body.set("dot", wanted.value);
    const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" }).catch(() => undefined);
    if (answer?.status === 422) return news.own(page.words("no-dots"));
    if (answer?.type !== "opaqueredirect") return news.own(page.words("not-sent"));
    const put = wanted.value === "put";
    wanted.value = put ? "take" : "put";
    form.querySelector("button")!.setAttribute("aria-pressed", String(put));
    const left = page.part("[data-dots-left]");
    if (left) left.textContent = String(Number(left.textContent) + (put ? -1 : 1));
  });
}
