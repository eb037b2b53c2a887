// textCounts: what readability formulas count, for stretches of tokens.

import type { Tokens } from "../../core/tokens.ts";
import type { TextCounts } from "./readability-measure.ts";
import type { ReadabilityResources } from "./readability-resources.ts";

/** A stretch of tokens, `first` up to, not including, `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Everything but distinct words, which do not add up. */
export type Additive = Omit<TextCounts, "types">;

const prepositions = new Set(
  "about above across after against along amid among around at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto out outside over past since through throughout to toward towards under underneath until unto up upon with within without".split(
    " ",
  ),
);
const conjunctions = new Set(
  "although and as because but if lest nor once or provided so than that though till unless until when whenever where whereas wherever whether while yet".split(
    " ",
  ),
);
const points: Readonly<Record<string, number>> = Object.fromEntries(
  ["eaionrtlsu", "dg", "bcmp", "fhvwy", "k", "", "", "jx", "", "qz"].flatMap((letters, i) =>
    [...letters].map((letter) => [letter, i + 1]),
  ),
);

/** What one word adds. */
type WordCounts = Omit<Additive, "words" | "sentences">;

/**
 * Counts stretches, each a sentence. Words are tokens without pads; what a word adds is worked out once for each of the vocabulary.
 *
 * @cost O(vocabulary), then O(tokens)
 */
export function textCounts(tokens: Tokens, resources: ReadabilityResources | null): (stretch: Stretch) => Additive {
  const known = tokens.vocabulary.map((word) => wordCounts(word, resources));
  return ({ first, end }) => {
    const sum = { ...nothing, sentences: 1 };
    for (let i = first; i < end; i++) {
      const id = tokens.ids[i] as number;
      if (id === 0) continue;
      sum.words++;
      addTo(sum, known[id] as WordCounts);
    }
    return sum;
  };
}

/** Sums of counts. */
export function added(parts: readonly Additive[]): Additive {
  const sum = { ...nothing };
  for (const part of parts) {
    sum.words += part.words;
    sum.sentences += part.sentences;
    addTo(sum, part);
  }
  return sum;
}

type Sums = { -readonly [K in keyof Additive]: number };

function addTo(sum: Sums, part: WordCounts): void {
  for (const name of summed) sum[name] += part[name];
}

function wordCounts(form: string, resources: ReadabilityResources | null): WordCounts {
  // The Turkish İ is one letter; folded it is two characters, an i with a dot of its own.
  const written = form.replaceAll("i\u0307", "İ");
  const letters = [...written].length;
  const values = [...written].flatMap((letter) => points[letter.toLowerCase()] ?? []);
  const word = form.toLowerCase();
  const syllables = resources?.syllables(word) ?? 0;
  return {
    letters,
    syllables,
    oneSyllable: Number(syllables === 1),
    twoSyllables: Number(syllables >= 2),
    threeSyllables: Number(syllables >= 3),
    sixLetters: Number(letters >= 6),
    sevenLetters: Number(letters >= 7),
    unfamiliar: Number(resources?.familiar?.has(word) === false),
    unfamiliarToChildren: Number(resources?.children?.has(word) === false),
    prepositions: Number(prepositions.has(word)),
    conjunctions: Number(conjunctions.has(word)),
    points: values.reduce((sum, one) => sum + one, 0),
    pointed: values.length,
  };
}

const nothing: Additive = {
  words: 0,
  sentences: 0,
  letters: 0,
  syllables: 0,
  oneSyllable: 0,
  twoSyllables: 0,
  threeSyllables: 0,
  sixLetters: 0,
  sevenLetters: 0,
  unfamiliar: 0,
  unfamiliarToChildren: 0,
  prepositions: 0,
  conjunctions: 0,
  points: 0,
  pointed: 0,
};
const summed = (Object.keys(nothing) as (keyof Additive)[]).filter(
  (name): name is keyof WordCounts => name !== "words" && name !== "sentences",
);
