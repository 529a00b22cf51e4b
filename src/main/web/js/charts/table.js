/**
 * The table beside a figure is its only source. A break between two rounds becomes a step of its own on the axis, without
 * values, so that no line can cross it.
 */
export function readTable(table) {
  const steps = [];
  for (const row of table.tBodies[0].rows) {
    if (row.dataset.break) steps.push({ name: "", values: [], breakText: row.dataset.break });
    steps.push({
      name: row.cells[0].dataset.step ?? row.cells[0].textContent.trim().replace(/\s+/g, " "),
      gap: row.dataset.gap,
      values: [...row.querySelectorAll("[data-v]")].map(({ dataset }) => (dataset.v === "" ? null : Number(dataset.v))),
    });
  }
  const names = [...table.querySelectorAll("thead th[data-series]")].map((head) => head.textContent.trim());
  return { steps, names, valuesOf: (index) => steps.map((step) => step.values[index] ?? null) };
}
