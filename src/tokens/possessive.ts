// Is the apostrophe in "the states’ rights" a possessive or the end of a quotation? The balance of single quotation marks decides.

const marks = /['’‘]/gu;
const letter = /[\p{L}\p{M}\p{N}]/u;
/** Words that begin with an apostrophe and so open no quotation. */
const clipped = /^(?:tis|twas|em|til|cause|n|bout|round|\d0s)\b/iu;

/** A mark that may close a quotation. `certain`: it can be nothing else. */
interface Closer {
  readonly at: number;
  readonly certain: boolean;
}

/**
 * Answers, for the apostrophes of one text, whether one that follows an s is a possessive. The marks of a paragraph are paired once.
 * A quotation that stands open is closed by the first mark that can be nothing else, or by the last that could be a possessive too.
 */
export class Possessive {
  private readonly text: string;
  private from = 0;
  private to = 0;
  private closing: ReadonlySet<number> = new Set();

  constructor(text: string) {
    this.text = text;
  }

  /** Is the apostrophe at `at` a possessive? */
  at(at: number): boolean {
    if (at < this.from || at >= this.to) {
      this.from = this.text.lastIndexOf("\n", at) + 1;
      const lineEnd = this.text.indexOf("\n", at);
      this.to = lineEnd === -1 ? this.text.length : lineEnd;
      this.closing = closingMarks(this.text, this.from, this.to);
    }
    return !this.closing.has(at);
  }
}

/** For the apostrophes of one text. */
export function possessive(text: string): Possessive {
  return new Possessive(text);
}

function closingMarks(text: string, from: number, to: number): ReadonlySet<number> {
  const closing = new Set<number>();
  let open = false;
  let last: number | undefined;
  marks.lastIndex = from;
  for (let found = marks.exec(text); found !== null && found.index < to; found = marks.exec(text)) {
    const at = found.index;
    if (opens(text, at)) {
      if (open && last !== undefined) closing.add(last);
      open = true;
      last = undefined;
      continue;
    }
    const closer = open ? closerAt(text, at) : undefined;
    if (closer?.certain === true) {
      closing.add(at);
      open = false;
      last = undefined;
    } else if (closer !== undefined) {
      last = at;
    }
  }
  if (open && last !== undefined) closing.add(last);
  return closing;
}

function opens(text: string, at: number): boolean {
  if (text[at] === "’" || letter.test(text.charAt(at - 1))) return false;
  if (clipped.test(text.slice(at + 1, at + 8))) return false;
  return letter.test(text.charAt(at + 1)) || /["“]/u.test(text.charAt(at + 1));
}

function closerAt(text: string, at: number): Closer | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (letter.test(after) || /^\s?$/u.test(before)) return undefined;
  return { at, certain: !/s/iu.test(before) || /[.,;:!?)\]—–]/u.test(after) };
}
