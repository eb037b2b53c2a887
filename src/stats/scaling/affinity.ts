// affinity: of which groups' language a text is mixed, as shares that sum to one.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { Column, Status, Table } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import { normalQuantile } from "../../math/normal-quantile.ts";
import { checkCounts } from "../comparison.ts";
import { affinityFit, type AffinityFit } from "./affinity-fit.ts";
import { matrixOf, methodOf, withDocuments } from "./scale.ts";

/** A document and a class. */
export interface AffinityRow {
  readonly document: string;
  readonly class: string;
  /** The share of the document's language that is of the class. */
  readonly affinity: number | null;
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: "conditional" | "none";
  /** Tokens of the document that are words of the references. */
  readonly tokens: number;
  readonly status: Status;
}

/** The options of `affinity()`. */
export interface AffinityOptions {
  /** The class of each reference text, by id; two classes or more. */
  readonly references: Readonly<Record<string, string>>;
  /** Keeps affinities off the ends (default 0.5). */
  readonly smoothing?: number;
  /** Added to every count of the references' words (default 0.5). */
  readonly referenceSmoothing?: number;
  /** Of the intervals (default 0.95). */
  readonly level?: number;
}

/**
 * Class affinity (quanteda: textmodel_affinity): each text as a mixture of the language of two or more classes of reference texts.
 *
 * Use it where texts may be mixed (a coalition's speech, a centrist's), and "how much of each" is the question; a classifier would only say which is likelier. Without enough reference text the shares are noise. For positions on a
 * line see `wordscores`.
 *
 * @param source Tokens, or a matrix of counts.
 * @param options See `AffinityOptions`; `references` is needed.
 * @returns One row a document and class, documents in the order of the matrix, the references too, classes by name. Intervals take the references' words as known and tokens for independent, so they are too narrow; they are normal ones, cut at 0 and 1. Evidence:
 *   the sentences of the document.
 * @throws bad-option for fewer than two classes or smoothing not above 0; unknown-variable for an id that no document has; not-counts.
 * @source Perry & Benoit 2017, arXiv:1710.08963
 * @cost O(cells × classes²) a step
 * @example
 * const house = features(tokens(corpus([{ id: "L", text: "aid aid aid tax" }, { id: "R", text: "cut cut cut tax" }, { id: "V", text: "aid aid cut tax" }])));
 * affinity(house, { references: { L: "left", R: "right" } }).rows.slice(4).map((row) => `${row.class} ${row.affinity.toFixed(2)}`); // => ["left 0.64", "right 0.36"]
 */
export function affinity(source: FeatureMatrix | Tokens, options: AffinityOptions): Table<AffinityRow> {
  expectKind(source, ["tokens", "features"], "affinity");
  expectOptions(options, { references: true, smoothing: true, referenceSmoothing: true, level: true }, "affinity");
  const { smoothing = 0.5, referenceSmoothing = 0.5, level = 0.95 } = options;
  const matrix = matrixOf(source);
  checkCounts(matrix, "affinity");
  const classes = checked(matrix, options);
  const names = [...new Set(classes.values())].sort();
  const chances = chancesOf(matrix, { classes, names, smoothing: referenceSmoothing });
  const reach = normalQuantile((1 + level) / 2);
  const table: Table<AffinityRow> = {
    kind: "table",
    rows: matrix.index.ids.flatMap((document, d) => {
      const { counts, own, tokens } = knownWords(matrix, d, chances);
      const fit = affinityFit(counts, { chances: own, smoothing });
      return names.map((name, c) => rowOf({ document, class: name, tokens }, { fit, c, reach }));
    }),
    columns,
    method: methodOf(matrix, {
      name: "affinity",
      options: { ...options, smoothing, referenceSmoothing, level },
      formula:
        "affinity = the share that maximises Σ count × ln(Σ share × P(word | class)) + smoothing × Σ ln share; P(word | class) = (count + referenceSmoothing) / Σ (count + referenceSmoothing)",
      sources: ["arXiv:1710.08963"],
      seed: null,
    }),
    notices: [],
  };
  return withDocuments(table, source, ({ document }) => document);
}

