// lengthFacts: how long the documents are, and which hold nothing.

import { quantileSorted } from "simple-statistics";
import type { Fact } from "./fact.ts";
import { nameList } from "./name-list.ts";
import { idOf, openingOf, textOf, type Survey } from "./survey.ts";

/** Lengths in tokens, of the documents that are not empty. A text of punctuation alone has a length of 0. */
export function lengthFacts({ corpus, lengths, byId }: Survey): readonly Fact[] {
  const filled = byId.filter((d) => textOf(corpus, d).trim() !== "");
  const empty = byId.filter((d) => textOf(corpus, d).trim() === "");
  const sorted = filled.map((d) => lengths[d] ?? 0).sort((a, b) => a - b);
  const quantile = (share: number): number => quantileSorted(sorted, share);
  const end = (fact: string, value: number | undefined): Fact => {
    const those = filled.filter((d) => lengths[d] === value);
    return {
      section: "lengths",
      fact,
      value: value ?? null,
      which: nameList(those.map((d) => idOf(corpus, d))),
      places: those.map((d) => openingOf(corpus, d)),
    };
  };
  const none = sorted.length === 0;
  return [
    { section: "lengths", fact: "median tokens", value: none ? null : quantile(0.5) },
    { section: "lengths", fact: "middle half", value: none ? null : `${quantile(0.25)} to ${quantile(0.75)}` },
    end("shortest", sorted[0]),
    end("longest", sorted.at(-1)),
    {
      section: "lengths",
      fact: "empty documents",
      value: empty.length,
      which: nameList(empty.map((d) => idOf(corpus, d))),
      places: empty.map((document) => ({ document, start: 0, end: 0 })),
    },
  ];
}
