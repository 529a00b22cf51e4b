import { base, breakMarks, color, formatNumber, hasRoomForValues, roundAxis, still, topSpace, valueAxis, words } from "./look.js";

const symbols = ["circle", "rect"];
const dashes = ["solid", [7, 4]];
const colors = [color.main, color.text];

/** Two series, told apart by dash and shape and not by colour alone. */
export function lines(table, { min = 0, max, width }) {
  const narrow = width < 480;
  const [first, second] = [0, 1].map(table.valuesOf);
  // The upper point's number stands over it and the lower one's under it, so that the two never meet.
  const isLow = (series, step) => (series === 1 ? second[step] <= first[step] : first[step] < second[step]);
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
      data: table.valuesOf(index).map((value, step) => ({ value, label: { position: isLow(index, step) ? "bottom" : "top" } })),
      symbol: symbols[index],
      symbolSize: 10,
      showAllSymbol: true,
      lineStyle: { width: 2.5, type: dashes[index], color: colors[index] },
      itemStyle: { color: colors[index] },
      label: words({
        show: hasRoomForValues(table, width),
        fontSize: 13,
        fontWeight: 600,
        formatter: ({ value }) => formatNumber(value),
      }),
      markLine: index === 0 ? breakMarks(table, width) : undefined,
    })),
  };
}
