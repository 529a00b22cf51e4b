/** Colours are left as CSS variables: the browser follows colour scheme, forced colours and paper without a new drawing. */
export const color = {
  text: "var(--tp-text)",
  muted: "var(--tp-text-dov)",
  surface: "var(--tp-yta)",
  line: "var(--tp-linje)",
  axis: "var(--ds-color-neutral-border-default)",
  main: "var(--tp-serie-kant)",
};

/** Numbers beside the points need room; where there is none, the axis and the table tell them. */
export const hasRoomForValues = (table, width) => width / table.steps.length > 56;

/** Of a figure with so many pixels for each round. */
export const isTight = (table, width) => width / table.steps.length < 9.5 * Math.max(9, ...table.steps.map(({ name }) => name.length));
export const font = () => getComputedStyle(document.body).fontFamily;
export const words = (extra) => ({ fontFamily: font(), fontSize: 14, color: color.text, ...extra });

const number = new Intl.NumberFormat(document.documentElement.lang || "sv");
export const formatNumber = (value) => (value === null || value === undefined ? "" : number.format(value));

export const base = () => ({
  animation: false,
  textStyle: words(),
});

export const hasBreak = (table) => table.steps.some((step) => step.breakText);

/** Vecka 46–47 as v. 46–47, or by its first week alone; a month by its first letters. */
function inShort(when, room) {
  const [, letter, first, last] = /^(\D)\D+ (\d+)(?:(?: \d{4})?–\D*(\d+))?$/.exec(when) ?? [];
  if (!first) return when.slice(0, 3);
  const week = letter.toLowerCase();
  if (room < 38) return week + (/\d{4}/.test(when) ? last : first);
  return last ? `${week}. ${first}–${last}` : `${week}. ${first}`;
}

/** A month or weeks over the year over the version; where even that has no room the first letters and the last figures. */
function inLines(name, room) {
  const [, when, year, key] = /^(.+?) (\d{4})(?: (.+))?$/.exec(name) ?? [];
  if (!year) return name;
  const isNarrow = room < 64;
  return [isNarrow ? inShort(when, room) : when, room < 38 ? `’${year.slice(2)}` : year, isNarrow ? key?.replace(/^\S+ /, "v") : key].filter(Boolean).join("\n");
}

export function roundAxis(table, width) {
  const tight = isTight(table, width);
  const room = width / (table.steps.length + 1);
  return {
    type: "category",
    data: table.steps.map(({ name, gap }) => {
      const short = tight ? inLines(name, room) : name;
      return gap ? `${short}\n${gap}` : short;
    }),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: color.axis } },
    axisLabel: words({ fontSize: tight ? 12 : 14, lineHeight: 17, interval: 0, margin: 10 }),
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
export function breakMarks(table, width) {
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
      width: width < 400 ? 110 : 170,
      overflow: "break",
      formatter: ({ name }) => name,
    }),
    data: table.steps.flatMap(({ breakText }, index) => (breakText ? [{ name: breakText, xAxis: index }] : [])),
  };
}

export const topSpace = (table) => (hasBreak(table) ? 52 : 26);
export const still = { emphasis: { disabled: true }, silent: true };
