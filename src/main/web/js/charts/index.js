import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent } from "echarts/components";
import { getInstanceByDom, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { distribution } from "./distribution.js";
import { lines } from "./lines.js";
import { quartiles } from "./quartiles.js";
import { readTable } from "./table.js";
import { trend } from "./trend.js";

use([AriaComponent, BarChart, GridComponent, LegendComponent, LineChart, MarkLineComponent, SVGRenderer]);

const kinds = { distribution, lines, quartiles, trend };

function draw() {
  for (const place of document.querySelectorAll("[data-diagram]")) {
    const table = document.getElementById(place.dataset.table);
    if (!table) continue;
    place.hidden = false;
    const chart = getInstanceByDom(place) ?? init(place, null, { renderer: "svg" });
    chart.resize();
    chart.setOption(kinds[place.dataset.diagram](readTable(table), place.dataset), true);
  }
}

// Words are measured when they are placed, so the font must be there first.
document.fonts.ready.then(draw);
let pending;
window.addEventListener("resize", () => {
  cancelAnimationFrame(pending);
  pending = requestAnimationFrame(draw);
});
