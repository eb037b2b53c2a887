// liwcText: keys and globs as a LIWC dictionary, keys of the next level indented under the one above.

import type { Notice } from "../core/notice.ts";

interface Entry {
  readonly path: readonly string[];
  readonly patterns: readonly string[];
}

/**
 * Prints a legend between lines of `%`, then every pattern with the numbers of its keys, in the order in which they first appear.
 *
 * @param options `notices`: where is said what LIWC does not know: `?`, `[cs]`, and a star that is not at the end.
 */
export function liwcText(entries: readonly Entry[], { notices }: { readonly notices: Notice[] }): string {
  const ids = new Map<string, number>();
  const legend = numbered(
    entries.map(({ path }) => path),
    [],
    ids,
  );
  const words = new Map<string, number[]>();
  for (const { path, patterns } of entries) {
    const id = ids.get(JSON.stringify(path)) as number;
    for (const written of patterns) {
      const pattern = written.replace(/\*+/gu, "*");
      words.set(pattern, [...(words.get(pattern) ?? []), id]);
    }
  }
  const kept = [...words].filter(([pattern]) => isPlain(pattern));
  const odd = [...words.keys()].filter((pattern) => !isPlain(pattern));
  if (odd.length > 0)
    notices.push({
      code: "pattern-left-out",
      place: "",
      text: `${odd.length} patterns have signs that LIWC does not know (?, brackets, a star inside) and were left out: ${odd.slice(0, 3).join(", ")}`,
    });
  return `${["%", ...legend, "%", ...kept.map(([word, own]) => [unescaped(word), ...own].join("\t"))].join("\n")}\n`;
}

/** The lines of the legend: each key right above those inside it, since the indentation alone tells where they belong. */
function numbered(
  paths: readonly (readonly string[])[],
  above: readonly string[],
  ids: Map<string, number>,
): readonly string[] {
  const names = [...new Set(paths.flatMap((path) => path.slice(above.length, above.length + 1)))];
  return names.flatMap((name) => {
    const path = [...above, name];
    const id = ids.size + 1;
    ids.set(JSON.stringify(path), id);
    const inside = paths.filter((one) => one.length > path.length && one[above.length] === name);
    const own = `${"\t".repeat(above.length)}${id}\t${name}`;
    return [own].concat(numbered(inside, path, ids));
  });
}

/** LIWC takes `?` and brackets for themselves: a set of one sign is that sign. */
function unescaped(pattern: string): string {
  return pattern.replace(/\[([?[])\]/gu, "$1");
}

function isPlain(pattern: string): boolean {
  const rest = pattern.replace(/\[[?[]\]/gu, "");
  return !/[?[]|\*(?!$)/u.test(rest) && !/\t/u.test(pattern);
}
