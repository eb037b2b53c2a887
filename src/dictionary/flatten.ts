// flatten: the entries of a dictionary at the levels asked for; keys that become the same are joined.

import type { DictionaryEntry, Pattern } from "../core/dictionary.ts";

/**
 * Entries named by some of their levels only: `law.court` at level 1 is `law`, at level 2 `court`.
 *
 * @param entries As in a dictionary; `options.levels`: 1 is the top; all levels by default.
 * @returns In the order in which the keys first appear. An entry that has none of the levels is left out.
 * @cost O(patterns)
 */
export function flatten(
  entries: readonly DictionaryEntry[],
  { levels }: { readonly levels?: readonly number[] } = {},
): readonly DictionaryEntry[] {
  const joined = new Map<string, { path: readonly string[]; patterns: Pattern[] }>();
  for (const entry of entries) {
    const path = levels === undefined ? entry.path : entry.path.filter((_, i) => levels.includes(i + 1));
    if (path.length === 0) continue;
    const key = path.join(".");
    const known = joined.get(key);
    if (known === undefined) joined.set(key, { path, patterns: [...entry.patterns] });
    else known.patterns.push(...entry.patterns);
  }
  return [...joined].map(([key, { path, patterns }]) => ({ key, path, patterns }));
}
