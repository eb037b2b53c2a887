// A document: one text with its variables. A speech is a document whose variables name a speaker.

/** A value a variable may hold. `null` means "known to be missing". */
export type Scalar = string | number | boolean | null;

/** The variables of a document (quanteda: docvars). `speaker`, `date`, `party`, `country`, `lang`, `title` and `source` are the usual names. */
export type Variables = Readonly<Record<string, Scalar>>;

/** One text with its identifier and variables. Offsets anywhere in the library are UTF-16 code units of `text`. */
export interface Document<V extends Variables = Variables> {
  readonly id: string;
  readonly text: string;
  readonly vars: V;
}
