// russianReports: reported speech in Russian by rule: «заявил, что …», «потребовал, чтобы …», «по словам X, …», «как отметил X, …», «…, сообщил X».

import type { Report } from "./indirect.ts";
import type { Reading } from "./reading.ts";
import { isPlain, lastWord } from "./report-rules.ts";
import { wordAt, type Range } from "./scan.ts";
import type { VerbFrame } from "./verb-frames.ts";

/** How sure such a report is; on sixteen made texts it is right, and no annotated Russian news was at hand to measure it. */
const chance = 0.7;

/** Reports in order, at most one for each verb that reports and none with quotation marks in it. */
export function russianReports(read: Reading): readonly Report[] {
  const found: Report[] = [];
  for (const frame of read.frames) {
    const sentence = read.sentences[frame.sentence];
    if (sentence === undefined || frame.how === "label" || frame.how === "dash") continue;
    const content = contentOf(read, frame, { first: sentence.first, last: lastWord(read, sentence) });
    if (content === null || content.last - content.first < 2 || !isPlain(read, content)) continue;
    if (isTaken(found, content, sentence)) continue;
    const { subject } = frame;
    const source = subject === null ? null : { first: subject.first, last: subject.last };
    found.push({ ...content, cue: { first: frame.first, last: frame.last }, source, chance });
  }
  return found;
}

/** Whether one of the reports found in a sentence holds a word of the content; those of other sentences cannot. */
function isTaken(found: readonly Report[], content: Range, sentence: Range): boolean {
  for (let k = found.length - 1; (found[k]?.first ?? -1) >= sentence.first; k--) {
    const other = found[k] as Report;
    if (other.first <= content.last && other.last >= content.first) return true;
  }
  return false;
}

function contentOf(read: Reading, frame: VerbFrame, sentence: Range): Range | null {
  if (frame.how === "according-to") return beside(read, frame, sentence);
  if (/^(?:спро|спраш|интерес)/u.test(frame.lemma)) return null;
  return clause(read, frame, sentence) ?? asSaid(read, frame, sentence) ?? beforeTail(read, frame, sentence);
}

/** "заявил журналистам в Минске, что …": from the conjunction to the end of the sentence. */
function clause(read: Reading, frame: VerbFrame, sentence: Range): Range | null {
  for (let k = frame.last + 1; k < sentence.last && k <= frame.last + 10; k++) {
    const word = wordAt(read.words, k);
    if (word.text !== ",") continue;
    const opens = /^(?:что|чтобы|будто|якобы)$/u.test(wordAt(read.words, k + 1).lower);
    return opens ? { first: k + 1, last: sentence.last } : null;
  }
  return null;
}

/** "Как отметил X, …": what follows the comma behind the speaker. */
function asSaid(read: Reading, frame: VerbFrame, sentence: Range): Range | null {
  const as = wordAt(read.words, frame.first - 1);
  if (as.lower !== "как" || frame.subject === null || frame.subject.first < frame.last) return null;
  const comma = commaAfter(read, frame.subject.last, sentence);
  if (comma === -1) return null;
  return as.index === sentence.first ? { first: comma + 1, last: sentence.last } : null;
}

/** "По словам X, …": the rest of the sentence; inside a sentence, "…, по словам X, …", the whole of it. */
function beside(read: Reading, frame: VerbFrame, sentence: Range): Range | null {
  if (frame.subject === null) return null;
  const comma = commaAfter(read, frame.subject.last, sentence);
  if (frame.first === sentence.first) return comma === -1 ? null : { first: comma + 1, last: sentence.last };
  const inserted = wordAt(read.words, frame.first - 1).text === ",";
  if (!inserted) return null;
  return comma === -1 ? { first: sentence.first, last: frame.first - 2 } : sentence;
}

/** "…, сообщил X": what stands before the comma. */
function beforeTail(read: Reading, frame: VerbFrame, sentence: Range): Range | null {
  const end = Math.max(frame.last, frame.subject?.last ?? frame.last);
  const tail = wordAt(read.words, frame.first - 1).text === "," && sentence.last <= end + 3;
  return tail && frame.first - 2 > sentence.first ? { first: sentence.first, last: frame.first - 2 } : null;
}

/** The next comma, over a few words that still belong to the speaker; -1 where there is none. */
function commaAfter(read: Reading, from: number, sentence: Range): number {
  for (let k = from + 1; k < sentence.last && k <= from + 6; k++) if (wordAt(read.words, k).text === ",") return k;
  return -1;
}
