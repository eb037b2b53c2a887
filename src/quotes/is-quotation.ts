// isQuotation: decides whether a marked stretch quotes somebody, by its chance and by what cannot be doubted.

import { framesAround } from "./candidates.ts";
import { wordAt } from "./scan.ts";
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
  return chance >= (size <= few && !isReported(read, stretch) ? 0.75 : 0.5);
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
