// classifierWords: the words by which a classifier tells its classes apart.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { Column, Evidence, Status, Table } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import type { Origin } from "../../features/origin.ts";
import { evidenced, originOf, rowsNamed, wordsBehind } from "../evidenced.ts";
import { provenance } from "../provenance.ts";
import type { ClassifierSettings } from "./classifier.ts";
import { classifierSettings } from "./classifier-settings.ts";
import { classifiers } from "./classifiers.ts";
import { labelled, type Labelled, type LabelOptions } from "./labelled.ts";
import { train } from "./train.ts";

/** A row of `classifierWords()`. */
export interface ClassifierWordsRow {
  readonly class: string;
  readonly feature: string;
  /** What one more of the word adds to the score of the class, less the mean of what it adds to the others. */
  readonly weight: number;
  /** Its count, or weight, in the documents of the class. */
  readonly count: number;
  /** Documents of the class that have it. */
  readonly documents: number;
  readonly status: Status;
}

/** The options of `classifierWords()`. */
export interface ClassifierWordsOptions extends Omit<LabelOptions, "folds" | "within">, Partial<ClassifierSettings> {
  /** At most so many words a class. */
  readonly limit?: number;
  /** Words that fewer documents have are left out. */
  readonly minDocuments?: number;
  /** The tokens of the same documents, for a matrix that was not counted from them here: rows lead to their places. */
  readonly tokens?: Tokens;
}

const columns: { readonly [K in keyof ClassifierWordsRow]: Column } = {
  class: { label: "class", type: "text" },
  feature: { label: "word", type: "text" },
  weight: { label: "weight", type: "number" },
  count: { label: "count", type: "number", unit: "in the class" },
  documents: { label: "documents", type: "integer", unit: "of the class" },
  status: { label: "status", type: "text" },
};

/**
 * The words with the largest weights of each class, in a model of all documents that have one. Use it to see whether a classifier learned what it should: names, places and greetings on top say that it did not.
 *
 * There are no intervals: a weight that a prior or a penalty holds back is no estimate of a difference. For words with intervals see `keyness`.
 *
 * @param matrix As for `classify()`.
 * @param options `limit` 10, `minDocuments` 2; else as for `classify()`.
 * @returns Classes by name, in each the largest weights first, ties by name. Evidence: the places of the word in the documents of the class.
 * @throws As `classify()`.
 * @cost one training
 * @example
 * const house = corpus(["tax cuts", "tax relief", "public schools", "public health"].map((text, i) => ({ text, vars: { party: i < 2 ? "A" : "B" } })));
 * classifierWords(features(tokens(house)), { by: "party", limit: 1 }).rows.map(({ class: name, feature }) => `${name} ${feature}`); // => ["A tax", "B public"]
 */
export function classifierWords(matrix: FeatureMatrix, options: ClassifierWordsOptions): Table<ClassifierWordsRow> {
  const who = "classifierWords";
  expectKind(matrix, "features", who);
  expectOptions(
    options,
    {
      by: true,
      model: true,
      smooth: true,
      prior: true,
      lambda: true,
      standardise: true,
      limit: true,
      minDocuments: true,
      tokens: true,
    },
    who,
  );
  const { by, model = "multinomial", limit = 10, minDocuments = 2, tokens } = options;
  if (!(limit >= 1))
    throw new HustingsError("bad-option", { who, needs: "a limit of one word or more", got: `${limit}` });
  const settings = classifierSettings(options, who);
  const labels = labelled(matrix, { by, model }, who);
  const { model: trained } = train(matrix, labels, { places: [...labels.rows.keys()], model, settings, who });
  const { counts, documents } = sumsOf(matrix, labels);
  const rows = labels.classes.flatMap((name, c) => {
    const own = contrast(trained.weights, c);
    const some = [...own.keys()].filter((w) => (documents[c]?.[w] as number) >= minDocuments);
    some.sort((a, b) => (own[b] as number) - (own[a] as number) || a - b);
    return some.slice(0, limit).map((w): ClassifierWordsRow => ({
      class: name,
      feature: matrix.features[w] as string,
      weight: own[w] as number,
      count: counts[c]?.[w] as number,
      documents: documents[c]?.[w] as number,
      status: "ok",
    }));
  });
  const { formula, source } = classifiers[model];
  const table: Table<ClassifierWordsRow> = {
    kind: "table",
    rows,
    columns,
    method: {
      name: who,
      options: { by, model, ...settings, limit, minDocuments },
      formula: `weight = what the word adds to the score of the class less the mean over the others; score of a class = ${formula}`,
      sources: [source],
      seed: null,
      corpus: provenance(matrix),
    },
    notices: [],
  };
  return evidenced(table, originOf(tokens ?? matrix), (origin) => evidenceOf(origin, rows, { matrix, labels }));
}

function contrast(weights: readonly Float64Array[], c: number): Float64Array {
  return (weights[c] as Float64Array).map((own, w) => {
    const others = weights.reduce((sum, one, o) => sum + (o === c ? 0 : (one[w] as number)), 0);
    return own - others / (weights.length - 1);
  });
}

function sumsOf(
  { features, bounds, columns: places, values }: FeatureMatrix,
  { classes, rows, labels }: Labelled,
): { readonly counts: readonly Float64Array[]; readonly documents: readonly Float64Array[] } {
  const make = (): readonly Float64Array[] => classes.map(() => new Float64Array(features.length));
  const [counts, documents] = [make(), make()];
  for (const [i, row] of rows.entries()) {
    const c = labels[i] as number;
    const [sum, number] = [counts[c] as Float64Array, documents[c] as Float64Array];
    for (let k = bounds[row] as number; k < (bounds[row + 1] as number); k++) {
      const w = places[k] as number;
      sum[w] = (sum[w] as number) + (values[k] as number);
      number[w] = (number[w] as number) + Number(values[k] !== 0);
    }
  }
  return { counts, documents };
}

function evidenceOf(
  origin: Origin,
  rows: readonly ClassifierWordsRow[],
  { matrix, labels: { classes, rows: places, labels } }: { readonly matrix: FeatureMatrix; readonly labels: Labelled },
): Evidence {
  const named = rowsNamed(origin);
  const sets = classes.map((_, c) =>
    places.flatMap((row, i) => (labels[i] === c ? named(matrix.index.ids[row] as string) : [])),
  );
  return wordsBehind(
    origin,
    rows.map(({ class: name, feature }) => ({ word: feature, from: classes.indexOf(name) })),
    sets,
  );
}
