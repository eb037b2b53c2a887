// similarityMeasures: how alike or how far apart two documents are, each from the counts of their words.

/** The measures of similarity and distance. */
export type SimilarityName =
  | "cosine"
  | "correlation"
  | "jaccard"
  | "extendedJaccard"
  | "dice"
  | "extendedDice"
  | "hamann"
  | "simpleMatching"
  | "euclidean"
  | "manhattan"
  | "maximum"
  | "canberra"
  | "minkowski"
  | "jensenShannon"
  | "delta";

/** Two documents: the weights of the words that either has, side by side, and how many words there are in all. */
export interface Pair {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly features: number;
  /** The order of Minkowski's distance. */
  readonly p: number;
}

/** A published value: the weights of two documents over all words. */
export interface PublishedSimilarity {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly p?: number;
  readonly value: number;
  readonly decimals: number;
  readonly where: string;
}

/** One entry of the registry. */
export interface SimilarityMeasure {
  readonly name: SimilarityName;
  readonly label: string;
  readonly unit: string;
  /** Whether a larger number means more alike. */
  readonly larger: "alike" | "apart";
  readonly formula: string;
  readonly source: string;
  readonly published: readonly PublishedSimilarity[];
  /** NaN where a document has no words. */
  readonly of: (pair: Pair) => number;
}

const sum = ({ x, y }: Pair, term: (a: number, b: number) => number): number => {
  let total = 0;
  for (let i = 0; i < x.length; i++) total += term(x[i] as number, y[i] as number);
  return total;
};
const dot = (pair: Pair): number => sum(pair, (a, b) => a * b);
const squares = (pair: Pair): readonly [number, number] => [sum(pair, (a) => a * a), sum(pair, (_, b) => b * b)];
/** Words in both, in the first alone, in the second alone, in neither. */
function presence(pair: Pair): { readonly both: number; readonly one: number; readonly neither: number } {
  const both = sum(pair, (a, b) => Number(a !== 0 && b !== 0));
  const either = sum(pair, (a, b) => Number(a !== 0 || b !== 0));
  return { both, one: either - both, neither: pair.features - either };
}

const quanteda = "quanteda.textstats 0.97.2, test texts";
const words = { x: [2, 1, 1, 0, 0, 0, 0], y: [1, 2, 0, 1, 0, 0, 0], decimals: 10, where: quanteda } as const;
const apart = { x: [2, 1, 1, 0, 0, 0, 0], y: [0, 0, 0, 0, 1, 1, 1], decimals: 10, where: quanteda } as const;
const alike = { larger: "alike", unit: "1 alike" } as const;
const far = { larger: "apart", unit: "0 alike" } as const;

/** Divergence from the mean of both, in bits; empty cells add nothing. */
function jensenShannon(pair: Pair): number {
  const [all, other] = [sum(pair, (a) => a), sum(pair, (_, b) => b)];
  const divergence = (p: number, mean: number): number => (p === 0 ? 0 : p * Math.log2(p / mean));
  const total = sum(pair, (a, b) => {
    const [p, q] = [a / all, b / other];
    return (divergence(p, (p + q) / 2) + divergence(q, (p + q) / 2)) / 2;
  });
  return Math.sqrt(Math.max(0, total));
}

