// nameMentions: finds names as runs of capitalised words, without the titles in front and the words a sentence begins with.

import { isByline } from "./is-byline.ts";
import type { Gender, Lexicon } from "./lexicon/lexicon.ts";
import { isParty } from "./is-party.ts";
import type { Mention } from "./mention.ts";
import { wordAt, type Range, type Scan } from "./scan.ts";
import type { Word } from "./words.ts";

/** A mention whose place in the list is not known yet. */
export type Draft = { -readonly [K in keyof Mention]: Mention[K] };

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
  return outsideHeadlines(scan, outsideBylines(scan, named));
}

function outsideBylines(scan: Scan, named: readonly Draft[]): readonly Draft[] {
  const lines = scan.paragraphs.filter((range) => isByline(scan, range));
  return lines.length === 0
    ? named
    : named.filter((name) => !lines.some(({ first, last }) => first <= name.first && name.last <= last));
}

/** In a headline every word is capitalised: there only the names that the text below gives stay. */
function outsideHeadlines(scan: Scan, named: readonly Draft[]): readonly Draft[] {
  const headlines = new Set<number>();
  scan.sentences.forEach((range, sentence) => {
    if (isHeadline(scan, range)) headlines.add(sentence);
  });
  if (headlines.size === 0) return named;
  const known = new Set(
    named.filter((name) => !headlines.has(name.sentence)).map((name) => name.words.join(" ").toLowerCase()),
  );
  const kept: Draft[] = [];
  for (const name of named)
    if (headlines.has(name.sentence)) for (const inner of knownWithin(scan, name, known)) kept.push(inner);
    else kept.push(name);
  return kept;
}

/** A line of its own, without a full stop, in which all but the small words are capitalised, four at least, and which quotes nobody. */
function isHeadline({ words, paragraphs }: Scan, { first, last }: Range): boolean {
  const line = paragraphs[wordAt(words, first).paragraph];
  if (line?.first !== first || line.last !== last || wordAt(words, last).text === ".") return false;
  let large = 0;
  let small = 0;
  for (let i = first; i <= last; i++) {
    const word = wordAt(words, i);
    if (word.mark >= 0) return false;
    if (!/^\p{L}{4}/u.test(word.text)) continue;
    if (word.capital) large++;
    else small++;
  }
  return large >= 4 && large >= 4 * small;
}

/** The names of a run that the text below gives, the longest first. */
function knownWithin(scan: Scan, run: Draft, known: ReadonlySet<string>): readonly Draft[] {
  const found: Draft[] = [];
  for (let first = run.first; first <= run.last; first++)
    for (let last = Math.min(run.last, first + 4); last >= first; last--) {
      const words = scan.words.slice(first, last + 1);
      if (!known.has(words.map((word) => word.lower).join(" "))) continue;
      found.push(
        draftOf(scan, first, last, { ...run, kind: "name", words: words.map((word) => word.text), titles: [] }),
      );
      first = last;
      break;
    }
  return found.length > 0 || known.size > 0 ? found : [run];
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
