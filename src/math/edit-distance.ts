// editDistance: how many steps turn one sequence into another.

/**
 * Levenshtein's distance: the fewest elements to put in, to take out, or to change.
 *
 * @param a Numbers that stand for words or letters.
 * @source Levenshtein 1966, Soviet Physics Doklady 10(8); Wagner & Fischer 1974, doi:10.1145/321796.321811
 * @cost O(a × b) time, O(b) memory
 * @example
 * const letters = (word) => Array.from(word, (letter) => letter.charCodeAt(0));
 * editDistance(letters("kitten"), letters("sitting")); // => 3
 */
export function editDistance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let row = Int32Array.from({ length: b.length + 1 }, (_, j) => j);
  let next = new Int32Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    next[0] = i + 1;
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] as number) + (a[i] === b[j] ? 0 : 1);
      next[j + 1] = Math.min(change, (row[j + 1] as number) + 1, (next[j] as number) + 1);
    }
    [row, next] = [next, row];
  }
  return row[b.length] as number;
}
