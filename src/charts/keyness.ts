// The words that mark one side against the other: a butterfly, each side ranked, the words at the bars' ends.

import type { Chart } from "../core/chart.ts";
import type { Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { assemble, type ChartOptions, type Datum, type Layer } from "./assemble.ts";
import { basis } from "./basis.ts";
import { figure, listing } from "./figure.ts";
import { message } from "./message.ts";
import { spoken } from "./spoken.ts";
import { theme } from "./theme.ts";
import { ticks } from "./ticks.ts";
import { valueAxis } from "./value-axis.ts";

/** What the chart reads of a row: those of `keyness()` have it. `score` is positive, a ratio above 1, where the target uses the word more. */
export interface KeynessBarRow {
  readonly feature: string;
  readonly score: number | null;
  /** Limits of the score, drawn as a line over its bar. */
  readonly low?: number | null;
  readonly high?: number | null;
  readonly target: number;
  readonly reference: number;
  readonly status: string;
}

/** The options of `chartKeyness()`. */
export interface KeynessOptions extends ChartOptions {
  /** How many words a side; by default 15. */
  readonly limit?: number;
  /** What the target is called; by default as in the table's method. */
  readonly target?: string;
  /** What the reference is called; by default as in the table's method, else "the rest". */
  readonly reference?: string;
}

/**
 * The most over-used words of the target to the right, those of the reference to the left, each side from the strongest down.
 *
 * @param table Rows as `keyness()` gives them.
 * @param options `limit` 15 words a side, `width` 640 pixels; title and subtitle are made from the table unless given.
 * @returns A chart; each datum carries `row`, its place in `table.rows`.
 * @cost O(rows log rows)
 * @example
 * const house = corpus([{ text: "tax tax peace", vars: { party: "Red" } }, { text: "peace peace war", vars: { party: "Blue" } }]);
 * chartKeyness(keyness(tokens(house), { by: "party", target: "Red" })).spec.title.text; // => ["Words that mark Red against the rest"]
 */
export function chartKeyness(table: Table<KeynessBarRow>, options: KeynessOptions = {}): Chart {
  expectKind(table, "table", "chartKeyness");
  expectOptions(
    options,
    { title: true, subtitle: true, width: true, colors: true, limit: true, target: true, reference: true },
    "chartKeyness",
  );
  const { limit = 15, width = theme.width } = options;
  const target = options.target ?? nameOf(table, "target") ?? "target";
  const reference = options.reference ?? nameOf(table, "reference") ?? "the rest";
  const title = options.title ?? `Words that mark ${target} against ${reference}`;
  const words = wordsOf(table, Math.max(1, limit));
  if (words.length === 0)
    return message(table, { title, text: "No word is used more on one side than on the other.", width });
  const measure = measureOf(table);
  const unknown = table.rows.filter((row) => !known(row)).length;
  const level = Number(table.method.options["level"] ?? 0.95);
  const line = words.some(({ low }) => low !== undefined)
    ? ` · line: ${Number((level * 100).toPrecision(6))} % interval`
    : "";
  const lines = [
    `Ranked by ${measure}, ${basis(table)}${line}`,
    unknown === 0 ? "" : `Not ranked: ${figure(unknown)} words with too little data`,
  ];
  const subtitle = options.subtitle === undefined ? lines.filter((line) => line !== "") : [options.subtitle];
  const body = bodyOf(words, { target, reference, width, measure, ratio: isRatio(table) });
  return assemble(body, {
    table,
    title,
    subtitle,
    alt: altOf(words, { title, target, reference, measure, unknown }),
    room: width,
  });
}

interface Word {
  readonly row: number;
  readonly feature: string;
  readonly score: number;
  /** Where the bar ends: the score, or for ratios its doublings. */
  readonly at: number;
  /** Where its interval begins and ends, on the scale of `at`, and where the word is to stand: past both. */
  readonly low?: number;
  readonly high?: number;
  readonly end: number;
  readonly target: number;
  readonly reference: number;
  /** From the strongest down, on its side. */
  readonly rank: number;
}

function known(row: KeynessBarRow): boolean {
  return row.score !== null && Number.isFinite(row.score) && row.status === "ok";
}

/** Measures that are ratios: 1 is no difference, and half as much is as far from it as twice as much. */
const ratios = new Set(["oddsRatio", "simpleMaths"]);

function isRatio(table: Table<KeynessBarRow>): boolean {
  return ratios.has(String(table.method.options["measure"]));
}

function wordsOf(table: Table<KeynessBarRow>, limit: number): readonly Word[] {
  const place = isRatio(table) ? Math.log2 : (score: number): number => score;
  const all = table.rows.flatMap((row, index): readonly Omit<Word, "rank">[] => {
    const { feature, score, target, reference } = row;
    const at = known(row) ? place(score ?? 0) : 0;
    if (at === 0 || !Number.isFinite(at)) return [];
    return [{ row: index, feature, score: score ?? 0, at, end: at, ...limitsOf(row, place), target, reference }];
  });
  const side = (sign: number): readonly Word[] =>
    all
      .filter((word) => Math.sign(word.at) === sign)
      .sort((a, b) => Math.abs(b.at) - Math.abs(a.at) || (a.feature < b.feature ? -1 : 1))
      .slice(0, limit)
      .map(ranked);
  return within([...side(1), ...side(-1)]);
}

/** The interval on the scale of the bars; none where the table has none. */
function limitsOf(
  { low, high }: KeynessBarRow,
  place: (score: number) => number,
): { readonly low?: number; readonly high?: number } {
  if (typeof low !== "number" || typeof high !== "number") return {};
  const ends = { low: place(low), high: place(high) };
  return Number.isFinite(ends.low) && Number.isFinite(ends.high) ? ends : {};
}

/** A rare word's interval may be many times as wide as any bar: what goes further than the longest bar and a half is cut there. */
function within(words: readonly Word[]): readonly Word[] {
  const most = 1.5 * words.reduce((high, { at }) => Math.max(high, Math.abs(at)), 0);
  const cut = (value: number): number => Math.max(-most, Math.min(most, value));
  return words.map((word) => {
    if (word.low === undefined || word.high === undefined) return word;
    const [low, high] = [cut(word.low), cut(word.high)];
    return { ...word, low, high, end: word.at > 0 ? Math.max(word.at, high) : Math.min(word.at, low) };
  });
}

function ranked(word: Omit<Word, "rank">, rank: number): Word {
  return { ...word, rank };
}

interface Sides {
  readonly ratio: boolean;
  readonly target: string;
  readonly reference: string;
  readonly width: number;
  readonly measure: string;
}

/** The scale leaves room for the words beyond the bars' ends. */
function bodyOf(words: readonly Word[], { target, reference, width, measure, ratio }: Sides): object {
  const most = words.reduce((high, word) => Math.max(high, Math.abs(word.end)), 0);
  const longest = words.reduce((high, word) => Math.max(high, word.feature.length), 0);
  const share = Math.min(0.62, (longest * 7.4 + 20) / (width / 2));
  const half = most / (1 - share);
  const positive = ticks({ low: 0, high: most, count: 3 }).filter((value) => value <= half);
  const values = [
    ...positive
      .filter((value) => value > 0)
      .map((value) => -value)
      .toReversed(),
    ...positive,
  ];
  const rows = words.reduce((high, word) => Math.max(high, word.rank + 1), 0);
  const limited = words.some(({ low }) => low !== undefined);
  const datum = ({ end, ...word }: Word): Datum => ({
    ...word,
    // Only where an interval reaches past the bar does the word stand elsewhere.
    ...(limited ? { end } : {}),
    words: `${word.feature}: ${measure} ${figure(word.score)}, ${figure(word.target)} in ${target}, ${figure(word.reference)} in ${reference}`,
  });
  const heads = [
    { head: `← more in ${reference}`, at: -half },
    { head: `more in ${target} →`, at: half },
  ];
  return {
    width,
    height: rows * 24,
    data: { values: words.map(datum) },
    layer: layers({ values, half, measure, heads, ratio, limited }),
  };
}

interface Layering {
  readonly ratio: boolean;
  readonly limited: boolean;
  readonly values: readonly number[];
  readonly half: number;
  readonly measure: string;
  readonly heads: readonly { readonly head: string; readonly at: number }[];
}

const { light: palette, size } = theme;

function layers({ values, half, measure, heads, ratio, limited }: Layering): readonly Layer[] {
  const labelExpr = ratio ? "format(pow(2, abs(datum.value)), ',~r') + ' ×'" : "format(abs(datum.value), ',~r')";
  const x = (field: string): object => ({
    field,
    type: "quantitative",
    scale: { domain: [-half, half], nice: false },
    // Both sides grow outward: the sign says which side, and the axis says how far.
    axis: { ...valueAxis(values, { title: measure, titlePadding: 10 }), labelExpr },
  });
  const y = { field: "rank", type: "ordinal", axis: null };
  const [blue, orange] = palette.series;
  const color = (part: "mark" | "text"): object => ({
    condition: { test: "datum.at > 0", value: blue?.[part] },
    value: orange?.[part],
  });
  const sided = (left: boolean): object => ({ transform: [{ filter: left ? "datum.at < 0" : "datum.at > 0" }] });
  const word = (left: boolean): object => ({
    ...sided(left),
    mark: {
      type: "text",
      align: left ? "right" : "left",
      dx: left ? -7 : 7,
      baseline: "middle",
      fontSize: size.label,
      fontWeight: 600,
      aria: false,
    },
    encoding: { x: x(limited ? "end" : "at"), y, text: { field: "feature", type: "nominal" }, color: color("text") },
  });
  // Those of the two sides may cross the middle: one goes above the other.
  const interval = (left: boolean): object => ({
    transform: [{ filter: `isValid(datum.low) && datum.at ${left ? "<" : ">"} 0` }],
    mark: {
      type: "rule",
      color: palette.ink,
      strokeWidth: 1.5,
      opacity: 0.75,
      yOffset: left ? -2.5 : 2.5,
      aria: false,
    },
    encoding: { x: x("low"), x2: { field: "high" }, y },
  });
  const all = [
    {
      mark: { type: "bar", height: { band: 0.62 }, cornerRadiusEnd: 2 },
      encoding: { x: x("at"), y, color: color("mark"), ...spoken },
    },
    {
      mark: { type: "rule", color: palette.axis, aria: false },
      encoding: { x: { ...x("at"), field: undefined, datum: 0 } },
    },
    ...(limited ? [interval(true), interval(false)] : []),
    word(true),
    word(false),
    ...heads.map(({ head, at }) => ({
      data: { values: [{ head }] },
      mark: {
        type: "text",
        align: at < 0 ? "left" : "right",
        baseline: "bottom",
        fontSize: size.label,
        color: palette.ink,
        aria: false,
      },
      encoding: {
        x: { ...x("at"), field: undefined, datum: at },
        y: { value: -8 },
        text: { field: "head", type: "nominal" },
      },
    })),
  ];
  return all as unknown as readonly Layer[];
}

function nameOf(table: Table<KeynessBarRow>, option: string): string | undefined {
  const given = table.method.options[option];
  if (Array.isArray(given) && given.length > 0) return listing(given.map(String));
  return typeof given === "string" && given !== "" ? given : undefined;
}

function measureOf(table: Table<KeynessBarRow>): string {
  const { label, unit } = table.columns.score;
  // A unit that repeats the measure's name adds nothing.
  return unit === undefined || unit.endsWith(", signed") || label.includes(unit) ? label : `${label} (${unit})`;
}

interface Telling {
  readonly title: string;
  readonly target: string;
  readonly reference: string;
  readonly measure: string;
  readonly unknown: number;
}

function altOf(words: readonly Word[], { title, target, reference, measure, unknown }: Telling): string {
  const told = (sign: number): string => {
    const side = words.filter((word) => Math.sign(word.at) === sign);
    if (side.length === 0) return "no word";
    const first = side.slice(0, 5).map((word) => `${word.feature} (${figure(Math.abs(word.score))})`);
    return `${first.join(", ")}${side.length > 5 ? ` and ${figure(side.length - 5)} more` : ""}`;
  };
  const missing = unknown === 0 ? "" : ` ${figure(unknown)} words have too little data and are not ranked.`;
  return `Butterfly chart. ${title}, by ${measure}. More in ${target}: ${told(1)}. More in ${reference}: ${told(-1)}.${missing}`;
}
