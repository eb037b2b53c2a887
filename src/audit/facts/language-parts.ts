// languageParts: the languages of the beginning, the middle and the end of a text.

import type { LanguageDetector } from "../../text/language-detector.ts";

const part = 200;
const fewest = 20;

/**
 * What a detector says of up to three stretches of 200 characters, at the beginning, in the middle and at the end; of the whole where the text is no longer than that.
 * Stretches of fewer than 20 letters are not asked about.
 *
 * @param expected The language the text is said to be in, for a detector that wants to know.
 * @returns One code for each stretch of which the detector is sure.
 * @cost O(1) a text
 */
export function languageParts(text: string, detect: LanguageDetector, expected?: string): readonly string[] {
  const last = text.length - part;
  const starts = last <= 2 * part ? [0] : [0, Math.floor(last / 2), last];
  const length = starts.length === 1 ? text.length : part;
  return starts.flatMap((start) => {
    const stretch = text.slice(start, start + length);
    return (stretch.match(/\p{L}/gu)?.length ?? 0) < fewest ? [] : (detect(stretch, expected) ?? []);
  });
}

/** The language of most parts; of the middle one where all differ; `null` where there is none. */
export function mainLanguage(parts: readonly string[]): string | null {
  const twice = parts.find((language, i) => parts.indexOf(language) !== i);
  return twice ?? parts[Math.floor(parts.length / 2)] ?? null;
}
