// Lexicon: what the pipeline asks of a language; `english` and `russian` answer.

export type Gender = "m" | "f" | "u";

export interface Lexicon {
  readonly language: "en" | "ru";
  /** The lemma of a form that reports speech, lower case; undefined for other words. */
  readonly cue: (lower: string) => string | undefined;
  /** "saying": a cue whose subject is that of the main clause. */
  readonly participle: (lower: string) => boolean;
  /** Cues that stand before the speaker, word by word: "according to", "по словам". */
  readonly phrases: readonly (readonly string[])[];
  /** Words that may stand between a subject and its verb. */
  readonly between: (lower: string) => boolean;
  readonly pronouns: ReadonlyMap<
    string,
    { readonly gender: Gender; readonly plural: boolean; readonly person: 1 | 2 | 3; readonly subject: boolean }
  >;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Capitalised only at the beginning of a sentence. */
  readonly starters: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  /** Titles and offices that stand before names. */
  readonly title: (lower: string) => boolean;
  readonly titleGender: (lower: string) => Gender;
  /** The noun under which the bearer of a title is met again: "Dr. Small" is "the doctor". */
  readonly rank: (lower: string) => string | undefined;
  readonly firstName: (lower: string) => Gender | undefined;
  /** The role a noun names, in the singular; undefined for other words. */
  readonly role: (lower: string) =>
    | {
        readonly head: string;
        readonly plural: boolean;
        readonly body: boolean;
        readonly gender: Gender;
        readonly leader: boolean;
      }
    | undefined;
  readonly nation: (lower: string) => string | undefined;
  readonly nationAdjective: (lower: string) => boolean;
  readonly place: (lower: string) => boolean;
  /** Words of the names of bodies: "Committee". */
  readonly body: (lower: string) => boolean;
  /** Whether descriptions have articles: "the president". Without, a role noun begins one. */
  readonly articles: boolean;
  /** Whether a word capitalised at the beginning of a sentence only has the shape of a common word. */
  readonly common: (lower: string) => boolean;
  /** A name in the form in which it is cited. */
  readonly nominative: (words: readonly string[]) => readonly string[];
  /** Whether a name can be a subject by its case. */
  readonly isSubjectForm: (words: readonly string[]) => boolean;
  /** The form by which a name is matched with itself in other cases: in English the word itself. */
  readonly stem: (lower: string) => string;
}
