// nominalMentions: finds descriptions of speakers: a determiner and a noun for a role or a body, with the name that belongs to it.

import { ageOf } from "./age-beside.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { draftOf, type Draft } from "./draft-of.ts";
import { wordAt, type Scan } from "./scan.ts";
import { wordSet } from "./word-set.ts";
import type { Word } from "./words.ts";

/** Words to look at for the head after the first one. */
const reach = 8;
const stop = /^(?:[.,;:!?()“”"«»„]|``|''|[—–]+)$/u;

const verbs = wordSet("is was are were has had have will would");

/** "the Belarusian leader", "a senior diplomat", "officials": in order; `names` are needed to see where a name takes over. */
export function nominalMentions(scan: Scan, lexicon: Lexicon, names: readonly Draft[]): readonly Draft[] {
  const nameEnd = new Map<number, number>();
  for (const name of names)
    if (name.kind === "name" && name.words.length > 1 && !isPartyMember(name, lexicon))
      for (let i = name.first; i <= name.last; i++) nameEnd.set(i, name.last);
  // "Alberta's energy minister": whose, by the first word of the name.
  const ownedBy = new Map<number, Draft>();
  for (const name of names) if (name.kind === "name" && name.possessive) ownedBy.set(name.first, name);
  const found: Draft[] = [];
  for (let i = 0; i < scan.words.length; i++) {
    const word = wordAt(scan.words, i);
    if (!lexicon.articles) {
      const plain = bareNominal(scan, lexicon, i);
      if (plain === null || nameEnd.has(i)) continue;
      found.push(plain);
      i = plain.last;
      continue;
    }
    const owned = ownedBy.get(i);
    if (owned !== undefined) {
      const head = headOf(scan, lexicon, nameEnd, owned.last + 2, owned.last + 1);
      const mention = head < 0 ? null : nominal(scan, lexicon, i, head);
      if (mention !== null && !mention.plural && !mention.body) {
        mention.determiner = mention.nation === null ? "'s" : "the";
        found.push(mention);
        i = head;
        continue;
      }
    }
    const bare = lexicon.role(word.lower)?.plural === true && /^\p{L}/u.test(word.text) && !nameEnd.has(i);
    if (!bare && !lexicon.determiners.has(word.lower)) continue;
    const head = headOf(scan, lexicon, nameEnd, bare ? i : i + 1, i);
    if (head < 0) continue;
    const mention = nominal(scan, lexicon, i, head);
    if (mention === null) continue;
    found.push(mention);
    i = head;
  }
  return found;
}

/** "the Ohio Democrat", "the South Carolina Republican", "the Brampton MP": a place and a noun for people are no name. */
function isPartyMember({ words }: Draft, lexicon: Lexicon): boolean {
  const role = lexicon.role((words.at(-1) ?? "").toLowerCase());
  if (role === undefined || role.body) return false;
  if (/^(?:MP|MLA|MPP|MNA|MHA|MEP|MSP)s?$/u.test(words.at(-1) ?? "")) return true;
  const place: string[] = [];
  for (let i = 0; i < words.length - 1; i++) place.push((words[i] ?? "").toLowerCase());
  return lexicon.place(place.join(" ")) || place.every((word) => lexicon.nation(word) !== undefined);
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
    if (verbs.has(word.lower)) break;
    if (word.lower === "'s") head = -1;
    else if (head >= 0 && lexicon.cue(word.lower) !== undefined) break;
    else if (lexicon.role(word.lower) !== undefined && !ownsName(words, k)) head = k;
    else if (head >= 0) break;
  }
  return head;
}

/** "the Nurses' Alliance": a noun inside a name. */
function ownsName(words: readonly Word[], k: number): boolean {
  const mark = wordAt(words, k + 1).text;
  const behind = wordAt(words, k + 2);
  return (mark === "’" || mark === "'") && behind.capital && wordAt(words, k).capital;
}

/** Without articles: "белорусский лидер", "глава правительства", "источник в правительстве". */
function bareNominal(scan: Scan, lexicon: Lexicon, i: number): Draft | null {
  const { words } = scan;
  const first = wordAt(words, i);
  const head = lexicon.nationAdjective(first.lower) ? i + 1 : i;
  const role = lexicon.role(wordAt(words, head).lower);
  if (role === undefined || (!wordAt(words, i + 1).capital && role.body && /^\p{Ll}/u.test(first.text))) return null;
  let last = head;
  const follows = (k: number): boolean =>
    wordAt(words, k).sentence === first.sentence && wordAt(words, k).mark === first.mark;
  const owned = (k: number): boolean =>
    follows(k) &&
    (lexicon.nation(wordAt(words, k).lower) !== undefined || lexicon.role(wordAt(words, k).lower)?.body === true);
  const genitive = (k: number): boolean =>
    role.body &&
    follows(k) &&
    /^\p{Ll}{3,}[ыиая]$/u.test(wordAt(words, k).text) &&
    lexicon.cue(wordAt(words, k).lower) === undefined;
  if (owned(last + 1) || genitive(last + 1)) last++;
  else if (lexicon.prepositions.has(wordAt(words, last + 1).lower) && owned(last + 2)) last += 2;
  let nation: string | null = null;
  for (let k = i; k <= last; k++) nation = lexicon.nation(wordAt(words, k).lower) ?? nation;
  return draftOf(scan, i, last, {
    kind: "nominal",
    gender: role.gender,
    plural: role.plural,
    body: role.body,
    words: textsOf(words, i, last),
    titles: [],
    head: role.head,
    determiner: "the",
    nation,
  });
}

function nominal(scan: Scan, lexicon: Lexicon, first: number, head: number): Draft | null {
  const { words } = scan;
  const near = lexicon.role(wordAt(words, head).lower);
  if (near === undefined) return null;
  const reach = complement(scan, lexicon, head);
  // "a Department for Transport spokesperson": the last noun says who speaks.
  const further = reach > head ? wordAt(words, reach + 1) : undefined;
  const person = further?.form.small === true ? lexicon.role(further.lower) : undefined;
  const [named, last] = near.body && person?.body === false ? [person, reach + 1] : [near, reach];
  const role = named.body && isPlayer(words, first, head) ? { ...named, body: false } : named;
  let nation: string | null = null;
  for (let k = first; k <= last; k++) nation = lexicon.nation(wordAt(words, k).lower) ?? nation;
  return draftOf(scan, first, last, {
    kind: "nominal",
    gender: role.gender,
    plural: role.plural,
    body: role.body,
    words: textsOf(words, first, last),
    titles: [],
    head: role.head,
    determiner: first === head ? "" : wordAt(words, first).lower,
    nation,
  });
}

/** "the 20-year-old centre": a place in a team, which nobody takes for an institute. */
function isPlayer(words: readonly Word[], first: number, head: number): boolean {
  if (!/^cent(?:re|er)$/u.test(wordAt(words, head).lower)) return false;
  for (let i = first; i < head; i++) if (ageOf(wordAt(words, i).lower) !== null) return true;
  return false;
}

function textsOf(words: readonly Word[], first: number, last: number): readonly string[] {
  const texts: string[] = [];
  for (let i = first; i <= last; i++) texts.push(wordAt(words, i).text);
  return texts;
}

/** "of Belarus", "for the Clinton campaign": takes in the name after the preposition, and whose office it names. */
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
    wordAt(words, k).capital
  )
    k++;
  if (k === from) return head;
  // "a report from Nova Scotia's auditor general"
  if (wordAt(words, k).lower === "'s")
    for (let i = k + 1; i < k + 4 && wordAt(words, i).form.small; i++)
      if (
        lexicon.role(wordAt(words, i).lower)?.body === false &&
        lexicon.role(wordAt(words, i + 1).lower) === undefined
      )
        return i;
  return k - 1;
}
