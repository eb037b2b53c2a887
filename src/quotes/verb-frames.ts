// verbFrames: finds the verbs that report speech, each with the mention that is its subject: who said.

import { inDateline } from "./in-dateline.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Mention } from "./mention.ts";
import { wordAt, type Scan } from "./scan.ts";
import { lastName, subjectOf, type Grounds } from "./subject.ts";

/** How the subject stands to its verb. */
export type FrameForm =
  | "verb-subject"
  | "apposition"
  | "relative"
  | "conjoined"
  | "of-phrase"
  | "inverted"
  | "participle"
  | "according-to"
  | "dash"
  | "label";

export interface VerbFrame {
  /** First and last word of the cue. */
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  /** The words of the cue, lower case. */
  readonly form: string;
  readonly how: FrameForm | "none";
  readonly subject: Mention | null;
  readonly sentence: number;
  readonly paragraph: number;
}

/** All frames outside quotation marks, by place. A verb without a subject is kept: it still shows that something is reported. */
export function verbFrames(scan: Scan, found: readonly Mention[], lexicon: Lexicon): readonly VerbFrame[] {
  const grounds = groundsOf(scan, found, lexicon);
  const frames: VerbFrame[] = [];
  for (let i = 0; i < scan.words.length; i++) {
    const word = wordAt(scan.words, i);
    if (word.mark >= 0) continue;
    const label = labelAt(grounds, i);
    if (label !== null) frames.push(label);
    const phrase = phraseAt(grounds, i);
    if (phrase !== null) frames.push(phrase);
    else {
      const lemma = lexicon.cue(word.lower);
      const shown = !word.capital || scan.sentences[word.sentence]?.first === i;
      if (lemma !== undefined && shown && !isStateOffice(grounds, i)) frames.push(verbAt(grounds, i, lemma, frames));
    }
  }
  for (let i = 0; i + 1 < frames.length; i++) frames[i] = withQuoted(grounds, frames[i] as VerbFrame, frames[i + 1]);
  addDashFrames(grounds, frames);
  return frames.sort((a, b) => a.first - b.first || a.last - b.last);
}

/** "state Sen. Ann Lee", "state lawmakers": no verb. */
function isStateOffice({ scan, lexicon }: Grounds, i: number): boolean {
  if (wordAt(scan.words, i).lower !== "state") return false;
  const next = wordAt(scan.words, i + 1).lower;
  return lexicon.title(next) || lexicon.role(next) !== undefined;
}

const quoting: ReadonlySet<string> = new Set(["quote", "cite"]);

/** "The report quoted her as saying": what quotes is not who speaks. */
function withQuoted(grounds: Grounds, one: VerbFrame, next: VerbFrame | undefined): VerbFrame {
  const quotes = quoting.has(one.lemma) && next?.sentence === one.sentence;
  if (!quotes || next.subject === null || wordAt(grounds.scan.words, next.first - 1).lower !== "as") return one;
  const { lemma, form } = one;
  return frame(grounds, one.first, one.last, { lemma, form, how: next.how, subject: next.subject });
}

function groundsOf(scan: Scan, found: readonly Mention[], lexicon: Lexicon): Grounds {
  const endsAt = new Map<number, Mention>();
  const startsAt = new Map<number, Mention>();
  const bySentence: Mention[][] = [];
  for (let k = 0; k < scan.sentences.length; k++) bySentence.push([]);
  for (const mention of found) {
    if (mention.quoted || inDateline(scan, mention.first, mention.last)) continue;
    if (!mention.inside) bySentence[mention.sentence]?.push(mention);
    const ending = endsAt.get(mention.last);
    if (ending === undefined || mention.first < ending.first) endsAt.set(mention.last, mention);
    const starting = startsAt.get(mention.first);
    if (starting === undefined || mention.last > starting.last) startsAt.set(mention.first, mention);
  }
  return { scan, lexicon, endsAt, startsAt, bySentence };
}

function frame(
  { scan }: Grounds,
  first: number,
  last: number,
  { lemma, form, how, subject }: Pick<VerbFrame, "lemma" | "form" | "how" | "subject">,
): VerbFrame {
  const { sentence, paragraph } = wordAt(scan.words, first);
  return { first, last, lemma, form, how, subject, sentence, paragraph };
}

function verbAt(grounds: Grounds, i: number, lemma: string, frames: readonly VerbFrame[]): VerbFrame {
  const before = frames.at(-1);
  const earlier =
    before !== undefined && before.sentence === wordAt(grounds.scan.words, i).sentence ? before.subject : null;
  const { how, subject } = subjectOf(grounds, i, earlier);
  return frame(grounds, i, i, { lemma, form: wordAt(grounds.scan.words, i).lower, how, subject });
}

/** "according to X", "in the words of X". */
function phraseAt(grounds: Grounds, i: number): VerbFrame | null {
  const { scan, lexicon, startsAt } = grounds;
  for (const phrase of lexicon.phrases) {
    if (!phrase.every((part, k) => wordAt(scan.words, i + k).lower === part)) continue;
    const last = i + phrase.length - 1;
    const subject = startsAt.get(last + 1) ?? startsAt.get(last + 2) ?? null;
    return frame(grounds, i, last, {
      lemma: phrase.join(" "),
      form: phrase.join(" "),
      how: subject === null ? "none" : "according-to",
      subject: subject === null ? null : lastName(grounds, subject),
    });
  }
  return null;
}

/** "NAME: …" at the beginning of a paragraph, as transcripts have it. */
function labelAt(grounds: Grounds, colon: number): VerbFrame | null {
  const { scan, endsAt } = grounds;
  const word = wordAt(scan.words, colon);
  if (word.text !== ":") return null;
  const from = scan.paragraphs[word.paragraph]?.first ?? 0;
  if (colon - from > 8) return null;
  const before = wordAt(scan.words, colon - 1);
  const end = before.text === ")" ? opening(scan, colon - 1) - 1 : colon - 1;
  const mention = endsAt.get(end);
  if (mention === undefined || mention.first !== from || mention.kind === "pronoun") return null;
  return frame(grounds, colon, colon, { lemma: ":", form: ":", how: "label", subject: mention });
}

function opening(scan: Scan, close: number): number {
  let i = close;
  while (i > close - 8 && wordAt(scan.words, i).text !== "(") i--;
  return i;
}

/** “…” — Name. */
function addDashFrames(grounds: Grounds, frames: VerbFrame[]): void {
  const { scan, startsAt } = grounds;
  for (const { last } of scan.marked) {
    const dash = last + 1;
    if (!/^[―—–-]+$/u.test(wordAt(scan.words, dash).text)) continue;
    const subject = startsAt.get(dash + 1);
    if (subject?.kind === "name")
      frames.push(frame(grounds, dash, dash, { lemma: "—", form: "—", how: "dash", subject }));
  }
}
