import { base, breakMarks, color, formatNumber, hasRoomForValues, roundAxis, still, topSpace, valueAxis, words } from "./look.js";

const symbols = ["circle", "rect", "triangle", "diamond"];
const dashes = ["solid", [7, 4], [2, 3], [12, 3, 2, 3]];
const colors = [color.main, color.text, color.muted, color.main];
const nth = (all, index) => all[index % all.length];

/** Series told apart by dash and shape and not by colour alone; of more than two the table tells the numbers. */
export function lines(table, { min = 0, max, width }) {
  const narrow = width < 480;
  const hasTwo = table.names.length === 2;
  const [first, second] = hasTwo ? [0, 1].map(table.valuesOf) : [];
  // The upper point's number stands over it and the lower one's under it, so that the two never meet.
  const isLow = (series, step) => hasTwo && (series === 1 ? second[step] <= first[step] : first[step] < second[step]);
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
      symbol: nth(symbols, index),
      symbolSize: 10,
      showAllSymbol: true,
      lineStyle: { width: 2.5, type: nth(dashes, index), color: nth(colors, index) },
      itemStyle: { color: nth(colors, index) },
      label: words({
        show: table.names.length <= 2 && hasRoomForValues(table, width),
        fontSize: 13,
        fontWeight: 600,
        formatter: ({ value }) => formatNumber(value),
      }),
      markLine: index === 0 ? breakMarks(table, width) : undefined,
    })),
  };
}
