// Counts a turn down beside the time it ends at, which stands there anyway; and brings the page on the wall up to date.
const REFRESH = 3000;

function countDown(): void {
  for (const line of document.querySelectorAll<HTMLElement>("[data-count-down]")) {
    const left = Math.ceil((Number(line.dataset.countDown) - Date.now()) / 1000);
    const text = left > 0 ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}` : (line.dataset.over ?? "");
    if (line.textContent !== text) line.textContent = text;
  }
}

async function bringUpToDate(): Promise<void> {
  const shown = document.querySelector("[data-fresh]");
  if (!shown || document.hidden) return;
  const answer = await fetch(location.href, { headers: { accept: "text/html" } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("[data-fresh]");
  if (fresh && fresh.innerHTML !== shown.innerHTML) {
    shown.replaceWith(document.importNode(fresh, true));
    countDown();
  }
}

countDown();
setInterval(countDown, 1000);
if (document.querySelector("[data-fresh]")) {
  setInterval(() => void bringUpToDate().catch(() => undefined), REFRESH);
}
