// mentions: everything in a text that can name a speaker, in order of place.

import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Mention } from "./mention.ts";
import { draftOf, type Draft } from "./draft-of.ts";
import { nameMentions } from "./name-mentions.ts";
import { nominalMentions } from "./nominal-mentions.ts";
import type { Scan } from "./scan.ts";

/** Names, pronouns and nominals by their first word, the longer first; the shorter are marked as standing inside. */
export function mentions(scan: Scan, lexicon: Lexicon): readonly Mention[] {
  const names = nameMentions(scan, lexicon);
  const nominals = nominalMentions(scan, lexicon, names);
  const covered = new Uint8Array(scan.words.length);
  for (const mention of nominals) covered.fill(1, mention.first, mention.last + 1);
  // An adjective or office inside a description is no mention of its own: "Belarusian" in "the Belarusian leader".
  const all: Draft[] = [];
  for (const name of names) {
    const inNominal = covered[name.first] === 1 && covered[name.last] === 1;
    if (!inNominal || (name.kind === "name" && !isAdjective(name, lexicon))) all.push(name);
  }
  for (const mention of nominals) all.push(mention);
  for (const mention of pronounMentions(scan, lexicon, names)) all.push(mention);
  all.sort((a, b) => a.first - b.first || b.last - a.last || (a.kind < b.kind ? -1 : 1));
  let reach = -1;
  all.forEach((draft, index) => {
    draft.index = index;
    draft.inside = draft.last <= reach;
    reach = Math.max(reach, draft.last);
  });
  return all;
}

function isAdjective(name: Draft, lexicon: Lexicon): boolean {
  return name.words.length === 1 && lexicon.nationAdjective((name.words[0] ?? "").toLowerCase());
}

function pronounMentions(scan: Scan, lexicon: Lexicon, names: readonly Draft[]): readonly Draft[] {
  const named = new Uint8Array(scan.words.length);
  for (const name of names) named.fill(1, name.first, name.last + 1);
  const found: Draft[] = [];
  for (const word of scan.words) {
    const pronoun = lexicon.pronouns.get(word.lower);
    if (pronoun === undefined || named[word.index] === 1) continue;
    found.push(
      draftOf(scan, word.index, word.index, {
        kind: "pronoun",
        gender: pronoun.gender,
        plural: pronoun.plural,
        body: false,
        words: [word.text],
        titles: [],
        head: word.lower,
        determiner: "",
        nation: null,
      }),
    );
  }
  return found;
}
