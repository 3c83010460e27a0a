// <form data-way-out>: signs out and leads elsewhere at once, also by pressing Shift three times. Where it leads takes the
// place of this page, and Back asks who is there. What was typed and not sent is forgotten: somebody else may look next.
import { forgetOld } from "./drafts";

export function wayOut(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-way-out]");
  if (!form) return;
  const go = (): void => {
    document.body.hidden = true;
    forgetOld(0);
    void fetch(form.action, { method: "POST", redirect: "manual", keepalive: true });
    location.replace(form.action);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go();
  });
  let presses: number[] = [];
  document.addEventListener("keyup", (event) => {
    presses = event.key === "Shift" ? [...presses.filter((at) => Date.now() - at < 3000), Date.now()] : [];
    if (presses.length === 3) go();
  });
}
