import { base, breakMarks, color, roundAxis, still, topSpace, valueAxis, words } from "./look.js";

// Few options use the steps of the scale that lie far apart. The first option is the lightest.
const steps = { 1: [3], 2: [4, 1], 3: [5, 3, 1], 4: [5, 4, 2, 1], 5: [5, 4, 3, 2, 1] };
const patterns = {
  2: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 },
  3: {
    symbol: "circle",
    dashArrayX: [
      [8, 8],
      [0, 8, 8, 0],
    ],
    dashArrayY: [6, 0],
    symbolSize: 0.7,
  },
  4: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
};
const share = 0.72;
const widthOfCharacter = 7.5;
const gap = 16;

/** As the legend lays them out: each on the row that has room, else on the next. */
function legendRows(names, width) {
  let left = 0;
  return names.reduce((rows, name) => {
    const wide = name.length * 6.5 + 50;
    left -= wide;
    if (left >= -gap) return rows;
    left = width - wide;
    return rows + 1;
  }, 0);
}

/** How many chose each option, round by round. Light to dark with patterns: an order, and no good or bad end. */
export function distribution(table, { width }) {
  const longest = Math.max(...table.names.map((name) => name.length)) + 4;
  // Beside its count an answer that is a figure would be read as one number.
  const wordsFit = !table.names.some((name) => /^\d+$/.test(name)) && longest * widthOfCharacter < ((width - 40) / table.steps.length) * share;
  const rows = legendRows(table.names, width);
  return {
    ...base(),
    legend: {
      bottom: 0,
      left: 0,
      itemWidth: 28,
      itemHeight: 18,
      itemGap: gap,
      selectedMode: false,
      itemStyle: { borderColor: color.main, borderWidth: 1 },
      textStyle: words(),
    },
    grid: { left: 4, right: 8, top: topSpace(table) - 12, bottom: 16 + rows * 30, containLabel: true },
    xAxis: roundAxis(table, width),
    yAxis: valueAxis(),
    series: table.names.map((name, index) => {
      const step = (steps[table.names.length] ?? steps[5])[index];
      const fill = `var(--tp-serie-${step})`;
      return {
        ...still,
        type: "bar",
        stack: "options",
        name,
        // A label at nought would lie on the border of its neighbours.
        data: table.valuesOf(index).map((value) => value || null),
        barWidth: `${share * 100}%`,
        itemStyle: {
          color: fill,
          borderColor: color.main,
          borderWidth: 1,
          decal: patterns[step] ? { ...patterns[step], color: `var(--tp-serie-${step}-monster)` } : "none",
        },
        // The chip behind the words keeps them readable on the pattern.
        label: words({
          show: true,
          fontSize: 13,
          fontWeight: 600,
          color: `var(--tp-serie-${step}-text)`,
          backgroundColor: fill,
          padding: [2, 5],
          borderRadius: 3,
          formatter: ({ value }) => (wordsFit ? `${value} ${name.toLowerCase()}` : `${value}`),
        }),
        markLine: index === 0 ? breakMarks(table, width) : undefined,
      };
    }),
  };
}
