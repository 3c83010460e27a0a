// <a data-way-out href="…">: goes there at once, also by pressing Shift three times, and takes the place of this page so
// that Back does not show it again. What was typed and not sent is forgotten: somebody else may look here next.
import { forgetOld } from "./drafts";

export function wayOut(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-way-out]");
  if (!link) return;
  const go = (): void => {
    document.body.hidden = true;
    forgetOld(0);
    location.replace(link.href);
  };
  link.addEventListener("click", (event) => {
    event.preventDefault();
    go();
  });
  let presses: number[] = [];
  document.addEventListener("keyup", (event) => {
    presses = event.key === "Shift" ? [...presses.filter((at) => Date.now() - at < 3000), Date.now()] : [];
    if (presses.length === 3) go();
  });
}
