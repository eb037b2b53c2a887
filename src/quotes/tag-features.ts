// tagFeatures: what the tagger sees of each word: its neighbours, the verbs that report speech around it, the marks, the place in the sentence.

import { mix } from "./hashed.ts";
import { NearFrames } from "./near-frames.ts";
import { placeOf } from "./place-of.ts";
import { wordAt, type Range } from "./scan.ts";
import { frameForms, type TagGround } from "./tag-ground.ts";
import type { VerbFrame } from "./verb-frames.ts";

/** Hashes of every word's features, `width` to a word. */
export interface TagFeatures {
  readonly width: number;
  readonly hashes: Int32Array;
  /** What kind of border each word has to the one before: the tags on both sides depend on it. */
  readonly borders: Uint16Array;
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
  const around = paddedOf(ground, range);
  let view = 0;
  let near = new NearFrames(sentences[0]?.frames ?? []);
  for (let i = range.first; i <= range.last; i++) {
    while (view + 1 < sentences.length && i > (sentences[view]?.range.last ?? 0))
      near = new NearFrames(sentences[++view]?.frames ?? []);
    near.moveTo(i);
    out.next();
    lexical(out, ground, around, i, i - range.first + margin);
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
    let hash = mix((0x3c6ef372 + this.#at * 0x9e3779b) | 0, a);
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

/** The facts of a paragraph with room on both sides, so that no look at a neighbour needs a question. */
interface Padded {
  readonly word: Int32Array;
  readonly kind: Int32Array;
  readonly mark: Int32Array;
  readonly mention: Int32Array;
  readonly part: Int32Array;
}

/** Words of room on either side. */
const margin = 3;

function paddedOf({ word, kind, mark, mention, part }: TagGround, range: Range): Padded {
  return {
    word: padded(word, range, 77),
    kind: padded(kind, range, 99),
    mark: padded(mark, range, 9),
    mention: padded(mention, range, 19),
    part: padded(part, range, 99),
  };
}

function padded(facts: Int32Array | Uint8Array, { first, last }: Range, outside: number): Int32Array {
  const all = new Int32Array(last - first + 1 + 2 * margin).fill(outside);
  all.set(facts.subarray(first, last + 1), margin);
  return all;
}

/** The features of a word by itself and its neighbours; `at` is its place in the padded facts. */
function lexical(out: Sink, { ending, start, quoted }: TagGround, around: Padded, i: number, at: number): void {
  const { word, kind, mark, mention, part } = around;
  const wL3 = word[at - 3] as number;
  const wL2 = word[at - 2] as number;
  const wL = word[at - 1] as number;
  const w = word[at] as number;
  const wR = word[at + 1] as number;
  const wR2 = word[at + 2] as number;
  const wR3 = word[at + 3] as number;
  const cL3 = kind[at - 3] as number;
  const cL2 = kind[at - 2] as number;
  const cL = kind[at - 1] as number;
  const c = kind[at] as number;
  const cR = kind[at + 1] as number;
  const cR2 = kind[at + 2] as number;
  const qL = mark[at - 1] as number;
  const q = mark[at] as number;
  const qR = mark[at + 1] as number;
  const mL = mention[at - 1] as number;
  const m = mention[at] as number;
  const mR = mention[at + 1] as number;
  const pL = part[at - 1] as number;
  const p = part[at] as number;
  const pR = part[at + 1] as number;
  out.add(0);
  out.add(wL3);
  out.add(wL2);
  out.add(wL);
  out.add(w);
  out.add(wR);
  out.add(wR2);
  out.add(wR3);
  out.add(wL, w);
  out.add(w, wR);
  out.add(wL2, wL);
  out.add(wR, wR2);
  out.add(wL, wR);
  out.add(ending[i] as number);
  out.add(start[i] as number);
  out.add(cL2);
  out.add(cL);
  out.add(c);
  out.add(cR);
  out.add(cR2);
  out.add(cL, c);
  out.add(c, cR);
  out.add(cL, c, cR);
  out.add(cL2, cL, c);
  out.add(c, cR, cR2);
  out.add(cL3, cL2, cL, c);
  out.add(cL2 * 64 + cL, c, cR, cR2);
  out.add(w, cL, cR);
  out.add(wL, c, cR);
  out.add(wR, c, cL);
  out.add(qL, q, qR);
  out.add(q, w);
  out.add(qL, wL, w);
  out.add(quoted[i] as number, q);
  out.add(quoted[i] as number, qL, qR, c);
  out.add(m);
  out.add(mL, m, mR);
  out.add(p);
  out.add(pL, p, pR);
  out.add(p, w);
  out.add(p, m, cL);
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
  const how = (frame: VerbFrame | undefined): number => (frame === undefined ? 50 : frameForms.indexOf(frame.how));
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
  out.add(
    before === undefined ? 9 : commas(ground, before, i),
    kind[i] ?? 0,
    i > 0 ? (kind[i - 1] ?? 0) : 0,
    how(before),
  );
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
