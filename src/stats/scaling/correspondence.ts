// correspondence: documents and words on the axes that set them apart most, from a table of counts.

import { expectKind } from "../../core/expect-kind.ts";
import { expectOptions } from "../../core/expect-options.ts";
import { HustingsError } from "../../core/errors.ts";
import type { FeatureMatrix } from "../../core/feature-matrix.ts";
import type { Column, Table } from "../../core/table.ts";
import type { Tokens } from "../../core/tokens.ts";
import { truncatedSvd } from "../../math/truncated-svd.ts";
import { checkCounts } from "../comparison.ts";
import { chiResiduals } from "./chi-residuals.ts";
import { countsOf, type Counts } from "./counts.ts";
import { matrixOf, methodOf, withDocuments, withWords } from "./scale.ts";

/** A document or word on one axis. */
export interface CorrespondenceRow {
  readonly name: string;
  /** 1 is the axis that explains most. */
  readonly axis: number;
  /** Standard coordinate: mean 0 and variance 1 over the axis, weighted by mass. */
  readonly standard: number;
  /** Principal coordinate: the standard one times the axis's singular value. Distances between documents are χ² distances. */
  readonly principal: number;
  /** The share of all tokens. */
  readonly mass: number;
  /** The share of the axis's inertia that rests on this point. */
  readonly contribution: number;
}

/** What `correspondence()` answers: documents, words and axes. */
export interface Correspondence extends Table<CorrespondenceRow> {
  readonly words: Table<CorrespondenceRow>;
  readonly axes: readonly {
    readonly axis: number;
    readonly singularValue: number;
    readonly inertia: number;
    readonly share: number;
  }[];
}

/** The options of `correspondence()`. */
export interface CorrespondenceOptions {
  /** How many axes (default 2), at most one less than the documents. */
  readonly axes?: number;
}

/**
 * Correspondence analysis (quanteda: textmodel_ca).
 *
 * Use it to see at a glance which documents speak alike and which words make the difference; it models nothing and tests nothing. The axes are those of the largest χ² departures from "all texts alike", so
 * one odd text can own an axis: look at `contribution`.
 *
 * @param source Tokens, or a matrix of counts; group it first to see speakers or parties.
 * @param options `axes`: default 2.
 * @returns One row a document and axis, in the order of the matrix; `words` beside it, likewise; `axes` with their singular values. The sign of an axis is arbitrary: here its largest word coordinate is positive. Documents and words without tokens are left out. Evidence: the sentences of the document; of `words` every place of the word.
 * @throws bad-option for fewer than two documents with words, for documents that use every word alike, or more axes than there are; not-counts.
 * @source Greenacre 2017, Correspondence Analysis in Practice, appendix A; Nenadić & Greenacre 2007, doi:10.18637/jss.v020.i03
 * @cost O(cells × axes) for each step of the decomposition
 * @example
 * const said = features(tokens(corpus([{ id: "a", text: "war war peace" }, { id: "b", text: "war peace peace" }, { id: "c", text: "trade trade peace" }])));
 * const map = correspondence(said, { axes: 2 });
 * map.axes.map(({ share }) => share.toFixed(2)); // => ["0.88", "0.12"]
 */
export function correspondence(source: FeatureMatrix | Tokens, options: CorrespondenceOptions = {}): Correspondence {
  expectKind(source, ["tokens", "features"], "correspondence");
  expectOptions(options, { axes: true }, "correspondence");
  const { axes: wanted = 2 } = options;
  const matrix = matrixOf(source);
  checkCounts(matrix, "correspondence");
  const counts = countsOf(matrix);
  const most = Math.min(counts.documents, counts.words) - 1;
  if (most < 1 || !Number.isInteger(wanted) || wanted < 1 || wanted > most)
    throw new HustingsError("bad-option", {
      who: "correspondence",
      needs: `from 1 to ${Math.max(1, most)} axes, one less than there are documents or words`,
      got: most < 1 ? `there are ${counts.documents} documents and ${counts.words} words` : `${wanted}`,
    });
  const total = inertia(counts);
  if (!(total > 1e-12))
    throw new HustingsError("bad-option", {
      who: "correspondence",
      needs: "documents that differ in their words",
      got: "all of them use every word alike",
    });
  const { values, left, right } = truncatedSvd(chiResiduals(counts), { count: wanted });
  const method = methodOf(matrix, {
    name: "correspondence",
    options: { axes: wanted },
    formula:
      "principal = standard × singularValue; standard = part of the singular vector of (P − r c′) / √(r c′), over √mass",
    sources: ["doi:10.18637/jss.v020.i03"],
    seed: null,
    totals: Object.fromEntries(Array.from(values, (value, k) => [`axis ${k + 1}`, value])),
  });
  const table = (
    names: readonly string[],
    masses: Float64Array,
    vectors: readonly Float64Array[],
  ): Table<CorrespondenceRow> => ({
    kind: "table",
    rows: names.flatMap((name, i) =>
      Array.from({ length: wanted }, (_, k) => {
        const mass = (masses[i] as number) / counts.total;
        const part = vectors[k]?.[i] as number;
        const standard = part / Math.sqrt(mass);
        return {
          name,
          axis: k + 1,
          standard,
          principal: standard * (values[k] as number),
          mass,
          contribution: part * part,
        };
      }),
    ),
    columns,
    method,
    notices: [],
  });
  const words = table(
    [...counts.columnOf].map((column) => matrix.features[column] as string),
    counts.columnSums,
    right,
  );
  const all: Correspondence = {
    ...table(
      [...counts.rowOf].map((row) => matrix.index.ids[row] as string),
      counts.rowSums,
      left,
    ),
    words: withWords(words, source, ({ name }) => name),
    axes: Array.from(values.subarray(0, wanted), (value, k) => ({
      axis: k + 1,
      singularValue: value,
      inertia: value * value,
      share: (value * value) / total,
    })),
  };
  return withDocuments(all, source, ({ name }) => name);
}

const columns: { readonly [K in keyof CorrespondenceRow]: Column } = {
  name: { label: "name", type: "text" },
  axis: { label: "axis", type: "integer" },
  standard: { label: "standard coordinate", type: "number" },
  principal: { label: "principal coordinate", type: "number" },
  mass: { label: "mass", type: "number", unit: "share of all tokens" },
  contribution: { label: "contribution", type: "number", unit: "share of the axis" },
};

/** χ² of the whole table over its total. */
function inertia({ documents, bounds, columns: places, values, rowSums, columnSums }: Counts): number {
  let sum = 0;
  for (let d = 0; d < documents; d++)
    for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++)
      sum += (values[k] as number) ** 2 / ((rowSums[d] as number) * (columnSums[places[k] as number] as number));
  return sum - 1;
}
