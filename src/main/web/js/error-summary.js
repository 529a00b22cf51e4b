/** Moves the focus to the error summary, and from its links to the fields. */
export function leadToErrors() {
  document.querySelector(".tp-felsumma")?.focus();

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('.tp-felsumma a[href^="#"]');
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    // Following the link alone would scroll but leave the focus on the link.
    event.preventDefault();
    const within = field.matches("input, select, textarea, button, a, [tabindex]")
      ? field
      : field.querySelector("input, select, textarea");
    (within ?? field).focus({ preventScroll: true });
    (field.labels?.[0] ?? field).scrollIntoView({ block: "center" });
  });
}
