import { base, breakMarks, color, isNarrow, roundAxis, still, topSpace, valueAxis, words } from "./look.js";

// Few options use the steps of the scale that lie far apart.
const steps = { 1: [2], 2: [1, 4], 3: [1, 3, 5], 4: [1, 2, 4, 5], 5: [1, 2, 3, 4, 5] };
const patterns = [
  { symbol: "none" },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 },
  {
    symbol: "circle",
    dashArrayX: [
      [8, 8],
      [0, 8, 8, 0],
    ],
    dashArrayY: [6, 0],
    symbolSize: 0.7,
  },
  { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
  { symbol: "none" },
];

/** How many chose each option, round by round. Dark to light with patterns: an order, and no good or bad end. */
export function distribution(table) {
  const narrow = isNarrow();
  return {
    ...base(),
    legend: {
      bottom: 0,
      left: 0,
      itemWidth: 28,
      itemHeight: 18,
      itemGap: 16,
      selectedMode: false,
      itemStyle: { borderColor: color.edge, borderWidth: 1 },
      textStyle: words(),
    },
    grid: { left: 4, right: narrow ? 4 : 12, top: topSpace(table) - 12, bottom: narrow ? 68 : 44, containLabel: true },
    xAxis: roundAxis(table),
    yAxis: valueAxis(),
    series: table.names.map((name, index) => {
      const step = (steps[table.names.length] ?? steps[5])[index];
      const fill = `var(--tp-serie-${step})`;
      return {
        ...still,
        type: "bar",
        stack: "options",
        name,
        data: table.valuesOf(index).map((value) => value || null),
        barWidth: narrow ? "72%" : "58%",
        itemStyle: {
          color: fill,
          borderColor: color.edge,
          borderWidth: 1,
          decal: { ...patterns[step - 1], color: `var(--tp-serie-${step}-monster)` },
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
          formatter: ({ value }) => (value ? (narrow ? `${value}` : `${value} ${name.toLowerCase()}`) : ""),
        }),
        markLine: index === 0 ? breakMarks(table) : undefined,
      };
    }),
  };
}
