// diversityScore: the lexical diversity of words in hand, the kernel under `diversity`.

import { HustingsError } from "../core/errors.ts";
import type { DiversityName, DiversitySettings, Sequences, Spectrum } from "./diversity-measure.ts";
import { diversityMeasures } from "./diversity-measures.ts";

/** What the settings are where nobody says otherwise. */
export const defaultDiversity: DiversitySettings = {
  base: 10,
  window: 100,
  segment: 100,
  threshold: 0.72,
  factorEnd: "reached",
  minFactor: 1,
  sample: 42,
  draws: 100,
  seed: 1,
};

/** Words in their order, or how often each type stands, which is all that measures without windows need. */
export type DiversityInput = Partial<DiversitySettings> & { readonly measure: DiversityName } & (
    | { readonly words: readonly string[] }
    | { readonly counts: readonly number[] }
  );

/**
 * The lexical diversity of one text. Use it for words in hand; `diversity` does it for all documents of a corpus.
 *
 * @param input `measure`, and `words`, or `counts` of each type; settings as in `diversity`.
 * @returns The score, NaN where the measure says nothing, and for texts shorter than its window.
 * @throws bad-option for a measure that needs the order of words where only counts are given; for settings out of range.
 * @source The registry `diversityMeasures` names that of each.
 * @cost O(words), of `mtldMa` O(words × length of a factor)
 * @example
 * diversityScore({ measure: "ttr", words: ["war", "and", "war"] }).toFixed(3); // => "0.667"
 * diversityScore({ measure: "k", counts: [1, 1, 1, 2, 2, 3] }); // => 1000
 * diversityScore({ measure: "mattr", window: 2, words: ["war", "war", "and"] }); // => 0.75
 */
export function diversityScore(input: DiversityInput): number {
  const { fromSpectrum, fromSequences, least } = diversityMeasures[input.measure];
  const settings = { ...defaultDiversity, ...input };
  checkDiversity(settings, "diversityScore");
  if ("counts" in input) {
    if (fromSpectrum === undefined)
      throw new HustingsError("bad-option", {
        who: "diversityScore",
        needs: `words for ${input.measure}`,
        got: "counts do not know their order",
      });
    const spectrum = spectrumOf(input.counts);
    return spectrum.tokens < least(settings) ? Number.NaN : fromSpectrum(spectrum, settings);
  }
  const numbers = new Map<string, number>();
  const text = Uint32Array.from(input.words, (word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
  if (text.length < least(settings)) return Number.NaN;
  const sequences = { texts: [text], width: numbers.size };
  return fromSequences?.(sequences, settings) ?? fromSpectrum?.(spectrumOfTexts(sequences), settings) ?? Number.NaN;
}

/** Refuses settings that no measure can work with. */
export function checkDiversity(settings: DiversitySettings, who: string): void {
  const whole = ["window", "segment", "minFactor", "sample", "draws"] as const;
  const wrong = whole.find((name) => !(Number.isInteger(settings[name]) && settings[name] >= 1));
  if (wrong !== undefined)
    throw new HustingsError("bad-option", {
      who,
      needs: `a whole number from 1 up for ${wrong}`,
      got: `it is ${settings[wrong]}`,
    });
  if (!(settings.threshold > 0 && settings.threshold < 1))
    throw new HustingsError("bad-option", {
      who,
      needs: "a threshold between 0 and 1",
      got: `it is ${settings.threshold}`,
    });
  if (settings.factorEnd !== "reached" && settings.factorEnd !== "below")
    throw new HustingsError("bad-option", {
      who,
      needs: "a known value for factorEnd",
      got: `"${String(settings.factorEnd)}" is none`,
      choices: ["reached", "below"],
    });
  if (!(settings.base > 1))
    throw new HustingsError("bad-option", { who, needs: "a base above 1", got: `it is ${settings.base}` });
}

/** Counts of types as a spectrum; a type that does not occur is none. */
export function spectrumOf(counts: Iterable<number>): Spectrum {
  const spectrum = new Map<number, number>();
  let [tokens, types] = [0, 0];
  for (const count of counts) {
    if (count === 0) continue;
    tokens += count;
    types++;
    spectrum.set(count, (spectrum.get(count) ?? 0) + 1);
  }
  // In the order of the counts, so that sums do not depend on the order of the text.
  return { tokens, types, spectrum: new Map([...spectrum].sort(([a], [b]) => a - b)) };
}

/** The spectrum of texts together. */
export function spectrumOfTexts({ texts, width }: Sequences): Spectrum {
  const counts = new Uint32Array(width);
  for (const text of texts)
    for (let i = 0; i < text.length; i++) counts[text[i] as number] = (counts[text[i] as number] as number) + 1;
  return spectrumOf(counts);
}
