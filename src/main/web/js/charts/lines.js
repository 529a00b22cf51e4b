import { base, breakMarks, color, formatNumber, hasRoomForValues, roundAxis, still, topSpace, valueAxis, words } from "./look.js";

const symbols = ["circle", "rect", "triangle"];
const dashes = ["solid", [7, 4], [2, 3]];
const colors = [color.main, color.text, color.muted];

/** Up to three series, told apart by dash and shape and not by colour alone. */
export function lines(table, { min = 0, max, width }) {
  const narrow = width < 480;
  return {
    ...base(),
    legend: {
      bottom: 0,
      left: 0,
      itemWidth: 34,
      itemGap: 18,
      orient: narrow ? "vertical" : "horizontal",
      selectedMode: false,
      textStyle: words(),
    },
    grid: { left: 4, right: 28, top: topSpace(table), bottom: narrow ? 16 + table.names.length * 26 : 44, containLabel: true },
    xAxis: roundAxis(table, width),
    yAxis: valueAxis({ min: Number(min), max: max === undefined ? undefined : Number(max) }),
    series: table.names.map((name, index) => ({
      ...still,
      type: "line",
      name,
      data: table.valuesOf(index),
      symbol: symbols[index],
      symbolSize: 10,
      showAllSymbol: true,
      lineStyle: { width: 2.5, type: dashes[index], color: colors[index] },
      itemStyle: { color: colors[index] },
      label: words({
        show: hasRoomForValues(table, width),
        position: index === 1 ? "bottom" : "top",
        fontSize: 13,
        fontWeight: 600,
        formatter: ({ value }) => formatNumber(value),
      }),
      markLine: index === 0 ? breakMarks(table, width) : undefined,
    })),
  };
}
