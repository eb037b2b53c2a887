// subjectOf: finds the subject of a verb that reports speech by trying, in order, the places where a subject stands.

import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Mention } from "./mention.ts";
import { wordAt, type Scan } from "./scan.ts";
import type { FrameForm } from "./verb-frames.ts";
import type { Word } from "./words.ts";

/** What the search looks at: mentions by their first and last word and by sentence. */
export interface Grounds {
  readonly scan: Scan;
  readonly lexicon: Lexicon;
  readonly endsAt: ReadonlyMap<number, Mention>;
  readonly startsAt: ReadonlyMap<number, Mention>;
  readonly bySentence: readonly (readonly Mention[])[];
}

export interface Subject {
  readonly how: FrameForm | "none";
  readonly subject: Mention | null;
}

const none: Subject = { how: "none", subject: null };

/** `earlier` is the subject of the frame before it in the sentence. */
export function subjectOf(grounds: Grounds, verb: number, earlier: Mention | null): Subject {
  const weak = participle(grounds, verb) ?? before(grounds, verb, earlier);
  if (weak !== null && weak.how !== "of-phrase") return weak;
  return inverted(grounds, verb) ?? weak ?? none;
}

/** "…, saying": the subject of the main clause is the first mention of the sentence that owns nothing. */
function participle(
  { scan, lexicon, bySentence }: Pick<Grounds, "scan" | "lexicon" | "bySentence">,
  verb: number,
): Subject | null {
  const word = wordAt(scan.words, verb);
  if (!lexicon.participle(word.lower)) return null;
  if (wordAt(scan.words, verb - 1).lower === "as") return quotedAs({ scan, lexicon, bySentence }, verb);
  if (/^(?:is|are|was|were|be|been|am|'s|'re|'m)$/u.test(wordAt(scan.words, verb - 1).lower)) return null;
  const subject = (bySentence[word.sentence] ?? []).find(
    (mention) => mention.last < verb && !mention.possessive && isSubjectForm(mention, lexicon),
  );
  return subject === undefined ? null : { how: "participle", subject };
}

/** "the report quoted her as saying", "Lind was quoted by the paper as saying": who is quoted, not who quotes. */
function quotedAs(
  { scan, lexicon, bySentence }: Pick<Grounds, "scan" | "lexicon" | "bySentence">,
  verb: number,
): Subject | null {
  const { sentence } = wordAt(scan.words, verb);
  let quoting = verb - 2;
  while (quoting > verb - 14 && wordAt(scan.words, quoting).sentence === sentence && !isQuoting(scan, quoting))
    quoting--;
  if (!isQuoting(scan, quoting) || wordAt(scan.words, quoting).sentence !== sentence) return null;
  const passive = /^(?:is|are|was|were|be|been|being)$/u.test(wordAt(scan.words, quoting - 1).lower);
  const around = (bySentence[sentence] ?? []).filter((mention) => !mention.possessive);
  const subject = passive
    ? around.findLast((mention) => mention.last < quoting && isSubjectForm(mention, lexicon))
    : around.find((mention) => mention.first > quoting && mention.last < verb);
  return subject === undefined ? null : { how: "participle", subject };
}

function isQuoting(scan: Scan, i: number): boolean {
  return /^(?:quot|cit)(?:e|es|ed|ing)$/u.test(wordAt(scan.words, i).lower);
}

function isSubjectForm(mention: Mention, lexicon: Lexicon): boolean {
  return mention.kind !== "pronoun" || lexicon.pronouns.get(mention.head)?.subject === true;
}

/** A subject to the left, over auxiliaries and adverbs. */
function before(grounds: Grounds, verb: number, earlier: Mention | null): Subject | null {
  const { scan, lexicon, endsAt, bySentence } = grounds;
  const sentence = wordAt(scan.words, verb).sentence;
  let k = verb - 1;
  while (
    k > verb - 6 &&
    wordAt(scan.words, k).sentence === sentence &&
    wordAt(scan.words, k).mark < 0 &&
    lexicon.between(wordAt(scan.words, k).lower)
  )
    k--;
  const word = wordAt(scan.words, k);
  if (word.sentence !== sentence || word.mark >= 0) return null;
  const direct = endsAt.get(k);
  if (
    direct !== undefined &&
    direct.sentence === sentence &&
    (direct.kind !== "name" || lexicon.isSubjectForm(direct.words))
  )
    return { how: "verb-subject", subject: direct };
  if (/^(?:,|\)|[―—–-]+)$/u.test(word.text))
    return apposition(grounds, k, sentence) ?? ofPhrase(grounds, k - 1, sentence);
  if (lexicon.relatives.has(word.lower)) {
    const head = endsAt.get(k - 1) ?? (wordAt(scan.words, k - 1).text === "," ? endsAt.get(k - 2) : undefined);
    return head === undefined ? null : { how: "relative", subject: head };
  }
  if (lexicon.conjunctions.has(word.lower)) {
    const subject =
      earlier ??
      (bySentence[sentence] ?? []).find(
        (mention) => mention.last < verb && !mention.possessive && isSubjectForm(mention, lexicon),
      );
    return subject === undefined ? null : { how: "conjoined", subject };
  }
  return ofPhrase(grounds, k, sentence);
}

/** "Ruth Adler, the chancellor, said" and "Paul Okafor (D-Mass.) said": back over the insertion. */
function apposition({ scan, lexicon, endsAt, startsAt }: Grounds, close: number, sentence: number): Subject | null {
  const mark = wordAt(scan.words, close).text;
  const wanted = mark === ")" ? "(" : mark;
  let open = close - 1;
  for (; open > close - 32; open--) {
    const word = wordAt(scan.words, open);
    if (word.sentence !== sentence || word.mark >= 0) return null;
    if (word.text !== wanted) continue;
    const subject = endsAt.get(beforeBrackets(scan, open - 1));
    if (subject === undefined) continue;
    // "his running mate, Mike Pence, said": the name inside says more than the description before it.
    const inner = startsAt.get(open + 1);
    const named =
      subject.kind === "nominal" &&
      inner?.kind === "name" &&
      inner.last === close - 1 &&
      lexicon.place(inner.words.join(" ").toLowerCase()) === false;
    return { how: "apposition", subject: named ? inner : subject };
  }
  return null;
}

/** "Rob Castle (R-Ohio), a member of the panel, said": the word before the brackets that end at a word, if they do. */
function beforeBrackets({ words }: Scan, end: number): number {
  if (wordAt(words, end).text !== ")") return end;
  for (let k = end - 1; k > end - 8; k--) if (wordAt(words, k).text === "(") return k - 1;
  return end;
}

/** "a spokesman for the ministry in Minsk said": the head before the preposition. */
function ofPhrase({ scan, lexicon, endsAt }: Grounds, from: number, sentence: number): Subject | null {
  let found: Mention | null = null;
  for (let k = from; k > from - 10; k--) {
    const word = wordAt(scan.words, k);
    if (word.sentence !== sentence || word.mark >= 0 || /^[,;:]$/u.test(word.text)) break;
    if (k < from && lexicon.cue(word.lower) !== undefined && found === null) break;
    const mention = endsAt.get(k);
    const after = wordAt(scan.words, k + 1).lower;
    if (mention === undefined || !(lexicon.prepositions.has(after) || lexicon.relatives.has(after))) continue;
    found = mention;
    if (mention.kind === "nominal") break;
  }
  return found === null ? null : { how: "of-phrase", subject: found };
}

/** “…,” said X: the verb stands right after a quotation or a comma, adverbs aside, the subject after it. */
function inverted(grounds: Grounds, verb: number): Subject | null {
  const { scan, lexicon, startsAt } = grounds;
  const { sentence } = wordAt(scan.words, verb);
  let left = verb - 1;
  const slack = (k: number): boolean =>
    lexicon.between(wordAt(scan.words, k).lower) ||
    (lexicon.conjunctions.has(wordAt(scan.words, k).lower) && lexicon.between(wordAt(scan.words, k - 1).lower));
  while (!lexicon.articles && left > verb - 5 && slack(left)) left--;
  const before = wordAt(scan.words, left);
  const begins = !lexicon.articles && (before.sentence !== sentence || before.lower === "как");
  if (before.mark < 0 && !begins && !/^(?:,|[―—–-]+)$/u.test(before.text)) return null;
  let k = verb + 1;
  // In a language with cases the subject may stand after an object or a place: "сказала Виктору Орлову Анна Ковалева".
  const reach = lexicon.articles ? verb + 3 : verb + 9;
  while (
    k < reach &&
    wordAt(scan.words, k).sentence === sentence &&
    !isSubjectAt(grounds, k) &&
    (!lexicon.articles || lexicon.between(wordAt(scan.words, k).lower))
  )
    k++;
  const mention = startsAt.get(k) ?? (lexicon.articles ? titled(grounds, k) : undefined);
  if (mention === undefined || mention.sentence !== sentence) return null;
  if (startsAt.get(k) === mention && !isSubjectAt(grounds, k)) return null;
  return { how: "inverted", subject: lastName(grounds, mention) };
}

/** "said league president Owen Blackwood": small words up to a role, then the name. */
function titled({ scan, lexicon, startsAt }: Grounds, from: number): Mention | undefined {
  for (let k = from; k < from + 5; k++) {
    const word = wordAt(scan.words, k);
    const name = startsAt.get(k);
    if (name?.kind === "name") return lexicon.role(wordAt(scan.words, k - 1).lower)?.body === false ? name : undefined;
    if (!word.form.small || lexicon.prepositions.has(word.lower) || lexicon.cue(word.lower) !== undefined)
      return undefined;
  }
  return undefined;
}

function isSubjectAt({ startsAt, scan, lexicon }: Grounds, k: number): boolean {
  const mention = startsAt.get(k);
  if (mention === undefined) return false;
  return (
    lexicon.articles ||
    (mention.kind !== "name"
      ? !lexicon.prepositions.has(wordAt(scan.words, k - 1).lower)
      : lexicon.isSubjectForm(mention.words) && !lexicon.prepositions.has(wordAt(scan.words, k - 1).lower))
  );
}

/** A role before a name leads to the name: "government spokesman Jan Novak". */
export function lastName({ startsAt, scan, lexicon }: Grounds, mention: Mention): Mention {
  let last = mention;
  for (;;) {
    let next = last.last + 1;
    while (next < last.last + 5 && isLink(wordAt(scan.words, next), lexicon)) next++;
    const following = startsAt.get(next);
    const sentence = wordAt(scan.words, next).sentence;
    if (following?.kind !== "name" || sentence !== last.sentence) return last;
    last = following;
  }
}

const links = new Set(
  "campaign press party policy communications national senior state deputy chief general vice".split(" "),
);

/** In a language with cases any small word may belong to a role: "министр обороны", "глава комитета". */
function isLink({ text, lower }: Word, lexicon: Lexicon): boolean {
  if (links.has(lower) || lexicon.role(lower)?.body === false) return true;
  return (
    !lexicon.articles && /^\p{Ll}/u.test(text) && lexicon.cue(lower) === undefined && !lexicon.prepositions.has(lower)
  );
}
