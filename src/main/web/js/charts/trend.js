import { base, breakMarks, color, formatNumber, roundAxis, still, topSpace, valueAxis, words } from "./look.js";

/** One person's sum per round. There is no norm to stand over or under, so nothing but the line is drawn. */
export const trend = (table, { width }) => ({
  ...base(),
  grid: { left: 4, right: 20, top: topSpace(table), bottom: 4, containLabel: true },
  xAxis: roundAxis(table, width),
  yAxis: valueAxis(),
  series: [
    {
      ...still,
      type: "line",
      data: table.valuesOf(0),
      symbol: "circle",
      symbolSize: 11,
      showAllSymbol: true,
      lineStyle: { color: color.main, width: 3 },
      itemStyle: { color: color.main, borderColor: color.surface, borderWidth: 2 },
      label: words({
        show: true,
        position: "top",
        distance: 8,
        fontWeight: 700,
        backgroundColor: color.surface,
        padding: [1, 3],
        borderRadius: 3,
        formatter: ({ value }) => formatNumber(value),
      }),
      markLine: breakMarks(table, width),
    },
  ],
});
