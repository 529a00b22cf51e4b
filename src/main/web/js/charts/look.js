/** Colours are left as CSS variables: the browser follows colour scheme, forced colours and paper without a new drawing. */
export const color = {
  text: "var(--tp-text)",
  muted: "var(--tp-text-dov)",
  surface: "var(--tp-yta)",
  line: "var(--tp-linje)",
  axis: "var(--ds-color-neutral-border-default)",
  main: "var(--ds-color-base-default)",
  edge: "var(--tp-serie-kant)",
};

export const isNarrow = () => window.matchMedia("(max-width: 47.99rem)").matches;
export const font = () => getComputedStyle(document.body).fontFamily;
export const words = (extra) => ({ fontFamily: font(), fontSize: 14, color: color.text, ...extra });

const number = new Intl.NumberFormat(document.documentElement.lang || "sv");
export const formatNumber = (value) => (value === null || value === undefined ? "" : number.format(value));

export const base = () => ({
  animation: false,
  // The server has written the element's name; the decals are set by each series.
  aria: { enabled: true, label: { enabled: false }, decal: { show: false } },
  textStyle: words(),
});

export const hasBreak = (table) => table.steps.some((step) => step.breakText);

export function roundAxis(table, extra) {
  return {
    type: "category",
    data: table.steps.map(({ name, gap }) => {
      const short = isNarrow() ? name.replace(/ (?=\d{4}$)/, "\n") : name;
      return gap ? `${short}\n${gap}` : short;
    }),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: color.axis } },
    axisLabel: words({ fontSize: isNarrow() ? 12 : 14, lineHeight: 17, interval: 0, margin: 10, hideOverlap: false }),
    ...extra,
  };
}

export const valueAxis = (extra) => ({
  type: "value",
  min: 0,
  minInterval: 1,
  axisLabel: words({ color: color.muted, formatter: formatNumber }),
  splitLine: { lineStyle: { color: color.line } },
  ...extra,
});

/** A dashed line with its words where two models meet. */
export function breakMarks(table) {
  const wide = isNarrow() ? 110 : 170;
  return {
    silent: true,
    symbol: "none",
    animation: false,
    lineStyle: { color: color.text, width: 1.5, type: [2, 4] },
    label: words({
      position: "end",
      distance: 6,
      fontSize: 12,
      lineHeight: 15,
      width: wide,
      overflow: "break",
      formatter: ({ name }) => name,
    }),
    data: table.steps.flatMap(({ breakText }, index) => (breakText ? [{ name: breakText, xAxis: index }] : [])),
  };
}

export const topSpace = (table) => (hasBreak(table) ? 52 : 26);
export const still = { emphasis: { disabled: true }, silent: true };
