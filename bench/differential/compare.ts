// Holds two answers against each other, leaf by leaf.

/** Where two answers differ. */
export interface Difference {
  readonly family: string;
  readonly place: string;
  readonly ours: unknown;
  readonly theirs: unknown;
  readonly deviation: number;
}

/** What was compared: leaves, those that differ, and the largest deviation of those that agree. */
export interface Comparison {
  leaves: number;
  largest: number;
  readonly differences: Difference[];
}

/** Stands for a slash in the name of a word, so that places can be taken apart. */
export const slash = "\u2215";

const isNumber = (value: unknown): value is number => typeof value === "number";
const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === "NaN" || value === "NA";

const hasFailed = (value: unknown): boolean => typeof value === "object" && value !== null && "error" in value;

/** Compares; numbers relative to the larger of the two, and to `scale` where both are small. */
export function compare(
  family: string,
  ours: unknown,
  theirs: unknown,
  { tolerance, scale }: { readonly tolerance: number; readonly scale: number },
): Comparison {
  const found: Comparison = { leaves: 0, largest: 0, differences: [] };
  const differ = (place: string, a: unknown, b: unknown, deviation = Number.POSITIVE_INFINITY): void => {
    found.differences.push({ family, place, ours: a, theirs: b, deviation });
  };
  const walk = (a: unknown, b: unknown, place: string): void => {
    if (isNothing(a) && isNothing(b)) {
      found.leaves++;
    } else if (isNumber(a) && isNumber(b)) {
      found.leaves++;
      const deviation = Math.abs(a - b) / Math.max(scale, Math.abs(a), Math.abs(b));
      if (deviation <= tolerance) found.largest = Math.max(found.largest, deviation);
      else differ(place, a, b, deviation);
    } else if (hasFailed(a) && hasFailed(b)) {
      found.leaves++;
    } else if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) {
      const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
      for (const key of keys)
        walk(
          (a as Record<string, unknown>)[key],
          (b as Record<string, unknown>)[key],
          `${place}/${key.replaceAll("/", slash)}`,
        );
    } else {
      found.leaves++;
      if (a !== b) differ(place, a, b);
    }
  };
  walk(ours, theirs, "");
  return found;
}
