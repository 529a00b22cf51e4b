import { base, breakMarks, color, formatNumber, hasRoomForValues, roundAxis, still, topSpace, valueAxis, words } from "./look.js";

/** The median of each round as a point on a line, in a box that holds the middle half of the group. */
export function quartiles(table, { band, min = 0, max, width }) {
  const [lower, median, upper] = [0, 1, 2].map(table.valuesOf);
  const barWidth = "34%";
  const height = upper.map((value, index) => (value === null || lower[index] === null ? null : value - lower[index]));
  return {
    ...base(),
    legend: {
      bottom: 0,
      left: 0,
      itemGap: 18,
      selectedMode: false,
      textStyle: words(),
      data: [table.names[1], band].filter(Boolean),
    },
    grid: { left: 4, right: 28, top: topSpace(table), bottom: 44, containLabel: true },
    xAxis: roundAxis(table, width),
    yAxis: valueAxis({ min: Number(min), max: max === undefined ? undefined : Number(max) }),
    series: [
      { ...still, type: "bar", stack: "box", data: lower, barWidth, itemStyle: { color: "transparent" } },
      {
        ...still,
        type: "bar",
        stack: "box",
        name: band,
        data: height,
        barWidth,
        itemStyle: { color: "var(--tp-serie-4)", borderColor: color.main, borderWidth: 1.5 },
      },
      {
        ...still,
        type: "line",
        name: table.names[1],
        data: median,
        symbol: "diamond",
        symbolSize: 13,
        showAllSymbol: true,
        z: 4,
        lineStyle: { color: color.main, width: 2.5 },
        itemStyle: { color: color.main, borderColor: color.surface, borderWidth: 1.5 },
        label: words({
          show: hasRoomForValues(table, width),
          position: "right",
          distance: 8,
          fontWeight: 700,
          backgroundColor: color.surface,
          padding: [1, 4],
          borderRadius: 3,
          formatter: ({ value }) => formatNumber(value),
        }),
        markLine: breakMarks(table, width),
      },
    ],
  };
}
