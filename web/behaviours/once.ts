// A shaking hand presses twice: the second press within two seconds sends nothing.
export function sendOnce(): void {
  const pressed = new WeakMap<EventTarget, number>();
  document.addEventListener("submit", (event) => {
    if (!event.target || event.defaultPrevented) return;
    if (Date.now() - (pressed.get(event.target) ?? 0) < 2000) event.preventDefault();
    else pressed.set(event.target, Date.now());
  });
}
