// nominalMentions: finds descriptions of speakers: a determiner and a noun for a role or a body, with the name that belongs to it.

import type { Lexicon } from "./lexicon/lexicon.ts";
import { common, type Draft } from "./name-mentions.ts";
import { wordAt, type Scan } from "./scan.ts";

/** Words to look at for the head after the first one. */
const reach = 8;
const stop = /^(?:[.,;:!?()“”"«»„]|``|''|[—–]+)$/u;

/** "the Belarusian leader", "a senior diplomat", "officials": in order; `names` are needed to see where a name takes over. */
export function nominalMentions(scan: Scan, lexicon: Lexicon, names: readonly Draft[]): readonly Draft[] {
  const nameEnd = new Map<number, number>();
  for (const name of names)
    if (name.kind === "name" && name.words.length > 1)
      for (let i = name.first; i <= name.last; i++) nameEnd.set(i, name.last);
  const found: Draft[] = [];
  for (let i = 0; i < scan.words.length; i++) {
    const word = wordAt(scan.words, i);
    const bare = lexicon.role(word.lower)?.plural === true && /^\p{L}/u.test(word.text) && !nameEnd.has(i);
    if (!lexicon.determiners.has(word.lower) && !bare) continue;
    const head = headOf(scan, lexicon, nameEnd, bare ? i : i + 1, i);
    if (head < 0) continue;
    const mention = nominal(scan, lexicon, i, head);
    if (mention === null) continue;
    found.push(mention);
    i = head;
  }
  return found;
}

/** The last role noun in the words after the determiner, before anything that ends a noun phrase; -1 if none. */
function headOf(
  { words }: Scan,
  lexicon: Lexicon,
  nameEnd: ReadonlyMap<number, number>,
  from: number,
  start: number,
): number {
  const first = wordAt(words, start);
  let head = -1;
  for (let k = from; k < start + reach && k < words.length; k++) {
    const word = wordAt(words, k);
    if (word.sentence !== first.sentence || word.mark !== first.mark || stop.test(word.text)) break;
    if (nameEnd.has(k)) break;
    if (
      lexicon.prepositions.has(word.lower) ||
      lexicon.relatives.has(word.lower) ||
      lexicon.conjunctions.has(word.lower)
    )
      break;
    if (/^(?:is|was|are|were|has|had|have|will|would)$/u.test(word.lower)) break;
    if (word.lower === "'s") head = -1;
    else if (head >= 0 && lexicon.cue(word.lower) !== undefined) break;
    else if (lexicon.role(word.lower) !== undefined) head = k;
    else if (head >= 0) break;
  }
  return head;
}

function nominal(scan: Scan, lexicon: Lexicon, first: number, head: number): Draft | null {
  const { words } = scan;
  const role = lexicon.role(wordAt(words, head).lower);
  if (role === undefined) return null;
  const last = complement(scan, lexicon, head);
  let nation: string | null = null;
  for (let k = first; k <= last; k++) nation = lexicon.nation(wordAt(words, k).lower) ?? nation;
  const all = words.slice(first, last + 1).map((word) => word.text);
  return {
    ...common(scan, first, last),
    kind: "nominal",
    gender: role.gender,
    plural: role.plural,
    body: role.body,
    words: all,
    titles: [],
    head: role.head,
    determiner: first === head ? "" : wordAt(words, first).lower,
    nation,
  };
}

/** "of Belarus", "for the Clinton campaign": takes in the name after the preposition. */
function complement({ words }: Scan, lexicon: Lexicon, head: number): number {
  if (!/^(?:of|for|at|from|with)$/u.test(wordAt(words, head + 1).lower)) return head;
  const sentence = wordAt(words, head).sentence;
  const mark = wordAt(words, head).mark;
  let k = head + 2;
  if (lexicon.determiners.has(wordAt(words, k).lower)) k++;
  const from = k;
  while (
    k < from + 6 &&
    wordAt(words, k).sentence === sentence &&
    wordAt(words, k).mark === mark &&
    /^\p{Lu}/u.test(wordAt(words, k).text)
  )
    k++;
  return k > from ? k - 1 : head;
}
