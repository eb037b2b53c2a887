// nameList: the first of many names, and how many more there are.

/** Names in the order given. */
export function nameList(names: readonly string[], shown = 3): string {
  const more = names.length - shown;
  const first = names.slice(0, shown).join(", ");
  return more > 0 ? `${first} and ${more.toLocaleString("en")} more` : first;
}

/** `en 40, ru 2`: the most frequent first, ties by name. */
export function countList(counts: ReadonlyMap<string, number>, shown = 8): string {
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return nameList(
    ranked.map(([name, count]) => `${name} ${count.toLocaleString("en")}`),
    shown,
  );
}

/** How often each value is there. */
export function tally(values: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
