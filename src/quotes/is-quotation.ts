// isQuotation: decides whether a marked stretch quotes somebody, by its chance and by what cannot be doubted.

import { framesAround } from "./candidates.ts";
import { functionWords } from "./lexicon/function-words.ts";
import { wordAt } from "./scan.ts";
import { wordSet } from "./word-set.ts";
import type { Word } from "./words.ts";
import type { Reading } from "./reading.ts";
import { relation } from "./relation.ts";
import type { Stretch } from "./stretches.ts";

/** Words up to which a stretch may be a mere expression in marks. */
const few = 4;

/** A whole line that ends like a sentence is an utterance; a few words that no verb reports must be likelier than others. */
export function isQuotation(read: Reading, stretch: Stretch, chance: number): boolean {
  if (stretch.label !== null || stretch.style === "dash") return true;
  const inner = read.words.slice(stretch.first + 1, stretch.last + (stretch.closed ? 0 : 1));
  const size = inner.filter((word) => /[\p{L}\p{N}]/u.test(word.text)).length;
  if (size === 0) return false;
  const paragraph = read.paragraphs[wordAt(read.words, stretch.first).paragraph];
  const whole = paragraph?.first === stretch.first && paragraph.last === stretch.last;
  if (whole && /^(?:[.!?…]|\.\.\.)$/u.test(inner.at(-1)?.text ?? "")) return true;
  if (!read.lexicon.articles && size <= few) return isSetOff(read, stretch);
  if (isTitle(inner, isWork(read, stretch.first))) return chance >= 0.95;
  return chance >= (size <= few && !isReported(read, stretch) ? 0.75 : 0.5);
}

const works = wordSet("show program programme series film movie play book novel memoir song album podcast broadcast");

/** "NBS's “Sunday Table.”", "his book, “Hard Rows,”": the word before says that a work is named. */
function isWork({ words }: Reading, open: number): boolean {
  const before = wordAt(words, wordAt(words, open - 1).text === "," ? open - 2 : open - 1);
  return before.lower === "'s" || works.has(before.lower);
}

/** Two words or more, all but the small ones capitalised, and no mark that ends an utterance; in America the stop of the sentence stands inside of the marks of a work. */
function isTitle(inner: readonly Word[], isWork: boolean): boolean {
  const words = inner.filter((word) => /^\p{L}/u.test(word.text));
  const end = inner.at(-1)?.text ?? "";
  if (words.length < 2 || (/^[.,!?…]/u.test(end) && !(isWork && /^[.,]$/u.test(end)))) return false;
  return words.every(
    (word) =>
      /^\p{Lu}/u.test(word.text) ||
      functionWords.prepositions.has(word.lower) ||
      /^(?:the|a|an|and|or|to)$/u.test(word.lower),
  );
}

/** Names of companies and works stand in guillemets too; an utterance is set off by a colon, a comma or a dash. */
function isSetOff(read: Reading, stretch: Stretch): boolean {
  const after = wordAt(read.words, stretch.last + 1).text;
  if (wordAt(read.words, stretch.first - 1).text === "," && isReported(read, stretch)) return true;
  return (
    wordAt(read.words, stretch.first - 1).text === ":" ||
    after === "," ||
    (/^[―—–-]+$/u.test(after) && isReported(read, stretch))
  );
}

/** A verb that reports stands right before or after. */
function isReported(read: Reading, stretch: Stretch): boolean {
  return framesAround(read, stretch).some((frame) => {
    const tie = relation(read, stretch, frame);
    return tie === "after" || tie === "before" || tie === "before-colon" || tie === "label";
  });
}
