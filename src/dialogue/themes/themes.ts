// Drags a statement into a theme. Whoever cannot drag ticks it and chooses the theme: the same form is sent.
const form = document.querySelector<HTMLFormElement>("form[data-themes]");
const MIME = "text/plain";

/** Sends what was dragged; and what was ticked beside it, when it was ticked itself. */
function send(form: HTMLFormElement, said: string, into: string): void {
  const select = form.querySelector<HTMLSelectElement>("select[name=into]");
  if (!select) return;
  const together = wasTicked.has(said) ? wasTicked : new Set([said]);
  for (const box of form.querySelectorAll<HTMLInputElement>("input[name=said]")) box.checked = together.has(box.value);
  select.value = into;
  form.requestSubmit();
}

/** What stood ticked when a drag began. */
let wasTicked = new Set<string>();

if (form?.querySelector("select[name=into]")) {
  for (const one of form.querySelectorAll<HTMLElement>("[data-said]")) {
    one.draggable = true;
    one.addEventListener("dragstart", (event) => {
      wasTicked = new Set([...form.querySelectorAll<HTMLInputElement>("input[name=said]:checked")].map((box) => box.value));
      event.dataTransfer?.setData(MIME, one.dataset.said ?? "");
    });
  }
  for (const theme of form.querySelectorAll<HTMLElement>("[data-theme]")) {
    theme.addEventListener("dragover", (event) => {
      event.preventDefault();
      theme.classList.add("theme-over");
    });
    theme.addEventListener("dragleave", () => theme.classList.remove("theme-over"));
    theme.addEventListener("drop", (event) => {
      event.preventDefault();
      const said = event.dataTransfer?.getData(MIME);
      if (said && /^\d+$/.test(said)) send(form, said, theme.dataset.theme ?? "none");
    });
  }
}