const columns: { readonly [K in keyof AffinityRow]: Column } = {
  document: { label: "document", type: "text" },
  class: { label: "class", type: "text" },
  affinity: { label: "affinity", type: "number", unit: "share" },
  standardError: { label: "standard error", type: "number", unit: "share" },
  low: { label: "low", type: "number", unit: "share" },
  high: { label: "high", type: "number", unit: "share" },
  interval: { label: "interval", type: "text" },
  tokens: { label: "tokens", type: "integer", unit: "tokens" },
  status: { label: "status", type: "text" },
};

function rowOf(
  own: Pick<AffinityRow, "document" | "class" | "tokens">,
  { fit, c, reach }: { readonly fit: AffinityFit; readonly c: number; readonly reach: number },
): AffinityRow {
  const [share, error] = [fit.shares[c] as number, fit.standardErrors[c] as number];
  const [known, sure] = [Number.isFinite(share), Number.isFinite(error)];
  return {
    document: own.document,
    class: own.class,
    affinity: known ? share : null,
    standardError: sure ? error : null,
    low: sure ? Math.max(0, share - reach * error) : null,
    high: sure ? Math.min(1, share + reach * error) : null,
    interval: sure ? "conditional" : "none",
    tokens: own.tokens,
    status: known ? "ok" : "too-little-data",
  };
}

/** P(word | class) for each class; NaN for words that no reference has. */
function chancesOf(
  { features, bounds, columns: places, values }: FeatureMatrix,
  {
    classes,
    names,
    smoothing,
  }: { readonly classes: ReadonlyMap<number, string>; readonly names: readonly string[]; readonly smoothing: number },
): readonly Float64Array[] {
  const counts = names.map(() => new Float64Array(features.length));
  for (const [d, name] of classes) {
    const own = counts[names.indexOf(name)] as Float64Array;
    for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++)
      own[places[k] as number] = (own[places[k] as number] as number) + (values[k] as number);
  }
  const known = features.map((_, w) => counts.some((own) => (own[w] as number) > 0));
  return counts.map((own) => {
    const total = own.reduce((sum, count, w) => (known[w] === true ? sum + count + smoothing : sum), 0);
    return own.map((count, w) => (known[w] === true ? (count + smoothing) / total : Number.NaN));
  });
}

function knownWords(
  { bounds, columns: places, values }: FeatureMatrix,
  d: number,
  chances: readonly Float64Array[],
): { readonly counts: Float64Array; readonly own: readonly Float64Array[]; readonly tokens: number } {
  const cells = Array.from(
    { length: (bounds[d + 1] as number) - (bounds[d] as number) },
    (_, i) => (bounds[d] as number) + i,
  ).filter((k) => !Number.isNaN(chances[0]?.[places[k] as number] as number));
  const counts = Float64Array.from(cells, (k) => values[k] as number);
  return {
    counts,
    own: chances.map((chance) => Float64Array.from(cells, (k) => chance[places[k] as number] as number)),
    tokens: counts.reduce((sum, count) => sum + count, 0),
  };
}

/** The class of each reference, by row. */
function checked(
  { index }: FeatureMatrix,
  { references, smoothing = 0.5, referenceSmoothing = 0.5, level = 0.95 }: AffinityOptions,
): ReadonlyMap<number, string> {
  const fail = (needs: string, got: string): HustingsError =>
    new HustingsError("bad-option", { who: "affinity", needs, got });
  const given = Object.entries(references ?? {});
  const stranger = given.find(([id]) => !index.ids.includes(id));
  if (stranger !== undefined)
    throw new HustingsError("unknown-variable", {
      who: "affinity",
      needs: "references that are documents of the matrix",
      got: `"${stranger[0]}" is none`,
      choices: index.ids,
      near: stranger[0],
    });
  const classes = new Set(given.map(([, name]) => name));
  if (classes.size < 2)
    throw fail(
      'references of two classes or more: references: { "id": "left", "other": "right" }',
      `there are ${classes.size}`,
    );
  if (!(smoothing > 0)) throw fail("smoothing above 0", `${smoothing}`);
  if (!(referenceSmoothing > 0)) throw fail("referenceSmoothing above 0", `${referenceSmoothing}`);
  if (!(level > 0 && level < 1)) throw fail("a level between 0 and 1", `${level}`);
  return new Map(given.map(([id, name]) => [index.ids.indexOf(id), name]));
}
