// contingency: a two-by-two table of counts, and what independence would lead to expect in its cells.

/**
 * Counts of a word (row 1) and of all other tokens (row 2), in the target (column 1) and outside it (column 2).
 * For collocations, column 1 holds the tokens near the node.
 */
export interface Contingency {
  readonly o11: number;
  readonly o12: number;
  readonly o21: number;
  readonly o22: number;
}

/** A word's count in a target and a reference, each with its number of tokens. */
export interface TwoCounts {
  readonly target: number;
  readonly reference: number;
  readonly targetTokens: number;
  readonly referenceTokens: number;
}

/**
 * The two-by-two table of a word's counts in two bodies of text.
 *
 * @example
 * contingency({ target: 7, reference: 2, targetTokens: 1000, referenceTokens: 1000 }); // => { o11: 7, o12: 2, o21: 993, o22: 998 }
 */
export function contingency({ target, reference, targetTokens, referenceTokens }: TwoCounts): Contingency {
  return { o11: target, o12: reference, o21: targetTokens - target, o22: referenceTokens - reference };
}

/** The same from the margins of a pair: how often both occur, the first, the second, and how many places there are. */
export function fromMargins(both: number, first: number, second: number, total: number): Contingency {
  return { o11: both, o12: first - both, o21: second - both, o22: total - first - second + both };
}

/** All that was counted. */
export function totalOf({ o11, o12, o21, o22 }: Contingency): number {
  return o11 + o12 + o21 + o22;
}

/** The counts that the margins lead to expect if rows and columns have nothing to do with each other. */
export function expectedOf(table: Contingency): Contingency {
  const { o11, o12, o21, o22 } = table;
  const total = totalOf(table);
  return {
    o11: ((o11 + o12) * (o11 + o21)) / total,
    o12: ((o11 + o12) * (o12 + o22)) / total,
    o21: ((o21 + o22) * (o11 + o21)) / total,
    o22: ((o21 + o22) * (o12 + o22)) / total,
  };
}

/** 1 where the word is over-used in the target, −1 where it is under-used, 0 where it is as expected. */
export function directionOf({ o11, o12, o21, o22 }: Contingency): -1 | 0 | 1 {
  const lean = o11 * o22 - o12 * o21;
  return lean > 0 ? 1 : lean < 0 ? -1 : 0;
}

/**
 * Williams's q of a two-by-two table: χ² and G² are divided by it.
 *
 * @source Williams 1976, doi:10.1093/biomet/63.1.33
 */
export function williams(table: Contingency): number {
  const { o11, o12, o21, o22 } = table;
  const total = totalOf(table);
  const rows = total / (o11 + o12) + total / (o21 + o22) - 1;
  const columns = total / (o11 + o21) + total / (o12 + o22) - 1;
  return 1 + (rows * columns) / (6 * total);
}
