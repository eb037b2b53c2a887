// tagFeatures: what the tagger sees of each word: its neighbours, the verbs that report speech around it, the marks, the place in the sentence.

import { hashOf, mix } from "./hashed.ts";
import { NearFrames } from "./near-frames.ts";
import { placeOf } from "./place-of.ts";
import type { Reading } from "./reading.ts";
import { wordAt, type Range } from "./scan.ts";
import type { VerbFrame } from "./verb-frames.ts";
import { wordClasses } from "./word-classes.ts";
import type { Word } from "./words.ts";

/** Hashes of every word's features, `width` to a word. */
export interface TagFeatures {
  readonly width: number;
  readonly hashes: Int32Array;
  /** What kind of border each word has to the one before: the tags on both sides depend on it. */
  readonly borders: Uint16Array;
}

/** Facts of a whole text that features are made of, each an array over words. */
export interface TagGround {
  readonly read: Reading;
  readonly word: Int32Array;
  readonly ending: Int32Array;
  readonly start: Int32Array;
  readonly lemma: Int32Array;
  readonly kind: Uint8Array;
  /** 0 outside marks, 1 opening, 2 inside, 3 closing. */
  readonly mark: Uint8Array;
  /** How likely the stretch around the word is a quotation, in steps; 9 outside. */
  readonly quoted: Uint8Array;
  readonly mention: Uint8Array;
  /** What part the word plays in a frame. */
  readonly part: Uint8Array;
  /** Commas before the word, from the beginning of the text. */
  readonly commas: Uint32Array;
}

/** Gathers the facts. `chance` gives for each marked stretch how likely it is a quotation. */
export function tagGround(read: Reading, chance: readonly number[]): TagGround {
  const { words } = read;
  const kind = wordClasses(read);
  const ground: TagGround = {
    read,
    word: overWords(words, ({ form }) => form.hash),
    ending: overWords(words, ({ form }) => form.ending),
    start: overWords(words, ({ form }) => form.start),
    lemma: overWords(words, ({ lower }) => lemmaHash(read, lower)),
    kind,
    mark: new Uint8Array(words.length),
    quoted: new Uint8Array(words.length).fill(9),
    mention: new Uint8Array(words.length),
    part: new Uint8Array(words.length),
    commas: commasBefore(kind),
  };
  read.marked.forEach((stretch, k) => {
    const level = Math.min(3, Math.floor((chance[k] ?? 0) * 4));
    ground.mark.fill(2, stretch.first, stretch.last + 1);
    ground.mark[stretch.first] = 1;
    if (stretch.closed) ground.mark[stretch.last] = 3;
    ground.quoted.fill(level + (stretch.last - stretch.first > 12 ? 4 : 0), stretch.first, stretch.last + 1);
  });
  for (const mention of read.mentions) {
    const code = mention.kind === "name" ? 1 : mention.kind === "pronoun" ? 2 : mention.body ? 3 : 4;
    for (let i = mention.first; i <= mention.last; i++)
      if (ground.mention[i] === 0) ground.mention[i] = code + (i === mention.first ? 4 : 0);
  }
  for (const frame of read.frames) markFrame(ground, frame);
  return ground;
}

function overWords(words: readonly Word[], of: (word: Word) => number): Int32Array {
  const values = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) values[i] = of(words[i] as Word);
  return values;
}

const noLemma = hashOf("");

function lemmaHash({ lexicon }: Reading, lower: string): number {
  const lemma = lexicon.cue(lower);
  return lemma === undefined ? noLemma : hashOf(lemma);
}

function commasBefore(kind: Uint8Array): Uint32Array {
  const before = new Uint32Array(kind.length + 1);
  kind.forEach((one, i) => (before[i + 1] = (before[i] ?? 0) + (one === 2 ? 1 : 0)));
  return before;
}

const forms = [
  "none",
  "verb-subject",
  "apposition",
  "relative",
  "conjoined",
  "of-phrase",
  "inverted",
  "participle",
  "according-to",
  "dash",
  "label",
];

function markFrame({ part }: TagGround, frame: VerbFrame): void {
  const how = forms.indexOf(frame.how);
  part.fill(20 + how, frame.first, frame.last + 1);
  if (frame.subject === null) return;
  const side = frame.subject.first > frame.last ? 1 : 2;
  for (let i = frame.subject.first; i <= frame.subject.last; i++)
    if ((part[i] ?? 0) < 20) part[i] = side + (part[i] === 0 ? 0 : 2);
}

/** Steps of a distance; -1 for none. */
function scale(distance: number): number {
  if (distance < 0) return 15;
  if (distance <= 4) return distance;
  return distance <= 6 ? 6 : distance <= 9 ? 9 : distance <= 15 ? 10 : distance <= 25 ? 11 : 12;
}

