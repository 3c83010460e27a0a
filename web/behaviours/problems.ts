// A page that came back: the summary of what to put right is read out first, and its links lead into the fields.
export function showProblems(): void {
  const summary = document.querySelector<HTMLElement>("[data-problems]");
  if (!summary) return;
  summary.tabIndex = -1;
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href^='#']");
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    // The label matters as much as the field, so both come into view.
    const legend = field.closest("fieldset")?.querySelector("legend");
    (legend ?? document.querySelector(`label[for="${field.id}"]`) ?? field).scrollIntoView();
    field.focus({ preventScroll: true });
  });
}
