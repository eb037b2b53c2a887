// ReadabilityMeasure: what a formula of readability needs to know of a text, and what it is known by.

/** What is counted in a text. Letters are all characters of words. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  readonly letters: number;
  readonly syllables: number;
  /** Words of one syllable; of two or more; of three or more. */
  readonly oneSyllable: number;
  readonly twoSyllables: number;
  readonly threeSyllables: number;
  /** Words of six letters or more; of seven or more. */
  readonly sixLetters: number;
  readonly sevenLetters: number;
  /** Words that are not in the list of Dale and Chall 1995; not in that of Spache 1974. */
  readonly unfamiliar: number;
  readonly unfamiliarToChildren: number;
  readonly prepositions: number;
  readonly conjunctions: number;
  /** Points of the letters in Scrabble, for the letters that have any, and how many those are. */
  readonly points: number;
  readonly pointed: number;
  /** Distinct words. */
  readonly types: number;
}

/** A formula by its name. */
export interface ReadabilityMeasure {
  readonly name: ReadabilityName;
  /** What quanteda.textstats calls it; null where it has no such measure. */
  readonly quanteda: string | null;
  readonly label: string;
  readonly unit: string;
  /** Of the texts it was made for. */
  readonly languages: readonly string[];
  /** w words, s sentences, c letters, y syllables; see docs/methods/readability.md for the others. */
  readonly formula: string;
  readonly source: string;
  /** Whether syllables, or lists of familiar words, must be at hand. */
  readonly needs: readonly ("syllables" | "familiar" | "children")[];
  readonly of: (counts: TextCounts) => number;
  /** What quanteda.textstats 0.97.2 answers, where that departs from the source. */
  readonly asQuanteda?: (counts: TextCounts) => number;
}

/** The name of a formula. */
export type ReadabilityName =
  | "ari"
  | "ariSimple"
  | "ariNri"
  | "bormuthMc"
  | "bormuthGp"
  | "coleman"
  | "colemanC2"
  | "colemanLiauEcp"
  | "colemanLiauGrade"
  | "colemanLiauShort"
  | "daleChall"
  | "daleChallOld"
  | "daleChallPsk"
  | "danielsonBryan"
  | "danielsonBryan2"
  | "dickesSteiwer"
  | "drp"
  | "elf"
  | "farrJenkinsPaterson"
  | "flesch"
  | "fleschPsk"
  | "fleschKincaid"
  | "fog"
  | "fogPsk"
  | "fogNri"
  | "forcast"
  | "forcastRgl"
  | "fucks"
  | "linsearWrite"
  | "liw"
  | "nws"
  | "nws2"
  | "nws3"
  | "nws4"
  | "rix"
  | "scrabble"
  | "smog"
  | "smogC"
  | "smogSimple"
  | "smogDe"
  | "spache"
  | "spacheOld"
  | "strain"
  | "traenkleBailer"
  | "traenkleBailer2"
  | "wheelerSmith"
  | "meanSentenceLength"
  | "meanWordSyllables"
  | "fleschRu"
  | "fleschDe"
  | "fleschFr"
  | "fleschEs";
