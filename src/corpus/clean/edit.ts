// Edit: one change to a text, and what may be done with many of them: applied, and taken back.

/** `start` to `end` of the text before becomes `after`. Edits of one step ascend and never overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** An edit with what stood there, so that it can be taken back. */
export interface DoneEdit extends Edit {
  readonly before: string;
}

/** What a step knows besides the text: what is the same in many documents of the corpus. */
export interface CleanContext {
  /** Lines with which several documents end. */
  readonly commonEndings: ReadonlySet<string>;
  /** How often each word stands in the corpus, in lower case. */
  readonly words: ReadonlyMap<string, number>;
}

/** A step of cleaning: a text in, its edits out. */
export type CleanStep = (text: string, context: CleanContext) => readonly Edit[];

/** The text with all edits made. */
export function applied(text: string, edits: readonly Edit[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, after } of edits) {
    out += text.slice(at, start) + after;
    at = end;
  }
  return out + text.slice(at);
}

/** The text as it was before the edits. */
export function takenBack(text: string, edits: readonly DoneEdit[]): string {
  let out = "";
  let at = 0;
  let shift = 0;
  for (const { start, end, after, before } of edits) {
    out += text.slice(at, start + shift) + before;
    at = start + shift + after.length;
    shift += after.length - (end - start);
  }
  return out + text.slice(at);
}

/** Edits in order, without those that reach into one before them or change nothing. */
export function tidyEdits(text: string, edits: readonly Edit[]): readonly Edit[] {
  let reached = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end, after }) => {
      if (start < reached || text.slice(start, end) === after) return false;
      reached = Math.max(end, start + 1);
      return true;
    });
}
