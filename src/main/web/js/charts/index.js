import { BarChart, LineChart } from "echarts/charts";
import { GridSimpleComponent, LegendPlainComponent, MarkLineComponent } from "echarts/components";
import { getInstanceByDom, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { distribution } from "./distribution.js";
import { lines } from "./lines.js";
import { quartiles } from "./quartiles.js";
import { readTable } from "./table.js";
import { trend } from "./trend.js";

use([BarChart, GridSimpleComponent, LegendPlainComponent, LineChart, MarkLineComponent, SVGRenderer]);

const kinds = { distribution, lines, quartiles, trend };

function draw() {
  // Paper scales the drawing that is there; the places have no height of their own on it.
  if (window.matchMedia("print").matches) return;
  for (const place of document.querySelectorAll("[data-diagram]")) {
    const table = document.getElementById(place.dataset.table);
    if (!table) continue;
    place.hidden = false;
    // Anew for another size: resizing would first lay out the old words in the new place.
    getInstanceByDom(place)?.dispose();
    const chart = init(place, null, { renderer: "svg" });
    chart.setOption(kinds[place.dataset.diagram](readTable(table), { ...place.dataset, width: chart.getWidth() }));
    // ECharts leaves the viewBox out, and without it paper cannot scale the drawing.
    place.querySelector("svg").setAttribute("viewBox", `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
  }
}

// Words are measured when they are placed, so the font must be there first.
document.fonts.ready.then(draw);
let pending;
window.addEventListener("resize", () => {
  cancelAnimationFrame(pending);
  pending = requestAnimationFrame(draw);
});
