// Leaving on a shared computer: what the canvas kept in this browser is cleared before the form is sent.
const KEPT = "canvas kept";

export function clearOnLeaving(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-forget-drafts]")) {
    form.addEventListener("submit", async (event) => {
      const names: string[] = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
      if (names.length === 0) return;
      event.preventDefault();
      // Other windows that hold them open let go when this disappears.
      localStorage.removeItem(KEPT);
      const patience = new Promise((resolve) => setTimeout(resolve, 1500));
      await Promise.race([Promise.all(names.map(clear)), patience]);
      form.submit();
    });
  }
}

function clear(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = () => resolve();
  });
}
