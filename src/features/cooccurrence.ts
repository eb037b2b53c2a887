// Co-occurrence: how often words stand near each other, as a square matrix (quanteda: fcm).

import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { HustingsError } from "../core/errors.ts";
import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Tokens } from "../core/tokens.ts";

/** The options of `featuresCooccurrence()`. */
export interface CooccurrenceOptions {
  /** What is near: within so many tokens (`window`, default), or in one sentence or document. */
  readonly context?: "window" | "sentence" | "document";
  /** Tokens on each side (default 5). */
  readonly window?: number;
  /** `frequency` (default): each pair counts 1; `weighted`: 1 over its distance, in windows only; `boolean`: each sentence or document counts 1 for a pair. */
  readonly count?: "frequency" | "weighted" | "boolean";
  /** The words of rows and columns, in this order; by default all, in the order of code units. */
  readonly words?: readonly string[];
}

/**
 * The symmetric matrix of how often words meet. Pads are not counted and keep distances true; no window reaches over the end of a document.
 *
 * Use it for networks of words and for word vectors. For the company of one word with a measure and a test see `collocates`.
 *
 * @param tokens Tokens; choose `words` for large vocabularies.
 * @param options `context` window, `window` 5, `count` frequency, `words` all.
 * @returns A matrix whose documents are its words, in one order: cell (a, b) is the number of pairs. Two tokens of one word in a window count twice, as (a, a) has both orders; in sentences and documents once, and with `boolean` once a context that has two.
 * @throws bad-option for a window below 1, an unknown choice, `weighted` without windows, or `boolean` with them.
 * @source quanteda 4.3 fcm, whose figures it has
 * @cost O(tokens × window), or O(Σ words of a context squared)
 * @example
 * const near = featuresCooccurrence(tokens(corpus(["war and peace and war"])), { window: 2, words: ["peace", "war"] });
 * [...near.values]; // => [2, 2]
 */
export function featuresCooccurrence(tokens: Tokens, options: CooccurrenceOptions = {}): FeatureMatrix {
  expectKind(tokens, "tokens", "featuresCooccurrence");
  expectOptions(options, { context: true, window: true, count: true, words: true }, "featuresCooccurrence");
  const { context = "window", window = 5, count = "frequency" } = options;
  check(context, window, count);
  const names = options.words ?? tokens.vocabulary.slice(1).sort();
  const place = new Map(names.map((name, column) => [name, column]));
  const columnOf = Int32Array.from(tokens.vocabulary, (word, id) => (id === 0 ? -1 : (place.get(word) ?? -1)));
  const near = context === "window" ? windows(tokens, window, count) : contexts(tokens, { context, columnOf, count });
  return {
    kind: "features",
    index: { ids: names, vars: names.map(() => ({})) },
    features: names,
    ...rowsOf(tokens, columnOf, names.length, near),
  };
}

/** What stands near one token: calls back with each column and what it adds. */
type Near = (token: number, add: (token: number, weight: number) => void) => void;

function windows({ bounds }: Tokens, window: number, count: string): Near {
  let d = 0;
  return (token, add) => {
    if (token < (bounds[d] as number)) d = 0;
    while ((bounds[d + 1] as number) <= token) d++;
    const [from, to] = [
      Math.max(bounds[d] as number, token - window),
      Math.min((bounds[d + 1] as number) - 1, token + window),
    ];
    for (let j = from; j <= to; j++) if (j !== token) add(j, count === "weighted" ? 1 / Math.abs(j - token) : 1);
  };
}

/** Pairs of one sentence or document. A word's pairs with itself are found from both sides, and count half each. */
function contexts(
  { bounds, sentences, ids }: Tokens,
  { context, columnOf, count }: { readonly context: string; readonly columnOf: Int32Array; readonly count: string },
): Near {
  const starts = context === "document" ? bounds.subarray(0, -1) : sentences;
  const end = ids.length;
  let s = 0;
  return (token, add) => {
    if (token < (starts[s] ?? 0)) s = 0;
    while (s + 1 < starts.length && (starts[s + 1] as number) <= token) s++;
    const [from, to] = [starts[s] ?? 0, starts[s + 1] ?? end];
    const own = columnOf[ids[token] as number] as number;
    if (count === "frequency") {
      for (let j = from; j < to; j++) if (j !== token) add(j, columnOf[ids[j] as number] === own ? 0.5 : 1);
      return;
    }
    const seen = new Set<number>();
    let [same, first] = [0, token];
    for (let j = from; j < to; j++) {
      const column = columnOf[ids[j] as number] as number;
      if (column === own) {
        same++;
        first = Math.min(first, j);
      }
    }
    // The first token of a word in a context speaks for all of them.
    if (first !== token) return;
    for (let j = from; j < to; j++) {
      const column = columnOf[ids[j] as number] as number;
      if (seen.has(column) || (column === own && same < 2)) continue;
      seen.add(column);
      add(j, 1);
    }
  };
}

/** Row after row: the places of a word one after the other, so that no pair has to be looked up. */
function rowsOf(
  { ids }: Tokens,
  columnOf: Int32Array,
  width: number,
  near: Near,
): Pick<FeatureMatrix, "bounds" | "columns" | "values"> {
  const starts = new Uint32Array(width + 1);
  for (const id of ids)
    if ((columnOf[id] as number) >= 0)
      starts[(columnOf[id] as number) + 1] = (starts[(columnOf[id] as number) + 1] as number) + 1;
  for (let w = 0; w < width; w++) starts[w + 1] = (starts[w + 1] as number) + (starts[w] as number);
  const next = starts.slice();
  const places = new Uint32Array(starts[width] as number);
  for (const [token, id] of ids.entries()) {
    const column = columnOf[id] as number;
    if (column < 0) continue;
    places[next[column] as number] = token;
    next[column] = (next[column] as number) + 1;
  }
  const sums = new Float64Array(width);
  const bounds = new Uint32Array(width + 1);
  const [columns, values]: [number[], number[]] = [[], []];
  for (let w = 0; w < width; w++) {
    const touched: number[] = [];
    for (let k = starts[w] as number; k < (starts[w + 1] as number); k++)
      near(places[k] as number, (token, weight) => {
        const column = columnOf[ids[token] as number] as number;
        if (column < 0) return;
        if (sums[column] === 0) touched.push(column);
        sums[column] = (sums[column] as number) + weight;
      });
    for (const column of touched.sort((a, b) => a - b)) {
      columns.push(column);
      values.push(sums[column] as number);
      sums[column] = 0;
    }
    bounds[w + 1] = columns.length;
  }
  return { bounds, columns: Uint32Array.from(columns), values: Float64Array.from(values) };
}

function check(context: string, window: number, count: string): void {
  const fail = (needs: string, got: string, choices: readonly string[] = []): HustingsError =>
    new HustingsError("bad-option", { who: "featuresCooccurrence", needs, got, choices });
  if (!["window", "sentence", "document"].includes(context))
    throw fail("a known context", `"${context}" is none`, ["window", "sentence", "document"]);
  if (!["frequency", "weighted", "boolean"].includes(count))
    throw fail("a known count", `"${count}" is none`, ["frequency", "weighted", "boolean"]);
  if (!Number.isInteger(window) || window < 1) throw fail("a window of one token or more", `${window}`);
  if (count === "weighted" && context !== "window")
    throw fail("windows for weights by distance", `context is ${context}`);
  if (count === "boolean" && context === "window")
    throw fail("sentences or documents for boolean", "context is window");
}
