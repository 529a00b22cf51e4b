const fieldOf = (button) => document.getElementById(button.dataset.takeOver);

/** Last time's number is taken over by a deliberate press. Without script the button asks the server to do it. */
export function offerTakeOver() {
  showTaken();
  document.addEventListener("input", showTaken);
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-take-over]");
    const field = button && fieldOf(button);
    if (!field) return;
    event.preventDefault();
    field.value = button.dataset.value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });
}

function showTaken() {
  for (const button of document.querySelectorAll("[data-take-over]")) {
    button.setAttribute("aria-pressed", String(fieldOf(button)?.value === button.dataset.value));
  }
}
