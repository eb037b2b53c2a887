// reportRules: reports that need no model: "X said that …", "…, X said.", "according to X, …". They fill what the tagger leaves out.

import type { Report } from "./indirect.ts";
import type { Reading } from "./reading.ts";
import { wordAt, type Range } from "./scan.ts";
import { speechVerbs } from "./lexicon/speech-verbs.ts";
import type { VerbFrame } from "./verb-frames.ts";

/** How sure such a report is: measured on annotated news. */
const chance = 0.7;

/** Reports by rule in sentences where none of `known` lies. */
export function reportRules(read: Reading, known: readonly Range[]): readonly Report[] {
  const taken = new Set<number>();
  for (const range of known)
    for (let s = wordAt(read.words, range.first).sentence; s <= wordAt(read.words, range.last).sentence; s++)
      taken.add(s);
  const found: Report[] = [];
  for (const frame of read.frames) {
    if (frame.subject === null || frame.how === "label" || frame.how === "dash" || taken.has(frame.sentence)) continue;
    const content = afterThat(read, frame) ?? beforeTail(read, frame);
    if (content === null || !isPlain(read, content)) continue;
    taken.add(frame.sentence);
    found.push({
      first: content.first,
      last: content.last,
      cue: { first: frame.first, last: frame.last },
      source: { first: frame.subject.first, last: frame.subject.last },
      chance,
    });
  }
  return found;
}

/** "said that …", "told reporters on Tuesday that …": from "that" to the end of the sentence. */
function afterThat(read: Reading, frame: VerbFrame): Range | null {
  if (!reports(frame)) return null;
  const sentence = read.sentences[frame.sentence];
  if (sentence === undefined) return null;
  const that = thatAfter(read, frame);
  const last = lastWord(read, sentence);
  return that !== null && last - that > 3 ? { first: that, last } : null;
}

/** "that" right after the verb, or after whom and where it was said: "told reporters on Tuesday that", "said in an email that". */
function thatAfter({ words, lexicon }: Reading, frame: VerbFrame): number | null {
  for (let k = frame.last + 1; k < frame.last + 9; k++) {
    const word = wordAt(words, k);
    if (word.sentence !== frame.sentence || word.mark >= 0 || /^[,;:—–-]$/u.test(word.text)) return null;
    if (word.lower === "that") return k === frame.last + 1 || isSaying(frame) ? k : null;
    const verb = lexicon.cue(word.lower) !== undefined && !lexicon.determiners.has(wordAt(words, k - 1).lower);
    if (verb || (k > frame.last + 1 && lexicon.between(word.lower))) return null;
  }
  return null;
}

/** "…, Chancellor Ruth Adler said." and "…, according to X.": from the beginning of the sentence to the comma before the speaker. */
function beforeTail(read: Reading, frame: VerbFrame): Range | null {
  const sentence = read.sentences[frame.sentence];
  const tail =
    frame.how === "according-to" ||
    ((frame.how === "verb-subject" || frame.how === "inverted") && reports(frame) && isSaying(frame));
  if (sentence === undefined || frame.subject === null || !tail) return null;
  const begin = Math.min(frame.first, frame.subject.first);
  const end = Math.max(frame.last, frame.subject.last);
  let comma = begin - 1;
  while (comma > begin - 4 && read.lexicon.title(wordAt(read.words, comma).lower)) comma--;
  if (wordAt(read.words, comma).text !== "," || lastWord(read, sentence) > end + 3) return null;
  return comma - sentence.first >= 4 ? { first: sentence.first, last: comma - 1 } : null;
}

/** The plainest verbs, which are hardly ever said of anything else. */
function isSaying({ lemma }: VerbFrame): boolean {
  return /^(?:say|tell|add|announce|report|note|state|explain|according to)$/u.test(lemma);
}

/** A verb of speaking rather than of thinking, in a tense that reports. */
function reports(frame: VerbFrame): boolean {
  const stance = speechVerbs.stances.get(frame.lemma);
  return stance !== undefined && stance !== "asking";
}

/** The last word of a sentence before its full stop. */
export function lastWord(read: Reading, sentence: Range): number {
  let last = sentence.last;
  while (last > sentence.first && /^[.!?…]+$/u.test(wordAt(read.words, last).text)) last--;
  return last;
}

/** Whether no quotation mark stands in it. */
export function isPlain(read: Reading, { first, last }: Range): boolean {
  for (let i = first; i <= last; i++) if (wordAt(read.words, i).mark >= 0) return false;
  return true;
}
