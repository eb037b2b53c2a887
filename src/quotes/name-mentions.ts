// nameMentions: finds names as runs of capitalised words, without the titles in front and the words a sentence begins with.

import { draftOf, type Draft, type Said } from "./draft-of.ts";
import type { Gender, Lexicon } from "./lexicon/lexicon.ts";
import { isParty } from "./is-party.ts";
import { outsideHeadings } from "./outside-headings.ts";
import { wordAt, type Scan } from "./scan.ts";
import type { Word } from "./words.ts";

const capital = ({ capital, text }: Word): boolean =>
  capital && !(/^[RDI]/u.test(text) && /^(?:I|I'm|I’m|[RDI]-\p{Lu}.*)$/u.test(text));

/** How often words stand capitalised inside sentences, and how often small: what tells a name from the first word of a sentence. */
interface Evidence {
  readonly inner: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** All names, and offices that stand alone ("President"), in order. */
export function nameMentions(scan: Scan, lexicon: Lexicon): readonly Draft[] {
  const evidence = gather(scan);
  const found: Draft[] = [];
  for (let i = 0; i < scan.words.length;) {
    const last = capital(wordAt(scan.words, i)) ? runEnd(scan, lexicon, i) : -1;
    if (last < 0) {
      i++;
      continue;
    }
    const run = trim(scan, lexicon, evidence, i, last);
    if (run !== null) found.push(nameOf(scan, lexicon, run.first, run.last));
    i = last + 1;
  }
  const named: Draft[] = [];
  for (let i = 0; i < found.length; i++)
    if (!isParty(scan, lexicon, found[i] as Draft, found[i + 1])) named.push(found[i] as Draft);
  return outsideHeadings(scan, named);
}

function gather(scan: Scan): Evidence {
  const inner = new Set<string>();
  const small = new Set<string>();
  for (const word of scan.words)
    if (word.form.small) small.add(word.lower);
    else if (capital(word) && !beginsSentence(scan, word.index)) inner.add(word.lower);
  return { inner, small };
}

/** Whether a word would be capitalised here anyway. */
function beginsSentence(scan: Scan, i: number): boolean {
  const before = wordAt(scan.words, i - 1);
  return (
    scan.sentences[wordAt(scan.words, i).sentence]?.first === i || /^(?:["“‘'«„:]|``|''|[―—–-]+)$/u.test(before.text)
  );
}

/** The last word of the capitalised run that begins at `i`: particles and "of" inside the names of bodies are taken along. */
function runEnd(scan: Scan, lexicon: Lexicon, i: number): number {
  const { words } = scan;
  const first = wordAt(words, i);
  const sameRun = (k: number): boolean => {
    const word = wordAt(words, k);
    return word.sentence === first.sentence && word.mark === first.mark;
  };
  let last = i;
  for (;;) {
    const next = wordAt(words, last + 1);
    const after = wordAt(words, last + 2);
    if (sameRun(last + 1) && capital(next) && !beginsName(lexicon, wordAt(words, last), next, last - i)) last++;
    else if (lexicon.particles.has(next.lower) && sameRun(last + 2) && capital(after)) last += 2;
    else if (lexicon.suffixes.has(wordAt(words, last + 2).lower) && next.text === "," && sameRun(last + 2)) last += 2;
    else {
      const joined = joinsBody(scan, lexicon, last);
      if (joined < 0 || !sameRun(joined)) return last;
      last = joined;
    }
  }
}

/**
 * Without articles two names may meet: "Виктору Орлову Анна Ковалева", "министр Польши Павел Домбровский". A first name after a name of two words, or
 * after a country, begins another.
 */
function beginsName(lexicon: Lexicon, last: Word, next: Word, length: number): boolean {
  return (
    !lexicon.articles &&
    (length >= 1 || lexicon.nation(last.lower) !== undefined) &&
    lexicon.firstName(next.lower) !== undefined &&
    lexicon.firstName(last.lower) === undefined
  );
}

/** "Ministry of Defence", "Department of Health and Human Services": the word after the small ones, or -1. */
function joinsBody({ words }: Scan, lexicon: Lexicon, last: number): number {
  if (!lexicon.body(wordAt(words, last).lower) || wordAt(words, last + 1).lower !== "of") return -1;
  const next = wordAt(words, last + 2).lower === "the" ? last + 3 : last + 2;
  return capital(wordAt(words, next)) ? next : -1;
}

/** Without months, and without what is capitalised only because it begins a sentence; null where nothing is left. */
function trim(
  scan: Scan,
  lexicon: Lexicon,
  evidence: Evidence,
  from: number,
  to: number,
): { first: number; last: number } | null {
  let first = from;
  let last = to;
  const lower = (i: number): string => wordAt(scan.words, i).lower;
  while (first <= last && (lexicon.starters.has(lower(first)) || lexicon.months.has(lower(first)))) first++;
  while (last >= first && lexicon.months.has(lower(last))) last--;
  if (first > last) return null;
  const opener = beginsSentence(scan, first);
  if (first + 1 < last && opener && isTrade(lexicon, evidence, lower(first), lower(first + 1))) first++;
  else if (first < last && opener && isCommon(lexicon, evidence, lower(first)) && !lexicon.title(lower(first))) first++;
  if (first > last) return null;
  if (first === last && beginsSentence(scan, first) && isCommon(lexicon, evidence, lower(first))) return null;
  return { first, last };
}

/** A word that need not be a name: seen small elsewhere, never capitalised inside a sentence, or of the shape of an adverb or participle. */
function isCommon(lexicon: Lexicon, { inner, small }: Evidence, word: string): boolean {
  if (/^\p{L}\.$/u.test(word) || inner.has(word) || lexicon.firstName(word) !== undefined || lexicon.title(word))
    return false;
  return (
    small.has(word) || lexicon.cue(word) !== undefined || (lexicon.common(word) && lexicon.nation(word) === undefined)
  );
}

/** "Ratepayer Clarence Hill": a noun that makes a person of a doing, before a first name, where the text never writes it large inside a sentence. */
function isTrade(lexicon: Lexicon, { inner }: Evidence, word: string, next: string): boolean {
  return (
    /^\p{L}{4,}(?:er|or|ist|man|woman)$/u.test(word) &&
    !inner.has(word) &&
    lexicon.firstName(word) === undefined &&
    lexicon.firstName(next) !== undefined &&
    lexicon.role(word) === undefined &&
    !lexicon.title(word)
  );
}

/** Cuts the titles off the front: everything up to the last title or role that a name follows. */
function nameOf(scan: Scan, lexicon: Lexicon, first: number, last: number): Draft {
  const words: Word[] = [];
  for (let i = first; i <= last; i++) {
    const word = wordAt(scan.words, i);
    if (word.text !== ",") words.push(word);
  }
  const office = officeOf(lexicon, words);
  if (office !== null) return draftOf(scan, first, last, office);
  const cut = titlesEnd(lexicon, words);
  const titles: string[] = [];
  const name: string[] = [];
  let gender: Gender = "u";
  for (let k = 0; k < words.length; k++) {
    const { lower, text } = words[k] as Word;
    if (k >= cut) name.push(text);
    else {
      titles.push(lower);
      const said = lexicon.titleGender(lower);
      if (said !== "u") gender = said;
    }
  }
  return draftOf(scan, first, last, {
    kind: "name",
    gender,
    plural: false,
    body: false,
    words: name,
    titles,
    head: "",
    determiner: "",
    nation: null,
  });
}

/** How many words in front are titles: all up to the last title or role that a name follows. */
function titlesEnd(lexicon: Lexicon, words: readonly Word[]): number {
  let cut = 0;
  for (let k = 0; k < words.length - 1; k++) {
    if (!isTitle(lexicon, words[k]?.lower ?? "") || !isNamed(lexicon, words, k + 1)) continue;
    // "Alberta Premier Ann Lee": a place may be a first name too.
    if (
      k === cut ||
      lexicon.firstName(words[k - 1]?.lower ?? "") === undefined ||
      (k < words.length - 2 && lexicon.place(lowerWords(words, cut, k)))
    )
      cut = k + 1;
  }
  return cut;
}

/** Whether the words from a place on are the name of a person. */
function isNamed(lexicon: Lexicon, words: readonly Word[], from: number): boolean {
  const person = lexicon.firstName(words[from]?.lower ?? "") !== undefined;
  let named = false;
  for (let i = from; i < words.length; i++) {
    const { lower } = words[i] as Word;
    if (lower === "of" || (lexicon.body(lower) && (i === words.length - 1 || !person))) return false;
    named ||= !lexicon.suffixes.has(lower);
  }
  return named;
}

function lowerWords(words: readonly Word[], from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++) text += `${i > from ? " " : ""}${words[i]?.lower}`;
  return text;
}

/** "President", "Belarusian President", "Foreign Minister": words for an office and no name. */
function officeOf(lexicon: Lexicon, words: readonly Word[]): Said | null {
  const last = words.at(-1)?.lower ?? "";
  const role = lexicon.role(last);
  if (role === undefined || role.body || !lexicon.title(last) || lexicon.firstName(last) !== undefined) return null;
  let nation: string | null = null;
  const texts: string[] = [];
  for (const { lower, text } of words) {
    if (!lexicon.title(lower) && !lexicon.nationAdjective(lower) && lexicon.role(lower) === undefined) return null;
    nation ??= lexicon.nation(lower) ?? null;
    texts.push(text);
  }
  const { head, plural, gender } = role;
  return {
    kind: "nominal",
    gender,
    plural,
    body: false,
    words: texts,
    titles: [],
    head,
    determiner: "the",
    nation,
  };
}

function isTitle(lexicon: Lexicon, lower: string): boolean {
  return lexicon.title(lower) || (lexicon.role(lower)?.body === false && lexicon.firstName(lower) === undefined);
}
