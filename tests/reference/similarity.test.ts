// Similarity and distance: quanteda's runs on the inaugural addresses, between words too, and on three little texts (needs HUSTINGS_DATA).

import { describe, it } from "vitest";
import type { FeatureMatrix } from "../../src/core/feature-matrix.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { features } from "../../src/features/features.ts";
import { sparseTranspose } from "../../src/math/sparse-transpose.ts";
import type { SimilarityName } from "../../src/stats/similarity-measures.ts";
import { similarity } from "../../src/stats/similarity.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import type { Printed } from "../helpers/cells.ts";
import { dataFolder } from "../helpers/data.ts";
import { inaugural } from "../helpers/inaugural.ts";
import { near } from "../helpers/oracle.ts";
import { reference } from "../helpers/reference.ts";

const names: readonly (readonly [string, SimilarityName])[] = [
  ["correlation", "correlation"],
  ["cosine", "cosine"],
  ["jaccard", "jaccard"],
  ["ejaccard", "extendedJaccard"],
  ["dice", "dice"],
  ["edice", "extendedDice"],
  ["hamann", "hamann"],
  ["simple matching", "simpleMatching"],
  ["euclidean", "euclidean"],
  ["manhattan", "manhattan"],
  ["maximum", "maximum"],
  ["canberra", "canberra"],
  ["minkowski", "minkowski"],
];
interface Run {
  readonly simil: Readonly<Record<string, Printed>>;
  readonly dist: Readonly<Record<string, Printed>>;
  readonly feature_simil: Readonly<Record<string, Printed>>;
  readonly nearest_security: Readonly<Record<string, number>>;
  readonly all60_cosine: Printed;
}

/** Every pair of a printed matrix. */
function compare(matrix: FeatureMatrix, measure: SimilarityName, { rows: ids, values }: Printed): void {
  const { rows } = similarity(matrix, { measure, p: 3 });
  const found = new Map(
    rows.flatMap((row) => [
      [`${row.first} ${row.second}`, row.value],
      [`${row.second} ${row.first}`, row.value],
    ]),
  );
  for (const [i, first] of ids.entries())
    for (const [j, second] of ids.entries())
      if (i !== j) near(found.get(`${first} ${second}`), values[i]?.[j], { at: `${measure} ${first} ${second}` });
}

/** Documents of a matrix, with all its words. */
function rowsOf(matrix: FeatureMatrix, ids: readonly string[]): FeatureMatrix {
  const places = ids.map((id) => matrix.index.ids.indexOf(id));
  const bounds = [0];
  const [columns, values] = [[] as number[], [] as number[]];
  for (const d of places) {
    columns.push(...matrix.columns.subarray(matrix.bounds[d], matrix.bounds[d + 1]));
    values.push(...matrix.values.subarray(matrix.bounds[d], matrix.bounds[d + 1]));
    bounds.push(columns.length);
  }
  return {
    ...matrix,
    index: { ids, vars: ids.map(() => ({})) },
    bounds: Uint32Array.from(bounds),
    columns: Uint32Array.from(columns),
    values: Float64Array.from(values),
  };
}

/** Words as documents. */
function turned(matrix: FeatureMatrix): FeatureMatrix {
  const { bounds, columns, values } = sparseTranspose({ ...matrix, width: matrix.features.length });
  const index = { ids: matrix.features, vars: matrix.features.map(() => ({})) };
  return { kind: "features", index, features: matrix.index.ids, bounds, columns, values };
}

describe.skipIf(dataFolder() === undefined)("similarity (needs HUSTINGS_DATA)", () => {
  const all = features(tokens(dataFolder() === undefined ? corpus([]) : inaugural(), { compat: "quanteda" }));
  const run = (): Run => reference<Run>("inaugural/15_simil_dist");

  it.each(names)("%s of seven addresses, in the words of all", (column, measure) => {
    const { simil, dist } = run();
    const printed = (column in simil ? simil[column] : dist[column]) as Printed;
    compare(rowsOf(all, printed.rows), measure, printed);
  });

  it("cosine of all sixty", () => {
    compare(all, "cosine", run().all60_cosine);
  });

  it("of words: five with each other, and what is nearest to security", () => {
    const words = turned(all);
    for (const measure of ["cosine", "correlation"] as const) {
      const printed = run().feature_simil[measure] as Printed;
      compare(rowsOf(words, printed.rows), measure, printed);
    }
    const { security: self, ...others } = run().nearest_security;
    near(1, self);
    const { rows } = similarity(rowsOf(words, ["security", ...Object.keys(others)]), { with: ["security"] });
    const found = new Map(rows.map(({ first, second, value }) => [first === "security" ? second : first, value]));
    for (const [word, value] of Object.entries(others)) near(found.get(word), value, { at: word });
  });

  it("of three little texts, among the published values", () => {
    const little = features(
      tokens(
        corpus([
          { id: "1", text: "a a b c" },
          { id: "2", text: "a b b d" },
          { id: "3", text: "e f g" },
        ]),
      ),
    );
    const { simil } = reference<{ readonly simil: Readonly<Record<string, Printed["values"]>> }>("published");
    for (const [column, measure] of names) {
      const values = simil[column === "minkowski" ? "minkowski3" : column] as Printed["values"];
      compare(little, measure, { rows: ["1", "2", "3"], cols: ["1", "2", "3"], values });
    }
  });
});
