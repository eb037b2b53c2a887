// DiversityMeasure: what a measure of lexical diversity is given, and what the registry tells of it.

/** The measures of lexical diversity. */
export type DiversityName =
  | "ttr"
  | "c"
  | "r"
  | "cttr"
  | "u"
  | "s"
  | "k"
  | "i"
  | "d"
  | "vm"
  | "maas"
  | "maasSquared"
  | "lgV0"
  | "lgeV0"
  | "mattr"
  | "msttr"
  | "mtld"
  | "mtldMa"
  | "mtldMaWrap"
  | "hdd"
  | "vocd"
  | "honore"
  | "brunet"
  | "sichel"
  | "fisherAlpha";

/** The dials of the measures. */
export interface DiversitySettings {
  /** Of the logarithms in `u`, `s`, `maas`, `maasSquared` and `lgV0`. */
  readonly base: number;
  /** Tokens of a window of `mattr`. */
  readonly window: number;
  /** Tokens of a segment of `msttr`. */
  readonly segment: number;
  /** The type-token ratio at which a factor of the MTLD ends. */
  readonly threshold: number;
  /** Whether a factor ends once the ratio has `reached` the threshold, or only `below` it. */
  readonly factorEnd: "reached" | "below";
  /** A factor of the MTLD has at least so many tokens. */
  readonly minFactor: number;
  /** Tokens that `hdd` draws. */
  readonly sample: number;
  /** Samples of each size that `vocd` draws, three times over. */
  readonly draws: number;
  readonly seed: number;
}

/** How often each type stands. `spectrum` says how many types stand so often. */
export interface Spectrum {
  readonly tokens: number;
  readonly types: number;
  readonly spectrum: ReadonlyMap<number, number>;
}

/** Texts as numbers of types, each below `width`. A window never reaches from one into the next. */
export interface Sequences {
  readonly texts: readonly Uint32Array[];
  readonly width: number;
}

/** A published value: the text, or how often each of its types stands, with the settings it was computed with, and where it stands. */
export interface PublishedDiversity {
  readonly words?: readonly string[];
  readonly counts?: readonly number[];
  readonly settings?: Partial<DiversitySettings>;
  readonly value: number;
  readonly decimals: number;
  readonly where: string;
}

/** One entry of the registry. It has one of `fromSpectrum` and `fromSequences`; both answer NaN where they say nothing. */
export interface DiversityMeasure {
  readonly name: DiversityName;
  readonly label: string;
  readonly unit: string;
  /** Whether a higher number means more diverse. */
  readonly higher: "more diverse" | "less diverse";
  /** Whether it changes with the length of a text, all else the same. */
  readonly length: "depends" | "hardly";
  readonly formula: string;
  readonly source: string;
  readonly published: readonly PublishedDiversity[];
  /** A text of fewer tokens has too little data. */
  readonly least: (settings: DiversitySettings) => number;
  readonly fromSpectrum?: (spectrum: Spectrum, settings: DiversitySettings) => number;
  readonly fromSequences?: (sequences: Sequences, settings: DiversitySettings) => number;
}
