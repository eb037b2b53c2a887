// quotationFeatures: what tells a quotation from a title, a nickname or a word in doubt between quotation marks.

import { Features, step } from "./features.ts";
import { functionWords } from "./lexicon/function-words.ts";
import { placeOf } from "./place-of.ts";
import type { Reading } from "./reading.ts";
import { relation } from "./relation.ts";
import { nothing, wordAt } from "./scan.ts";
import type { Stretch } from "./stretches.ts";
import type { VerbFrame } from "./verb-frames.ts";
import type { Word } from "./words.ts";

const small = /^(?:of|the|and|in|for|to|a|an|on|with|at|by)$/u;
const isLetter = /[\p{L}\p{N}]/u;

/** The features of a marked stretch as a quotation of somebody. */
export function quotationFeatures(read: Reading, stretch: Stretch): readonly number[] {
  const inner = innerWords(read, stretch);
  const paragraph = wordAt(read.words, stretch.first).paragraph;
  const near = (i: number): Word => (wordAt(read.words, i).paragraph === paragraph ? wordAt(read.words, i) : nothing);
  const before = near(stretch.first - 1);
  const after = near(stretch.last + 1);
  const size = step(inner.filter((word) => isLetter.test(word.text)).length);
  const close = closingOf(inner.at(-1)?.text ?? "");
  const capital = /^\p{Lu}/u.test(inner[0]?.text ?? "");
  const named =
    inner.length > 0 &&
    inner.every((word) => !/^\p{L}/u.test(word.text) || /^\p{Lu}/u.test(word.text) || small.test(word.lower));
  const verb = inner.some((word) => functionWords.finite.has(word.lower));
  const frame = adjacent(read, stretch);
  const left = before === nothing ? "^" : classOf(read, before);
  const right = after === nothing ? "$" : classOf(read, after);
  const f = new Features(1);
  f.add("bias");
  f.add("size", size, stretch.style);
  f.add("close", close);
  f.add("capital", capital, stretch.style);
  f.add("named", named, size);
  f.add("verb", verb, size);
  f.add("frame", frame !== null, frame?.subject != null);
  f.add("left", left);
  f.add("right", right);
  f.add("sides", left, right);
  f.add("left close", left, close, capital);
  f.add("right close", right, close, capital);
  f.add("size close", size, close, capital);
  f.add("size frame", size, frame !== null, close);
  f.add("left size", left, size);
  f.add("right size", right, size);
  f.add("left word", before.lower);
  f.add("right word", after.lower);
  f.add("left two", wordAt(read.words, stretch.first - 2).lower, before.lower);
  f.add("whole", before === nothing, after === nothing, size);
  f.add("mark", wordAt(read.words, stretch.first).text);
  f.add("unclosed", stretch.closed, size);
  f.add("cue", frame?.lemma ?? "-", close);
  f.add("tie", frame === null ? "-" : relation(read, stretch, frame), close, size);
  f.add("all", left, right, close, size);
  f.add("first", inner[0]?.lower ?? "", close);
  f.add(
    "person",
    inner.some((word) => /^(?:i|we|you|my|our|your|me|us|i'm|we're)$/u.test(word.lower)),
    size,
  );
  f.add("verb close", verb, close, capital, size);
  f.add("inside", inner.filter((word) => /^[.!?]$/u.test(word.text)).length > 1);
  return f.list;
}

function innerWords(read: Reading, stretch: Stretch): readonly Word[] {
  return read.words.slice(stretch.first + 1, stretch.last + (stretch.closed ? 0 : 1));
}

function closingOf(text: string): string {
  return /^(?:[.,!?…;:]|\.\.\.|[—–-]+)$/u.test(text) ? text : "x";
}

function classOf(read: Reading, word: Word): string {
  const { lexicon } = read;
  if (/^[^\p{L}\p{N}]+$/u.test(word.text)) return word.text;
  if (lexicon.cue(word.lower) !== undefined) return "CUE";
  if (lexicon.pronouns.has(word.lower)) return "PRON";
  if (
    lexicon.determiners.has(word.lower) ||
    lexicon.prepositions.has(word.lower) ||
    lexicon.conjunctions.has(word.lower) ||
    word.lower === "so-called"
  )
    return word.lower;
  return word.capital ? "NAME" : "word";
}

/** The nearest frame of the paragraph within reach. */
function adjacent(read: Reading, stretch: Stretch): VerbFrame | null {
  const paragraph = wordAt(read.words, stretch.first).paragraph;
  const place = placeOf(read.frames, stretch.first);
  let best: VerbFrame | null = null;
  let least = 13;
  for (let k = Math.max(0, place - 3); k < place + 3; k++) {
    const frame = read.frames[k];
    if (frame === undefined || frame.paragraph !== paragraph) continue;
    const distance = frame.first > stretch.last ? frame.first - stretch.last : stretch.first - frame.last + 2;
    if (distance > 0 && distance < least) {
      least = distance;
      best = frame;
    }
  }
  return best;
}
