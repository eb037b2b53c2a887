// A notice: something about the data that a reader of the result should know. Dirty data is not an error.

/** A remark that travels with a value: a stable code, where it applies, and one sentence. */
export interface Notice {
  readonly code: string;
  /** `file:line`, a document id, a group's name; empty where the remark is about the whole. */
  readonly place: string;
  readonly text: string;
}
