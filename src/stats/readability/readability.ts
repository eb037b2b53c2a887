// readability: how hard texts are to read by the formulas of the field, by document, group and period.

import type { Variables } from "../../core/document.ts";
import { HustingsError } from "../../core/errors.ts";
import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import type { Column, Status, Table } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import { cells, type Cell } from "../../corpus/cells.ts";
import { labels } from "../../corpus/labels.ts";
import type { Over } from "../../corpus/period.ts";
import { provenance } from "../provenance.ts";
import { tokenEvidence } from "../token-evidence.ts";
import { sentencesOf } from "../../tokens/sentences-of.ts";
import { readabilityInterval } from "./readability-interval.ts";
import type { ReadabilityMeasure } from "./readability-measure.ts";
import { readabilityMeasures } from "./readability-measures.ts";
import type { ReadabilityResources } from "./readability-resources.ts";
import { added, textCounts, type Additive } from "./text-counts.ts";

/** A row of `readability()`: one measure of one group in one period. */
export interface ReadabilityRow {
  readonly group: string;
  readonly period: string;
  readonly measure: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: "cluster-bootstrap" | "block-bootstrap" | "none";
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number | null;
  readonly documents: number;
  readonly status: Status;
}

/** The options of `readability()`. */
export interface ReadabilityOptions<V extends Variables = Variables> {
  /** Names of `readabilityMeasures`, or quanteda's (`Flesch.Kincaid`); default `colemanLiauShort`, which counts letters. */
  readonly measures?: readonly string[];
  /** What `await readabilityResources(language)` gives; needed by formulas that count syllables or unfamiliar words. */
  readonly resources?: ReadabilityResources;
  /** `id` (default): a row a document; or the variable whose values are the groups; `none`: all texts together. */
  readonly by?: "id" | "none" | (keyof V & string);
  /** The width of the periods. */
  readonly over?: Over;
  /** The variable that holds the date. */
  readonly date?: keyof V & string;
  /** `quanteda`: where that program departs from a formula's source, its number. */
  readonly compat?: "none" | "quanteda";
  /** Documents from which on they, and not their sentences, are resampled (default 10). */
  readonly minDocuments?: number;
  /** Words below which there is no number (default 100, for which most formulas were made). */
  readonly minWords?: number;
  readonly draws?: number;
  readonly level?: number;
  readonly seed?: number;
}

/**
 * Readability (quanteda: textstat_readability): formulas of sentence length and word length or familiarity.
 *
 * Use it to compare texts of one language and one kind: addresses over two centuries, party manifestos. It measures surface: sentences as the transcript has them, words as long or rare. A speech is
 * not written to be read, and a low score does not make it simple. A US grade of 20 says "long sentences", not "for postgraduates". Compare with intervals, not by points.
 *
 * @param tokens A corpus of tokens, of which the sentences and words are counted; make them with `hyphens: "split"` to count as quanteda does. Pads are left out.
 * @param options See `ReadabilityOptions`. `measures` `["colemanLiauShort"]`, `by` `id`, `minWords` 100, `draws` 1000, `level` 0.95, `seed` 1.
 * @returns One row a group, period and measure, in this order. Intervals by resampling documents, or sentences where there are fewer than ten; none for `dickesSteiwer`, whose distinct words do not add up. Evidence: the sentences.
 * @throws bad-option for a measure it does not know, or one that needs resources that were not given; unknown-variable; empty-corpus.
 * @source The registry `readabilityMeasures` names that of each
 * @cost O(vocabulary + tokens), then O(draws × units) a row
 * @example
 * const said = tokens(corpus([{ id: "a", text: "The cat in the hat ate breakfast." }]));
 * const [row] = readability(said, { measures: ["flesch"], resources: await readabilityResources("en"), minWords: 5 }).rows;
 * row.value.toFixed(3); // => "103.044"
 */
export function readability<V extends Variables>(
  tokens: Tokens<V>,
  options: ReadabilityOptions<V> = {},
): Table<ReadabilityRow> {
  expectKind(tokens, "tokens", "readability");
  expectOptions(
    options,
    {
      measures: true,
      resources: true,
      by: true,
      over: true,
      date: true,
      compat: true,
      minDocuments: true,
      minWords: true,
      draws: true,
      level: true,
      seed: true,
    },
    "readability",
  );
  const { by = "id", over, date, compat = "none", minWords = 100, level = 0.95, seed = 1, resources = null } = options;
  const measures = chosenMeasures(options.measures ?? ["colemanLiauShort"], resources);
  if (!["none", "quanteda"].includes(compat))
    throw refusal("a known compat", `"${String(compat)}" is none`, ["none", "quanteda"]);
  if (tokens.index.ids.length === 0)
    throw new HustingsError("empty-corpus", {
      who: "readability",
      needs: "at least one document",
      got: "there is none",
    });
  const grouping = by === "none" ? undefined : by;
  const { groups, periods, notices } = labels(tokens.index, { by: grouping, over, date, who: "readability" });
  const count = textCounts(tokens, resources);
  const sentences = tokens.index.ids.map((_, d) => sentencesOf(tokens, d));
  const counted = sentences.map((own) => own.map(count).filter(({ words }) => words > 0));
  const divided = grouping !== undefined || over !== undefined;
  const found = cells(tokens.index, { groups, periods, divided });
  const rows = found.flatMap((cell) =>
    measures.map((measure) =>
      rowOf(cell, measure, { tokens, counted, options: { ...options, compat, minWords }, resources }),
    ),
  );
  return {
    kind: "table",
    rows,
    columns: columnsOf(measures, { by: grouping, over, level }),
    method: {
      name: "readability",
      options: {
        measures: measures.map(({ name }) => name),
        language: resources?.language ?? null,
        by,
        over: over ?? null,
        compat,
        minWords,
        level,
        seed,
      },
      formula: measures.map(({ name, formula }) => `${name} = ${formula}`).join("; "),
      sources: [...new Set(measures.map(({ source }) => source))],
      seed,
      corpus: provenance(tokens),
    },
    notices,
    evidence: tokenEvidence(
      tokens,
      found.flatMap((cell) => measures.map(() => cell.documents.flatMap((d) => sentences[d] ?? []))),
    ),
  };
}

