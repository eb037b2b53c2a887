// The names a chart shows: those asked for, or all; a name that the table does not have is an error with the nearest one.

import { HustingsError } from "../core/errors.ts";

/** Who asks, under which option. */
export interface Asking {
  readonly who: string;
  readonly option: string;
}

/** `wanted` in its own order if given, else the names of the table in order of appearance. */
export function chosen(
  names: readonly string[],
  wanted: readonly string[] | undefined,
  { who, option }: Asking,
): readonly string[] {
  const known = [...new Set(names)];
  if (wanted === undefined) return known;
  for (const name of wanted) {
    if (!known.includes(name)) {
      throw new HustingsError("bad-option", {
        who,
        needs: `${option} that the table has`,
        got: known.length === 0 ? `the table has none, not "${name}"` : `"${name}" is none`,
        choices: [...known].sort(),
        near: name,
      });
    }
  }
  return [...new Set(wanted)];
}

/** The `limit` names with the greatest sums, in the order they came in. */
export function most(
  names: readonly string[],
  { limit, sum }: { readonly limit: number; readonly sum: (name: string) => number },
): readonly string[] {
  const ranked = [...names].sort((a, b) => sum(b) - sum(a) || (a < b ? -1 : 1));
  const kept = new Set(ranked.slice(0, limit));
  return names.filter((name) => kept.has(name));
}
