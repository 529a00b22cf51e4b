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
    // A wheel over a focused number field would change the answer unnoticed.
    field.addEventListener("wheel", () => field.blur(), { passive: true });
  }
}

function next(field, step) {
  const least = field.min === "" ? 0 : Number(field.min);
  const most = field.max === "" ? Infinity : Number(field.max);
  return Math.max(least, Math.min(most, (Number(field.value) || 0) + step));
}

function write(field, value) {
  if (field.value === String(value)) return;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
