// copyFacts: documents that are in the corpus twice, and those that nearly are.

import { exactCopies } from "../exact-copies.ts";
import { nearLinks } from "../near-links.ts";
import type { Fact } from "./fact.ts";
import { nameList } from "./name-list.ts";
import { idOf, openingOf, type Survey } from "./survey.ts";

export interface CopyOptions {
  readonly threshold: number;
  readonly size: number;
  readonly seed: number;
}

/** Both count what would go if one of each group stayed. Near-duplicates are looked for among documents that are no exact copies of each other. */
export function copyFacts({ corpus, tokens, lengths, byId }: Survey, options: CopyOptions): readonly Fact[] {
  const rank = new Map(byId.map((d, r) => [d, r]));
  const before = (a: number, b: number): number => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  const groups = exactCopies(corpus)
    .map((group) => group.toSorted(before))
    .sort(([a = 0], [b = 0]) => before(a, b));
  const copies = new Set(groups.flatMap((group) => group.slice(1)));
  const among = byId.filter((d) => !copies.has(d) && (lengths[d] ?? 0) > 0);
  const links = nearLinks(tokens, { among, ...options });
  const sorted = links.toSorted((a, b) => before(a.second, b.second) || before(a.first, b.first));
  return [
    {
      section: "duplicates",
      fact: "exact copies",
      value: copies.size,
      which: nameList(groups.map((group) => nameList(group.map((d) => idOf(corpus, d))).replaceAll(", ", " = "))),
      places: groups.flat().map((d) => openingOf(corpus, d)),
    },
    {
      section: "duplicates",
      fact: "near-duplicates",
      value: links.length,
      which: nameList(
        sorted.map(
          ({ first, second, similarity }) => `${idOf(corpus, second)} ~ ${idOf(corpus, first)} (${share(similarity)})`,
        ),
      ),
      places: [...new Set(links.flatMap(({ first, second }) => [first, second]))].map((d) => openingOf(corpus, d)),
    },
  ];
}

/** Cut and not rounded: 0.999 is not the same text. */
function share(similarity: number): string {
  return (Math.floor(similarity * 100) / 100).toFixed(2);
}
