const unsaved = new Set();
const warn = (event) => event.preventDefault();

/** The browser asks before the page is left, and listens only while a form holds something unsaved. */
export function setUnsaved(form, isUnsaved) {
  if (isUnsaved) unsaved.add(form);
  else unsaved.delete(form);
  if (unsaved.size) window.addEventListener("beforeunload", warn);
  else window.removeEventListener("beforeunload", warn);
}

/** Ordinary forms with data-warn-unsaved, and links or buttons with data-discard that leave on purpose. */
export function watchForms() {
  for (const form of document.querySelectorAll("form[data-warn-unsaved]")) {
    form.addEventListener("input", () => setUnsaved(form, true));
    form.addEventListener("submit", (event) => event.defaultPrevented || setUnsaved(form, false));
  }
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-discard]")) for (const form of [...unsaved]) setUnsaved(form, false);
  });
}
