const signs = { less: "−", more: "+" };

/** Adds minus and plus to number fields. A blank field is no answer and stays blank until it is used. */
export function addSteppers() {
  for (const box of document.querySelectorAll("[data-stega]")) {
    const field = box.querySelector("input");
    if (field.disabled || field.readOnly) continue;
    const told = document.createElement("span");
    told.className = "ds-sr-only";
    told.setAttribute("role", "status");

    const button = (direction, step) => {
      const element = document.createElement("button");
      element.type = "button";
      element.textContent = signs[direction];
      element.setAttribute("aria-label", `${box.dataset[direction]}: ${field.labels[0]?.textContent.trim() ?? ""}`);
      // The arrow keys do the same in the field; two more stops a row would make the form slow by keyboard.
      element.tabIndex = -1;
      element.addEventListener("click", () => {
        write(field, next(field, step));
        told.textContent = field.value;
      });
      return element;
    };

    box.prepend(button("less", -1));
    box.append(button("more", 1), told);
    box.classList.add("har-knappar");
    // The field is for text, so that what is typed wrong can be told and kept: the arrows must be read here.
    field.addEventListener("keydown", (event) => {
      const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      write(field, next(field, step));
      told.textContent = field.value;
    });
  }
}

function next(field, step) {
  const least = Number(field.dataset.min ?? 0);
  const most = Number(field.dataset.max ?? Infinity);
  return Math.max(least, Math.min(most, (Number(field.value) || 0) + step));
}

function write(field, value) {
  if (field.value === String(value)) return;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
