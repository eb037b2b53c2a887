// diversityExamples: two texts that several measures of diversity are held to.

/** Words, and where their figures stand. */
export interface DiversityExample {
  readonly words: readonly string[];
  readonly where: string;
}

/** The example of the package LexicalRichness: 57 words, 39 types. */
const richness: DiversityExample = {
  words:
    "measure of textual lexical diversity computed as the mean length of sequential words in a text that maintains a minimum threshold ttr score iterates over words until ttr scores falls below a threshold then increase factor counter by and start over mccarthy and jarvis pg recommends a factor threshold in the range of mccarthy mccarthy and jarvis".split(
      " ",
    ),
  where: "the README of LexicalRichness 0.5, doi:10.5281/zenodo.6607007",
};
/** Five words twenty times over: all of it can be counted by hand. */
const fives: DiversityExample = {
  words: Array.from({ length: 100 }, (_, i) => ["this", "is", "a", "plain", "sentence"][i % 5] ?? ""),
  where: "five words twenty times over, by hand",
};

export const diversityExamples: { readonly richness: DiversityExample; readonly fives: DiversityExample } = {
  fives,
  richness,
};
