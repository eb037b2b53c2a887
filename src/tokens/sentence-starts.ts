// Sentence starts while scanning: the splitter of `sentences` asked at each terminator the scan passes, and at each paragraph.

import { paragraphBounds } from "../text/paragraphs.ts";
import { sentenceBreak } from "../text/sentence-break.ts";
import { type SentenceRules, sentenceRules } from "../text/sentence-rules.ts";

/** No further sentence in sight. */
const NEVER = 0x3fffffff;

/** Keeps where the next sentence begins: the first token at or after it opens that sentence. */
export class SentenceStarts {
  /** Where the next sentence begins, as far as is known. */
  next: number = NEVER;
  private text = "";
  private rules: SentenceRules = sentenceRules(undefined);
  /** Start, end, start, end, … and which start is the next. */
  private paragraphs: readonly number[] = [];
  private paragraph = 0;
  private opened = 0;
  private lastBreak = 0;

  /** Turns to another text. */
  begin(text: string, language: string | undefined): void {
    this.text = text;
    this.rules = sentenceRules(language);
    this.paragraphs = paragraphBounds(text);
    this.paragraph = 0;
    this.opened = 0;
    this.lastBreak = 0;
    this.next = this.paragraphs[0] ?? NEVER;
  }

  /** Looks at the terminator at `at`. Answers where the next sentence begins, -1 if none does. */
  consider(at: number): number {
    this.pass(at);
    const found = sentenceBreak(this.text, at, this.opened, this.rules);
    if (found !== -1) {
      this.lastBreak = found;
      if (found < this.next) this.next = found;
    }
    return found;
  }

  /** A token at `at` has opened the sentence that was due. */
  open(at: number): void {
    this.pass(at);
    this.next = this.paragraphs[this.paragraph] ?? NEVER;
  }

  private pass(at: number): void {
    let start = this.paragraphs[this.paragraph] ?? NEVER;
    while (start <= at) {
      this.opened = start;
      this.paragraph += 2;
      start = this.paragraphs[this.paragraph] ?? NEVER;
    }
    if (this.lastBreak <= at && this.lastBreak > this.opened) this.opened = this.lastBreak;
  }
}

/** For one text after another. */
export function sentenceStarts(): SentenceStarts {
  return new SentenceStarts();
}
