// polarityMeasures: how counts of positive and negative words become one number.

/** The measures of polarity. */
export type PolarityName = "logit" | "absolute" | "relative";

/** What was counted in a text. `tokens` are all, a phrase of the dictionary counting once. */
export interface PolarityCounts {
  readonly positive: number;
  readonly negative: number;
  readonly tokens: number;
}

/** One entry of the registry. */
export interface PolarityMeasure {
  readonly name: PolarityName;
  readonly label: string;
  readonly unit: string;
  readonly formula: string;
  readonly source: string;
  /** Counts and the published value they come to. */
  readonly published: readonly {
    readonly counts: PolarityCounts;
    readonly value: number;
    readonly decimals: number;
    readonly where: string;
  }[];
  /** NaN where it says nothing. */
  readonly of: (counts: PolarityCounts, smooth: number) => number;
}

const quanteda = "quanteda.sentiment 0.31, textstat_polarity, test texts";
const first = { positive: 3, negative: 2, tokens: 10 };
const fourth = { positive: 2, negative: 0, tokens: 4 };

/** The registry. Options, the command line, tables of the documentation and the contract tests derive from it. */
export const polarityMeasures: Readonly<Record<PolarityName, PolarityMeasure>> = {
  logit: {
    name: "logit",
    label: "log odds of positive to negative",
    unit: "natural logarithms, 0 balanced",
    formula: "ln(positive + smooth) − ln(negative + smooth)",
    source: "Lowe, Benoit, Mikhaylov & Laver 2011, doi:10.1111/j.1939-9162.2010.00006.x",
    published: [
      { counts: first, value: 0.3364722, decimals: 7, where: quanteda },
      { counts: fourth, value: 1.6094379, decimals: 7, where: quanteda },
    ],
    of: ({ positive, negative }, smooth) => Math.log(positive + smooth) - Math.log(negative + smooth),
  },
  absolute: {
    name: "absolute",
    label: "absolute difference",
    unit: "of all tokens, -1 to 1",
    formula: "(positive − negative) / tokens",
    source: "Young & Soroka 2012, doi:10.1080/10584609.2012.671234",
    published: [
      { counts: first, value: 0.1, decimals: 7, where: quanteda },
      { counts: fourth, value: 0.5, decimals: 7, where: quanteda },
    ],
    of: ({ positive, negative, tokens }) => (positive - negative) / tokens,
  },
  relative: {
    name: "relative",
    label: "relative difference",
    unit: "of positive and negative tokens, -1 to 1",
    formula: "(positive − negative) / (positive + negative)",
    source: "Laver, Benoit & Garry 2003, doi:10.1017/S0003055403000698, as in Lowe et al. 2011",
    published: [
      { counts: first, value: 0.2, decimals: 7, where: quanteda },
      { counts: fourth, value: 1, decimals: 7, where: quanteda },
    ],
    of: ({ positive, negative }) => (positive - negative) / (positive + negative),
  },
};
