/** One more row of a list in place, from its template, without a request. Without script the button asks the server. */
export function offerRows() {
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-add-row]");
    const template = button && document.getElementById(`new-${button.dataset.addRow}`);
    const list = button && document.getElementById(`rows-${button.dataset.addRow}`);
    if (!template || !list) return;
    event.preventDefault();
    const number = Number(button.dataset.next);
    button.dataset.next = String(number + 1);
    list.append(numbered(template, number));
    // The next save keeps it; until something is written there is nothing to save.
    list.lastElementChild.querySelector("input, select, textarea").focus();
  });
}

/** The row with its number in every name, so that it is told from every other. */
function numbered(template, number) {
  const row = template.content.cloneNode(true);
  for (const element of row.querySelectorAll("*")) {
    for (const attribute of element.attributes) {
      attribute.value = attribute.value.replaceAll("__N__", String(number));
    }
  }
  return row;
}
