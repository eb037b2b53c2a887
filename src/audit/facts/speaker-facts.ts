// speakerFacts: how many speakers there are, who speaks most, and how much is nobody's.

import type { Fact } from "./fact.ts";
import { countList, nameList, tally } from "./name-list.ts";
import { idOf, openingOf, valueOf, type Survey } from "./survey.ts";

/** Speakers by the name in `vars.speaker`, letter for letter: "Mr. Putin" and "Vladimir Putin" are two until `speakers` has joined them. */
export function speakerFacts({ corpus, byId }: Survey): readonly Fact[] {
  const stated = corpus.documents.some(({ vars }) => Object.hasOwn(vars, "speaker"));
  const without = byId.filter((d) => valueOf(corpus, d, "speaker") === null);
  const counts = tally(byId.flatMap((d) => valueOf(corpus, d, "speaker") ?? []));
  const once = [...counts].flatMap(([name, count]) => (count === 1 ? [name] : [])).sort();
  const fact = (name: string, value: string | number, more: Partial<Fact> = {}): Fact =>
    stated ? { section: "speakers", fact: name, value, ...more } : { section: "speakers", fact: name, value: null };
  return [
    fact("speakers", counts.size),
    fact("most frequent speakers", countList(counts, 5)),
    fact("speakers of one document", once.length, { which: nameList(once) }),
    fact("documents without a speaker", without.length, {
      which: nameList(without.map((d) => idOf(corpus, d))),
      places: without.map((d) => openingOf(corpus, d)),
    }),
  ];
}
