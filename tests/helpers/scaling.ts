// What quanteda.textmodels 0.9.10 makes of two matrices: the invented texts of the Wordscores paper, and the State of the Union since 1981.

import type { FeatureMatrix } from "../../src/core/feature-matrix.ts";
import { subset } from "../../src/corpus/subset.ts";
import { features } from "../../src/features/features.ts";
import { featuresTrim } from "../../src/features/trim.ts";
import { sparseMatrix } from "../../src/math/sparse-matrix.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { stateOfTheUnion } from "./data.ts";
import { oracle } from "./oracle.ts";

type Three = readonly [number, number, number];

interface Run {
  readonly lbg: {
    readonly features: readonly string[];
    readonly docs: readonly string[];
    readonly matrix: readonly (readonly number[])[];
    readonly reference_scores: readonly (number | null)[];
    readonly wordscores: readonly number[];
    readonly wordscores_smooth1: readonly number[];
    readonly raw: readonly Three[];
    readonly raw_se: readonly number[];
    readonly lbg_fit: readonly Three[];
    readonly mv_fit: readonly Three[];
    readonly mv_se: readonly number[];
    readonly wordfish: Readonly<Record<"theta" | "se_theta" | "beta" | "psi" | "alpha", readonly number[]>>;
    readonly ca: {
      readonly sv: readonly number[];
      readonly rowcoord_dim1_2: readonly (readonly [number, number])[];
      readonly colcoord_dim1_2: readonly (readonly [number, number])[];
    };
  };
  readonly sotu: {
    readonly docs: readonly string[];
    readonly words: number;
    readonly cells: number;
    readonly tokens: number;
    readonly wordscores: {
      readonly reference: Readonly<Record<string, number>>;
      readonly fit: readonly Three[];
      readonly se: readonly number[];
    };
    readonly wordfish: Readonly<
      Record<"theta" | "se" | "alpha" | "beta_first50" | "psi_first50", readonly number[]>
    > & {
      readonly dir: readonly [string, string];
    };
    readonly first50: readonly string[];
    readonly ca: { readonly sv: readonly [number, number]; readonly row1: readonly number[] };
  };
}

export const run: Run = oracle<Run>("scaling");

/** Rows of counts as a feature matrix. */
export function matrixOf(
  ids: readonly string[],
  names: readonly string[],
  rows: readonly (readonly number[])[],
): FeatureMatrix {
  const { bounds, columns, values } = sparseMatrix(rows);
  const index = { ids, vars: ids.map(() => ({})) };
  return { kind: "features", index, features: names, bounds, columns, values };
}

/** The texts of Laver, Benoit & Garry 2003. */
export const invented: FeatureMatrix = matrixOf(run.lbg.docs, run.lbg.features, run.lbg.matrix);

/** Their five references. */
export const references: Readonly<Record<string, number>> = Object.fromEntries(
  run.lbg.docs.flatMap((id, d) => {
    const score = run.lbg.reference_scores[d];
    return typeof score === "number" ? [[id, score]] : [];
  }),
);

/** The addresses as the figures were made on them. */
export function addresses(): FeatureMatrix {
  const late = subset(stateOfTheUnion(), ({ vars }) => vars.date >= "1981");
  return featuresTrim(features(tokens(late, { compat: "quanteda" })), { minCount: 10, minDocuments: 5 });
}