/** The registry. Options, the command line, tables of the documentation and the contract tests derive from it. */
export const similarityMeasures: Readonly<Record<SimilarityName, SimilarityMeasure>> = {
  cosine: {
    name: "cosine",
    label: "cosine",
    ...alike,
    formula: "Σ x y / √(Σ x² Σ y²)",
    source: "Salton & McGill 1983, Introduction to modern information retrieval",
    published: [
      { ...words, value: 2 / 3 },
      { ...apart, value: 0 },
    ],
    of: (pair) => dot(pair) / Math.sqrt(squares(pair)[0] * squares(pair)[1]),
  },
  correlation: {
    name: "correlation",
    label: "correlation",
    ...alike,
    formula: "(n Σ x y − Σ x Σ y) / √((n Σ x² − (Σ x)²) (n Σ y² − (Σ y)²)), n words",
    source: "Pearson 1895, doi:10.1098/rspl.1895.0041",
    published: [
      { ...words, value: 0.4615384615385 },
      { ...apart, value: -0.6793662204868 },
    ],
    of(pair) {
      const n = pair.features;
      const [first, second] = [sum(pair, (a) => a), sum(pair, (_, b) => b)];
      const [x2, y2] = squares(pair);
      return (n * dot(pair) - first * second) / Math.sqrt((n * x2 - first ** 2) * (n * y2 - second ** 2));
    },
  },
  jaccard: {
    name: "jaccard",
    label: "Jaccard",
    ...alike,
    formula: "words in both / words in either",
    source: "Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x",
    published: [
      { ...words, value: 0.5 },
      { ...apart, value: 0 },
    ],
    of(pair) {
      const { both, one } = presence(pair);
      return both / (both + one);
    },
  },
  extendedJaccard: {
    name: "extendedJaccard",
    label: "extended Jaccard",
    ...alike,
    formula: "Σ x y / (Σ x² + Σ y² − Σ x y)",
    source: "Strehl, Ghosh & Mooney 2000, Impact of similarity measures on web-page clustering",
    published: [
      { ...words, value: 0.5 },
      { ...apart, value: 0 },
    ],
    of: (pair) => dot(pair) / (squares(pair)[0] + squares(pair)[1] - dot(pair)),
  },
  dice: {
    name: "dice",
    label: "Dice",
    ...alike,
    formula: "2 words in both / (words of the first + words of the second)",
    source: "Dice 1945, doi:10.2307/1932409",
    published: [
      { ...words, value: 2 / 3 },
      { ...apart, value: 0 },
    ],
    of(pair) {
      const { both, one } = presence(pair);
      return (2 * both) / (2 * both + one);
    },
  },
  extendedDice: {
    name: "extendedDice",
    label: "extended Dice",
    ...alike,
    formula: "2 Σ x y / (Σ x² + Σ y²)",
    source: "Dice 1945, doi:10.2307/1932409, over weights",
    published: [
      { ...words, value: 2 / 3 },
      { ...apart, value: 0 },
    ],
    of: (pair) => (2 * dot(pair)) / (squares(pair)[0] + squares(pair)[1]),
  },
  hamann: {
    name: "hamann",
    label: "Hamann",
    ...alike,
    formula: "(words in both or neither − words in one alone) / n",
    source: "Hamann 1961, Merkmalsbestand und Verwandtschaftsbeziehungen der Farinosae",
    published: [
      { ...words, value: 0.4285714285714 },
      { ...apart, value: -0.7142857142857 },
    ],
    of(pair) {
      const { both, one, neither } = presence(pair);
      return (both + neither - one) / pair.features;
    },
  },
  simpleMatching: {
    name: "simpleMatching",
    label: "simple matching",
    ...alike,
    formula: "words in both or neither / n",
    source: "Sokal & Michener 1958, A statistical method for evaluating systematic relationships",
    published: [
      { ...words, value: 0.7142857142857 },
      { ...apart, value: 0.1428571428571 },
    ],
    of(pair) {
      const { both, neither } = presence(pair);
      return (both + neither) / pair.features;
    },
  },
  euclidean: {
    name: "euclidean",
    label: "Euclidean distance",
    ...far,
    formula: "√Σ (x − y)²",
    source: "Benoit et al. 2018, doi:10.21105/joss.00774; as textstat_dist of quanteda.textstats 0.97.2",
    published: [
      { ...words, value: 2 },
      { ...apart, value: 3 },
    ],
    of: (pair) => Math.sqrt(sum(pair, (a, b) => (a - b) ** 2)),
  },
  manhattan: {
    name: "manhattan",
    label: "Manhattan distance",
    ...far,
    formula: "Σ |x − y|",
    source: "Benoit et al. 2018, doi:10.21105/joss.00774; as textstat_dist of quanteda.textstats 0.97.2",
    published: [
      { ...words, value: 4 },
      { ...apart, value: 7 },
    ],
    of: (pair) => sum(pair, (a, b) => Math.abs(a - b)),
  },
  maximum: {
    name: "maximum",
    label: "maximum distance",
    ...far,
    formula: "max |x − y|",
    source: "Benoit et al. 2018, doi:10.21105/joss.00774; as textstat_dist of quanteda.textstats 0.97.2",
    published: [
      { ...words, value: 1 },
      { ...apart, value: 2 },
    ],
    of: ({ x, y }) => x.reduce((most, a, i) => Math.max(most, Math.abs(a - (y[i] as number))), 0),
  },
  canberra: {
    name: "canberra",
    label: "Canberra distance",
    ...far,
    formula: "Σ |x − y| / (|x| + |y|)",
    source: "Lance & Williams 1967, doi:10.1093/comjnl/9.4.373",
    published: [
      { ...words, value: 8 / 3 },
      { ...apart, value: 6 },
    ],
    of: (pair) => sum(pair, (a, b) => (a === b ? 0 : Math.abs(a - b) / (Math.abs(a) + Math.abs(b)))),
  },
  minkowski: {
    name: "minkowski",
    label: "Minkowski distance",
    ...far,
    formula: "(Σ |x − y|^p)^(1/p)",
    source: "Benoit et al. 2018, doi:10.21105/joss.00774; as textstat_dist of quanteda.textstats 0.97.2",
    published: [
      { ...words, p: 3, value: 1.587401051968 },
      { ...apart, p: 3, value: 2.351334687721 },
    ],
    of: (pair) => sum(pair, (a, b) => Math.abs(a - b) ** pair.p) ** (1 / pair.p),
  },
  jensenShannon: {
    name: "jensenShannon",
    label: "Jensen-Shannon distance",
    larger: "apart",
    unit: "0 alike to 1 nothing in common",
    formula: "√(½ Σ p log₂(p / m) + ½ Σ q log₂(q / m)), p and q shares of words, m their mean",
    source: "Endres & Schindelin 2003, doi:10.1109/TIT.2003.813506",
    published: [
      { ...apart, value: 1, where: "nothing in common, by definition" },
      { x: [1, 1], y: [1, 0], value: 0.5579230452841, decimals: 10, where: "by hand: √(1 − (3/4) log₂ 3 + 1/2)" },
    ],
    of: jensenShannon,
  },
  delta: {
    name: "delta",
    label: "Burrows’s Delta",
    ...far,
    formula: "mean over the most frequent words of |z(x) − z(y)|, z of the word's share over the documents",
    source: "Burrows 2002, doi:10.1093/llc/17.3.267",
    published: [{ x: [1, -1], y: [-0.5, 0], value: 1.25, decimals: 12, where: "by hand: (1.5 + 1) / 2" }],
    of: (pair) => sum(pair, (a, b) => Math.abs(a - b)) / pair.features,
  },
};
