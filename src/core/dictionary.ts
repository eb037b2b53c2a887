// A dictionary: keys, each with patterns that are matched against tokens. Frames are the keys of a framing codebook.

/** One pattern: a word or a phrase. `words` are matched token by token; a regex sees one token at a time. */
export interface Pattern {
  readonly words: readonly string[];
  readonly match: "glob" | "regex" | "fixed";
  readonly case: "fold" | "keep";
  /** The pattern as its author wrote it. */
  readonly source: string;
}

/** A key and what it matches. `path` names the levels from the top: `["law", "court"]`; `key` joins them with a full stop. */
export interface DictionaryEntry {
  readonly key: string;
  readonly path: readonly string[];
  readonly patterns: readonly Pattern[];
}

/** Entries in the order of their author. All six file formats load into this value. */
export interface Dictionary {
  readonly kind: "dictionary";
  readonly entries: readonly DictionaryEntry[];
}
