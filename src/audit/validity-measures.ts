// validityMeasures: how well a codebook finds what people see, each measure with its formula and its source.

/** The measures of a codebook against hand coding. */
export type ValidityName = "precision" | "recall" | "f1" | "alpha";

/** Passages by what the codebook found and what coders saw; with weights, sums of them. */
export interface ValidityCells {
  /** Found, and seen. */
  readonly tp: number;
  /** Found, and not seen. */
  readonly fp: number;
  /** Not found, but seen. */
  readonly fn: number;
  readonly tn: number;
}

/** One entry of the registry. */
export interface ValidityMeasure {
  readonly name: ValidityName;
  readonly label: string;
  readonly formula: string;
  readonly source: string;
  /** NaN where it says nothing. */
  readonly fromCells: (cells: ValidityCells) => number;
  /** Of a share of passages that are drawn independently: how many are right of how many. Absent where the value is none. */
  readonly share?: (cells: ValidityCells) => readonly [right: number, of: number];
  /** From the share to the value; by default they are one. */
  readonly fromShare?: (share: number) => number;
}

const book = "Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, section 8.3";

/** The registry, in the order of the rows. */
export const validityMeasures: Readonly<Record<ValidityName, ValidityMeasure>> = {
  precision: {
    name: "precision",
    label: "precision",
    formula: "tp / (tp + fp)",
    source: book,
    fromCells: ({ tp, fp }) => tp / (tp + fp),
    share: ({ tp, fp }) => [tp, tp + fp],
  },
  recall: {
    name: "recall",
    label: "recall",
    formula: "tp / (tp + fn)",
    source: book,
    fromCells: ({ tp, fn }) => tp / (tp + fn),
    share: ({ tp, fn }) => [tp, tp + fn],
  },
  f1: {
    name: "f1",
    label: "F1",
    formula: "2 tp / (2 tp + fp + fn)",
    source: "van Rijsbergen 1979, Information Retrieval, chapter 7",
    fromCells: ({ tp, fp, fn }) => (2 * tp) / (2 * tp + fp + fn),
    // F1 rises with the share J of passages that both say yes to among those that either does: F1 = 2 J / (1 + J).
    share: ({ tp, fp, fn }) => [tp, tp + fp + fn],
    fromShare: (share) => (2 * share) / (1 + share),
  },
  alpha: {
    name: "alpha",
    label: "Krippendorff's α",
    formula: "1 − (2 units − 1) (fp + fn) / ((2 tp + fp + fn) (2 tn + fp + fn))",
    source: "Krippendorff 2011, Computing Krippendorff's alpha-reliability, https://repository.upenn.edu/asc_papers/43",
    fromCells({ tp, fp, fn, tn }) {
      const apart = fp + fn;
      const values = 2 * (tp + apart + tn);
      return 1 - ((values - 1) * apart) / ((2 * tp + apart) * (2 * tn + apart));
    },
  },
};
