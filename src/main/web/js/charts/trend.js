import { base, breakMarks, color, formatNumber, isNarrow, roundAxis, still, topSpace, valueAxis, words } from "./look.js";

/** One person's sum per round. There is no norm to stand over or under, so nothing but the line is drawn. */
export const trend = (table) => ({
  ...base(),
  grid: { left: 4, right: isNarrow() ? 12 : 28, top: topSpace(table), bottom: 4, containLabel: true },
  xAxis: roundAxis(table),
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
      label: words({ show: true, position: "top", distance: 8, fontWeight: 700, formatter: ({ value }) => formatNumber(value) }),
      markLine: breakMarks(table),
    },
  ],
});
