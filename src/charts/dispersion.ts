// The lexical x-ray: where in each document a word stands, one mark a place.

import type { Chart } from "../core/chart.ts";
import type { Evidence, Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { assemble, type ChartOptions, type Datum } from "./assemble.ts";
import { basis } from "./basis.ts";
import { chosen, most } from "./chosen.ts";
import { figure, listing } from "./figure.ts";
import { message } from "./message.ts";
import { spoken } from "./spoken.ts";
import { theme } from "./theme.ts";
import { valueAxis } from "./value-axis.ts";

/** What the chart reads of a row: those of `dispersion()` have it. */
export interface XrayRow {
  readonly feature: string;
  readonly count: number;
}

/** The options of `chartDispersion()`. */
export interface DispersionOptions extends ChartOptions {
  /** Which words, one panel each; by default the first three of the table that occur. */
  readonly features?: readonly string[];
  /** At most so many documents, those with the most places, in the order of the corpus; by default 40. */
  readonly limit?: number;
}

/**
 * One line a document, one panel a word, and a mark wherever the word stands, from the beginning of the text to its end. Use it to see whether
 * a word belongs to a corpus, to a few documents or to one passage; for figures see the table.
 *
 * @param table Rows with evidence, as `dispersion()` gives them for tokens.
 * @param options `features` the first 3, `limit` 40 documents, `width` 640 pixels for all panels together.
 * @returns A chart; each datum carries `row`, its place in `table.rows`.
 * @throws bad-option for a word that the table does not have.
 * @cost O(places of the words)
 * @example
 * const house = tokens(corpus([{ id: "a", text: "war and peace" }, { id: "b", text: "peace" }]));
 * chartDispersion(dispersion(house, { patterns: "peace", measures: ["dp"] })).alt; // => "Lexical dispersion plot. Where “peace” stands, in 2 documents. “peace”: 2 places in 2 documents, most in a (1) and b (1)."
 */
export function chartDispersion(table: Table<XrayRow>, options: DispersionOptions = {}): Chart {
  expectKind(table, "table", "chartDispersion");
  expectOptions(
    options,
    { title: true, subtitle: true, width: true, colors: true, features: true, limit: true },
    "chartDispersion",
  );
  const { limit = 40, width = theme.width } = options;
  const present = table.rows.filter(({ count }) => count > 0).map(({ feature }) => feature);
  const all = table.rows.map(({ feature }) => feature);
  const asked = options.features === undefined ? present.slice(0, 3) : chosen(all, options.features, asking);
  const title =
    options.title ?? `Where ${listing(asked.map((name) => `“${name}”`))} ${asked.length === 1 ? "stands" : "stand"}`;
  const { evidence } = table;
  if (evidence === undefined)
    return message(table, { title, text: "The table was counted without texts: it has no places to draw.", width });
  const hits = asked.flatMap((feature) => hitsOf(feature, all.indexOf(feature), evidence));
  if (hits.length === 0)
    return message(table, { title: "No word to draw", text: "None of the words stands in the texts.", width });
  const counts = tally(hits, ({ document }) => document);
  const names = evidence.corpus.documents.map(({ id }) => id).filter((id) => counts.has(id));
  const shown = most(names, { limit: Math.max(1, limit), sum: (name) => counts.get(name) ?? 0 });
  const kept = new Set(shown);
  const drawn = hits.filter(({ document }) => kept.has(document));
  const cut =
    shown.length < names.length
      ? `; ${figure(shown.length)} of the ${figure(names.length)} with a place, those with the most`
      : "";
  return assemble(bodyOf(drawn, { names: shown, features: asked, width }), {
    table,
    title,
    subtitle: [options.subtitle ?? `Each mark is one place, ${basis(table)}${cut}`],
    alt: `Lexical dispersion plot. ${title}, ${basis(table)}. ${asked.map((feature) => told(feature, hits)).join(" ")}`,
    room: width,
  });
}

const asking = { who: "chartDispersion", option: "words" };

interface Hit {
  readonly row: number;
  readonly feature: string;
  readonly document: string;
  /** Percent of the text before it. */
  readonly at: number;
  readonly words: string;
}

function hitsOf(feature: string, row: number, { corpus, bounds, documents, starts }: Evidence): readonly Hit[] {
  return Array.from({ length: (bounds[row + 1] ?? 0) - (bounds[row] ?? 0) }, (_, i) => {
    const k = (bounds[row] ?? 0) + i;
    const one = corpus.documents[documents[k] ?? 0];
    const document = one?.id ?? "";
    const at = (100 * (starts[k] ?? 0)) / Math.max(1, one?.text.length ?? 1);
    return { row, feature, document, at, words: `${feature}: ${document}, after ${figure(at)} % of the text` };
  });
}

function tally<T>(values: readonly T[], key: (value: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  return counts;
}

interface Layout {
  readonly names: readonly string[];
  readonly features: readonly string[];
  readonly width: number;
}

const { light: palette } = theme;

function bodyOf(hits: readonly Hit[], { names, features, width }: Layout): object {
  const many = features.length > 1;
  const panel = many ? Math.max(120, Math.round((width - 20 * (features.length - 1)) / features.length)) : width;
  const layer = [
    {
      mark: { type: "tick", orient: "vertical", thickness: 1.6, size: 11, color: palette.series[0]?.mark },
      encoding: {
        x: {
          field: "at",
          type: "quantitative",
          scale: { domain: [0, 100], nice: false },
          axis: valueAxis([0, 50, 100], { title: "% of the text", titleAnchor: "start", titlePadding: 8 }),
        },
        y: {
          field: "document",
          type: "ordinal",
          sort: names,
          scale: { domain: names },
          axis: { title: null, ticks: false, domain: false, grid: true, labelColor: palette.ink },
        },
        ...spoken,
      },
    },
  ];
  const data = { values: hits.map((hit): Datum => ({ ...hit })) };
  const height = { step: 16 };
  if (!many) return { width: panel, height, data, layer };
  const facet = { field: "feature", type: "nominal", sort: features };
  return { data, facet: { column: facet }, spacing: 20, spec: { width: panel, height, layer } };
}

function told(feature: string, hits: readonly Hit[]): string {
  const own = tally(
    hits.filter((hit) => hit.feature === feature),
    ({ document }) => document,
  );
  if (own.size === 0) return `“${feature}”: no place.`;
  const places = [...own.values()].reduce((total, count) => total + count, 0);
  const first = [...own].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 3);
  const highest = listing(first.map(([name, count]) => `${name} (${figure(count)})`));
  const many = own.size === 1 ? "one document" : `${figure(own.size)} documents`;
  return `“${feature}”: ${figure(places)} ${places === 1 ? "place" : "places"} in ${many}, most in ${highest}.`;
}
