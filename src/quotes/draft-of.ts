// draftOf: makes a mention over some words.

import type { Mention } from "./mention.ts";
import { wordAt, type Scan } from "./scan.ts";

/** A mention whose place in the list is not known yet. */
export type Draft = { -readonly [K in keyof Mention]: Mention[K] };

/** What a mention says beyond the place of its words. */
export type Said = Pick<
  Mention,
  "kind" | "gender" | "plural" | "body" | "words" | "titles" | "head" | "determiner" | "nation"
>;

/** A mention over some words. All are made here, with their fields in one order: engines are quicker where values have one shape. */
export function draftOf({ words }: Scan, first: number, last: number, said: Said): Draft {
  const from = wordAt(words, first);
  const next = wordAt(words, last + 1);
  return {
    index: -1,
    kind: said.kind,
    first,
    last,
    start: from.start,
    end: wordAt(words, last).end,
    sentence: from.sentence,
    paragraph: from.paragraph,
    quoted: from.mark >= 0,
    inside: false,
    possessive: !next.spaced && (next.lower === "'s" || next.lower === "'"),
    gender: said.gender,
    plural: said.plural,
    body: said.body,
    words: said.words,
    titles: said.titles,
    head: said.head,
    determiner: said.determiner,
    nation: said.nation,
  };
}