interface Plan {
  readonly tokens: Tokens;
  readonly counted: readonly (readonly Additive[])[];
  readonly options: ReadabilityOptions & { readonly compat: "none" | "quanteda"; readonly minWords: number };
  readonly resources: ReadabilityResources | null;
}

function rowOf(
  { group, period, documents }: Cell,
  measure: ReadabilityMeasure,
  { tokens, counted, options, resources }: Plan,
): ReadabilityRow {
  const own = documents.map((d) => counted[d] as readonly Additive[]);
  const sum = added(own.flat());
  const types = measure.name === "dickesSteiwer" ? typesOf(tokens, documents) : 0;
  const formula = options.compat === "quanteda" ? (measure.asQuanteda ?? measure.of) : measure.of;
  const of = (counts: Additive): number => formula({ ...counts, types });
  const value = sum.words < Math.max(2, options.minWords) ? Number.NaN : of(sum);
  const known = Number.isFinite(value);
  const limits = !known || measure.name === "dickesSteiwer" ? none : readabilityInterval(own, { ...options, of });
  return {
    group,
    period,
    measure: measure.name,
    value: known ? value : null,
    ...limits,
    words: sum.words,
    sentences: sum.sentences,
    syllables: resources === null ? null : sum.syllables,
    documents: documents.length,
    status: known ? "ok" : sum.words < options.minWords ? "too-little-data" : "undefined",
  };
}

const none = { low: null, high: null, interval: "none" } as const;

function typesOf({ ids, bounds }: Tokens, documents: readonly number[]): number {
  const seen = new Set<number>();
  for (const d of documents) for (const id of ids.subarray(bounds[d], bounds[d + 1])) if (id !== 0) seen.add(id);
  return seen.size;
}

/** The entries of the registry, by our names or quanteda's, once each. */
function chosenMeasures(
  asked: readonly string[],
  resources: ReadabilityResources | null,
): readonly ReadabilityMeasure[] {
  const all: readonly ReadabilityMeasure[] = Object.values(readabilityMeasures);
  const chosen = asked.map((name) => {
    const found = all.find((measure) => measure.name === name || measure.quanteda === name);
    if (found === undefined)
      throw refusal(
        "a known measure",
        `"${String(name)}" is none`,
        all.map((measure) => measure.name),
        String(name),
      );
    return found;
  });
  for (const { name, needs } of chosen) {
    const given = { syllables: resources !== null, familiar: resources?.familiar, children: resources?.children };
    const missing = needs.find((need) => !given[need]);
    if (missing === undefined) continue;
    const how = resources === null ? 'resources: await readabilityResources("en")' : "English resources";
    throw refusal(
      `${how} for ${name}, which counts ${missing === "syllables" ? "syllables" : "unfamiliar words"}`,
      "there are none",
    );
  }
  if (chosen.length === 0) throw refusal("at least one measure", "there is none");
  return [...new Set(chosen)];
}

function refusal(needs: string, got: string, choices: readonly string[] = [], near?: string): HustingsError {
  return new HustingsError("bad-option", {
    who: "readability",
    needs,
    got,
    choices,
    ...(near === undefined ? {} : { near }),
  });
}

function columnsOf(
  measures: readonly ReadabilityMeasure[],
  { by, over, level }: { readonly by: string | undefined; readonly over: string | undefined; readonly level: number },
): { readonly [K in keyof ReadabilityRow]: Column } {
  const units = [...new Set(measures.map(({ unit }) => unit))];
  const unit = units.length === 1 ? (units[0] as string) : "as the measure";
  const limit = `${Number((level * 100).toPrecision(6))} % interval`;
  return {
    group: { label: by === undefined || by === "id" ? "document" : by, type: "text" },
    period: { label: over ?? "period", type: over === undefined ? "text" : "date" },
    measure: { label: "measure", type: "text" },
    value: { label: measures.length === 1 ? (measures[0]?.label ?? "value") : "value", type: "number", unit },
    low: { label: `low end of the ${limit}`, type: "number", unit },
    high: { label: `high end of the ${limit}`, type: "number", unit },
    interval: { label: "interval", type: "text" },
    words: { label: "words", type: "integer", unit: "tokens" },
    sentences: { label: "sentences", type: "integer" },
    syllables: { label: "syllables", type: "integer" },
    documents: { label: "documents", type: "integer", unit: "documents" },
    status: { label: "status", type: "text" },
  };
}
