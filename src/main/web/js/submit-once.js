const submitters = (form) => [...form.elements].filter((element) => element.type === "submit");

/** Lets a form with data-once be sent only once, until the reader comes back to the page. */
export function sendOnce() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !form.matches("[data-once]")) return;
    if (form.hasAttribute("aria-busy")) {
      event.preventDefault();
      return;
    }
    form.setAttribute("aria-busy", "true");
    // aria-disabled, not disabled: the pressed button keeps the focus, and its name and value are sent.
    for (const button of submitters(form)) button.setAttribute("aria-disabled", "true");
  });

  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-once]")) {
      form.removeAttribute("aria-busy");
      for (const button of submitters(form)) button.removeAttribute("aria-disabled");
    }
  });
}