interface SentenceView {
  readonly range: Range;
  readonly firstWord: number;
  /** A comma, a subject and a verb at the end: "…, X said." */
  readonly tail: number;
  readonly tailAt: number;
  readonly hasQuotes: boolean;
  readonly frames: readonly VerbFrame[];
}

/** The features of the words of a paragraph. */
export function tagFeatures(ground: TagGround, range: Range): TagFeatures {
  const sentences = sentencesOf(ground, range);
  const out = new Sink(range.last - range.first + 1);
  let view = 0;
  let near = new NearFrames(sentences[0]?.frames ?? []);
  for (let i = range.first; i <= range.last; i++) {
    while (view + 1 < sentences.length && i > (sentences[view]?.range.last ?? 0))
      near = new NearFrames(sentences[++view]?.frames ?? []);
    near.moveTo(i);
    out.next();
    lexical(out, ground, range, i);
    positional(out, ground, sentences[view] as SentenceView, near, i, view);
  }
  return { width: out.width, hashes: out.hashes, borders: bordersOf(ground, range, sentences) };
}

/** Word classes by what they mean for a border; by the order of `wordClassNames`. */
const sides = [0, 1, 2, 3, 3, 4, 5, 0, 6, 0, 7, 7, 7, 7, 8, 0, 12, 9, 10, 10, 11, 11, 12, 13, 13, 13, 13, 0, 14, 0];
const sideCount = 15;

/** Kinds of borders there are. */
export const borderCount: number = sideCount * sideCount * 2;

function bordersOf({ kind }: TagGround, range: Range, sentences: readonly SentenceView[]): Uint16Array {
  const tails = new Set(sentences.map(({ tailAt }) => tailAt));
  const borders = new Uint16Array(range.last - range.first + 1);
  let left = 1;
  for (let i = range.first; i <= range.last; i++) {
    const right = sides[kind[i] ?? 0] ?? 0;
    borders[i - range.first] = (left * sideCount + right) * 2 + (tails.has(i) ? 1 : 0);
    left = right;
  }
  return borders;
}

const mostFeatures = 69;

/** Collects features in the order in which they are added: the order is their name. */
class Sink {
  width = mostFeatures;
  readonly hashes: Int32Array;
  #at = 0;
  #row = -1;

  constructor(rows: number) {
    this.hashes = new Int32Array(rows * mostFeatures);
  }

  next(): void {
    this.#row++;
    this.#at = 0;
  }

