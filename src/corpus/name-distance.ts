// nameDistance: how far two spellings of a name are apart, by the string distances and phonetics of natural.

/** `near` is one slip of the pen, two in a long name; a difference that cannot be heard counts half. */
export type NameDistance = (a: string, b: string) => "same" | "near" | "far";

/**
 * Loads the distance that `speakers` can be given: Damerau and Levenshtein's edits, Jaro and Winkler's similarity and the double metaphone of natural.
 * The spellings are to be keys: lower-case Latin letters.
 *
 * Use it where names come from scans or typists. Without it `speakers` uses `plainDistance`, which knows the edits alone.
 *
 * @returns A function of two keys.
 * @source natural 8.1.1 (its distance and phonetics modules alone are loaded)
 * @cost some ten milliseconds once; then O(a × b) a pair
 * @example
 * const distance = await nameDistance();
 * distance("poroshenk", "poroshenko"); // => "near"
 * distance("putin", "biden"); // => "far"
 */
export async function nameDistance(): Promise<NameDistance> {
  const [distances, phonetics] = await Promise.all([
    import("natural/lib/natural/distance/index.js"),
    import("natural/lib/natural/phonetics/index.js"),
  ]);
  const { DamerauLevenshteinDistance, JaroWinklerDistance } = distances.default;
  const heard = new phonetics.default.DoubleMetaphone();
  const sounds = (key: string): string => heard.process(key)[0] ?? key;
  return (a, b) => {
    const edits = DamerauLevenshteinDistance(a, b, { restricted: true });
    const alike = edits <= 2 * slips(a, b) && sounds(a) === sounds(b) && JaroWinklerDistance(a, b, {}) >= 0.9;
    return judged(alike ? Math.min(edits, slips(a, b)) : edits, a, b);
  };
}

/** The edits alone: letters put in, left out, changed, or swapped with the next. */
export const plainDistance: NameDistance = (a, b) => judged(Math.abs(a.length - b.length) > 2 ? 3 : edits(a, b), a, b);

function judged(edits: number, a: string, b: string): ReturnType<NameDistance> {
  if (a === b) return "same";
  return edits <= slips(a, b) ? "near" : "far";
}

/** Names of up to four letters that differ are different names. */
function slips(a: string, b: string): number {
  const letters = Math.min(a.length, b.length);
  return letters < 5 ? 0 : letters < 9 ? 1 : 2;
}

function edits(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swapped));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
