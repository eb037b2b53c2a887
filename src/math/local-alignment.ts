// localAlignment: the stretch of one sequence that is most like a stretch of another.

/** What a pair of equal numbers, a pair of different ones, and a number without a partner count for. */
export interface AlignmentOptions {
  /** Default 2. */
  readonly match?: number;
  /** Default −1. */
  readonly mismatch?: number;
  /** Default −1. */
  readonly gap?: number;
  /** Pairs of places that must not be aligned, such as those of an alignment found before. */
  readonly barred?: (i: number, j: number) => boolean;
}

/** The best alignment; ends are exclusive. A score of 0 says that nothing is alike. */
export interface LocalAlignment {
  readonly score: number;
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
  /** Pairs that are equal. */
  readonly matches: number;
  /** Pairs and lone numbers. */
  readonly length: number;
}

const [stop, both, fromFirst, fromSecond] = [0, 1, 2, 3];

/**
 * Smith & Waterman's algorithm. Of alignments with one score the one that ends first, in the first sequence and then in the second, is taken; of ways to it pairs before lone numbers.
 *
 * @param first Whole numbers, such as tokens.
 * @param second Of the same vocabulary.
 * @source Smith & Waterman 1981, doi:10.1016/0022-2836(81)90087-5
 * @cost O(first × second) steps and bytes
 * @example
 * localAlignment([9, 1, 2, 3, 4], [1, 2, 7, 4, 5]).score; // => 5
 */
export function localAlignment(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  { match = 2, mismatch = -1, gap = -1, barred }: AlignmentOptions = {},
): LocalAlignment {
  const width = second.length + 1;
  const ways = new Uint8Array((first.length + 1) * width);
  let [above, row] = [new Float64Array(width), new Float64Array(width)];
  let [best, bestI, bestJ] = [0, 0, 0];
  for (let i = 1; i <= first.length; i++) {
    const own = first[i - 1] as number;
    for (let j = 1; j < width; j++) {
      if (barred?.(i - 1, j - 1) === true) {
        row[j] = 0;
        continue;
      }
      const paired = (above[j - 1] as number) + (own === second[j - 1] ? match : mismatch);
      const alone = (above[j] as number) + gap;
      const other = (row[j - 1] as number) + gap;
      let score = paired > alone ? paired : alone;
      if (other > score) score = other;
      if (score < 0) score = 0;
      row[j] = score;
      ways[i * width + j] = score === 0 ? stop : score === paired ? both : score === alone ? fromFirst : fromSecond;
      if (score > best) [best, bestI, bestJ] = [score, i, j];
    }
    [above, row] = [row, above];
  }
  let [i, j, matches, length] = [bestI, bestJ, 0, 0];
  for (let way = ways[i * width + j]; way !== stop; way = ways[i * width + j]) {
    length++;
    if (way === both && first[i - 1] === second[j - 1]) matches++;
    if (way !== fromSecond) i--;
    if (way !== fromFirst) j--;
  }
  return { score: best, start: i, end: bestI, otherStart: j, otherEnd: bestJ, matches, length };
}