  add(a: number, b = 0, c = 0, d = 0): void {
    let hash = mix(0x3c6ef372 + this.#at * 0x9e3779b, a);
    hash = mix(hash, b ^ 0x1f123bb5);
    hash = mix(hash, c ^ 0x2545f491);
    this.hashes[this.#row * mostFeatures + this.#at] = mix(hash, d ^ 0x68e31da4) || 1;
    this.#at++;
  }
}

function sentencesOf({ read, mark }: TagGround, range: Range): readonly SentenceView[] {
  const views: SentenceView[] = [];
  for (let i = range.first; i <= range.last;) {
    const sentence = read.sentences[wordAt(read.words, i).sentence] ?? range;
    const place = placeOf(read.frames, sentence.first);
    const frames: VerbFrame[] = [];
    for (let k = place; (read.frames[k]?.first ?? Number.POSITIVE_INFINITY) <= sentence.last; k++)
      frames.push(read.frames[k] as VerbFrame);
    const last = frames.findLast((frame) => frame.subject !== null);
    const begin = last === undefined ? -1 : Math.min(last.first, last.subject?.first ?? last.first);
    const tail =
      begin > sentence.first + 2 && wordAt(read.words, begin - 1).text === ","
        ? 1
        : begin > sentence.first + 2 && mark[begin - 1] === 3
          ? 2
          : 0;
    let hasQuotes = false;
    for (let k = sentence.first; k <= sentence.last; k++) if (mark[k] !== 0) hasQuotes = true;
    const opening = mark[sentence.first] === 1 ? sentence.first + 1 : sentence.first;
    views.push({ range: sentence, firstWord: opening, tail, tailAt: tail > 0 ? begin : -1, hasQuotes, frames });
    i = sentence.last + 1;
  }
  return views;
}

function lexical(out: Sink, ground: TagGround, range: Range, i: number): void {
  const { word, kind, ending, start, mark, quoted, mention, part } = ground;
  const inside = (k: number): boolean => k >= range.first && k <= range.last;
  const w = (k: number): number => (inside(i + k) ? (word[i + k] ?? 0) : 77);
  const c = (k: number): number => (inside(i + k) ? (kind[i + k] ?? 0) : 99);
  const q = (k: number): number => (inside(i + k) ? (mark[i + k] ?? 0) : 9);
  const m = (k: number): number => (inside(i + k) ? (mention[i + k] ?? 0) : 19);
  const p = (k: number): number => (inside(i + k) ? (part[i + k] ?? 0) : 99);
  out.add(0);
  for (let k = -3; k <= 3; k++) out.add(w(k));
  out.add(w(-1), w(0));
  out.add(w(0), w(1));
  out.add(w(-2), w(-1));
  out.add(w(1), w(2));
  out.add(w(-1), w(1));
  out.add(ending[i] ?? 0);
  out.add(start[i] ?? 0);
  for (let k = -2; k <= 2; k++) out.add(c(k));
  out.add(c(-1), c(0));
  out.add(c(0), c(1));
  out.add(c(-1), c(0), c(1));
  out.add(c(-2), c(-1), c(0));
  out.add(c(0), c(1), c(2));
  out.add(c(-3), c(-2), c(-1), c(0));
  out.add(c(-2) * 64 + c(-1), c(0), c(1), c(2));
  out.add(w(0), c(-1), c(1));
  out.add(w(-1), c(0), c(1));
  out.add(w(1), c(0), c(-1));
  out.add(q(-1), q(0), q(1));
  out.add(q(0), w(0));
  out.add(q(-1), w(-1), w(0));
  out.add(quoted[i] ?? 0, q(0));
  out.add(quoted[i] ?? 0, q(-1), q(1), c(0));
  out.add(m(0));
  out.add(m(-1), m(0), m(1));
  out.add(p(0));
  out.add(p(-1), p(0), p(1));
  out.add(p(0), w(0));
  out.add(p(0), m(0), c(-1));
}

function positional(
  out: Sink,
  ground: TagGround,
  view: SentenceView,
  near: NearFrames,
  i: number,
  number: number,
): void {
  const { word, kind, mark, lemma, read } = ground;
  const { range } = view;
  const own = mark[i] === 0 ? 0 : 1;
  const { before, after, tied, coming } = near;
  const back = before === undefined ? -1 : i - before.last;
  const ahead = after === undefined ? -1 : after.first - i;
  const how = (frame: VerbFrame | undefined): number => (frame === undefined ? 50 : forms.indexOf(frame.how));
  const cue = before === undefined ? 0 : (lemma[before.first] ?? 0);
  const cueAfter = after === undefined ? 0 : (lemma[after.first] ?? 0);
  out.add(scale(i - range.first), own);
  out.add(Math.min(number, 3), scale(i - range.first));
  out.add(scale(range.last - i));
  out.add(word[view.firstWord] ?? 0, own);
  out.add(view.tail, own, view.tailAt < 0 ? 2 : i < view.tailAt ? 0 : 1);
  out.add(view.tail, view.tailAt < 0 ? 99 : scale(Math.abs(i - view.tailAt)), i < view.tailAt ? 0 : 1);
  out.add(view.tail, word[i] ?? 0);
  out.add(cue);
  out.add(cue, scale(back));
  out.add(cue, kind[i] ?? 0);
  out.add(cue, scale(back), kind[i] ?? 0);
  out.add(scale(back), scale(ahead), own);
  out.add(cueAfter, scale(ahead));
  out.add(before === undefined ? 0 : mix(cue, word[before.last + 1] ?? 0));
  out.add(before === undefined ? 0 : mix(cue, kind[before.last + 1] ?? 0), scale(back));
  out.add(how(before), scale(back));
  out.add(how(tied), tied === undefined ? 15 : scale(i - tied.last), own);
  out.add(how(coming), coming === undefined ? 15 : scale(coming.first - i), own);
  out.add(how(tied), how(coming), own, view.tail);
  const that = saysThat(ground, before, i);
  out.add(that, scale(back));
  out.add(that, cue);
  out.add(commas(ground, before, i), own, how(before));
  out.add(before === undefined ? 9 : commas(ground, before, i), kind[i] ?? 0, kind[i - 1] ?? 0, how(before));
  out.add(view.hasQuotes ? 1 : 0, own, before === undefined ? 0 : 1, after === undefined ? 0 : 1);
  out.add(after === undefined ? 0 : mix(cueAfter, how(after)), kind[i] ?? 0);
  out.add(i === range.last ? 1 : 0, view.tail, how(tied));
  out.add(kind[i] ?? 0, scale(back), how(before));
  out.add(read.lexicon.nation(wordAt(read.words, i).lower) === undefined ? 0 : 1, kind[i + 1] ?? 0);
}

/** Whether "that" stands between the verb and the word, and whether it follows the verb at once. */
function saysThat({ read }: TagGround, frame: VerbFrame | undefined, i: number): number {
  if (frame === undefined) return 3;
  if (wordAt(read.words, frame.last + 1).lower === "that") return 2;
  for (let k = frame.last + 1; k <= i && k < frame.last + 12; k++) if (wordAt(read.words, k).lower === "that") return 1;
  return 0;
}

/** Commas between the verb and the word, at most three. */
function commas({ commas }: TagGround, frame: VerbFrame | undefined, i: number): number {
  if (frame === undefined) return 9;
  return Math.max(0, Math.min(3, (commas[i] ?? 0) - (commas[frame.last + 1] ?? 0)));
}
