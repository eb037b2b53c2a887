// NearFrames: the verbs that report speech on either side of a word, kept up to date while one goes through a sentence.

import type { VerbFrame } from "./verb-frames.ts";

/** The frames of a sentence nearest to a word on either side, and those of them that have a subject; moved from word to word. */
export class NearFrames {
  before: VerbFrame | undefined;
  tied: VerbFrame | undefined;
  after: VerbFrame | undefined;
  coming: VerbFrame | undefined;
  readonly #frames: readonly VerbFrame[];
  #next = 0;
  #past = 0;

  constructor(frames: readonly VerbFrame[]) {
    this.#frames = frames;
    this.#look();
  }

  moveTo(i: number): void {
    const from = this.#next;
    while ((this.#frames[this.#next]?.first ?? Number.POSITIVE_INFINITY) <= i) this.#next++;
    if (this.#next > from) this.#look();
    for (; this.#past < this.#next; this.#past++) {
      const frame = this.#frames[this.#past] as VerbFrame;
      if (frame.last >= i) return;
      this.before = frame;
      if (frame.subject !== null) this.tied = frame;
    }
  }

  #look(): void {
    this.after = this.#frames[this.#next];
    if (this.coming !== undefined && this.after !== undefined && this.coming.first >= this.after.first) return;
    this.coming = undefined;
    for (let k = this.#next; k < this.#frames.length && this.coming === undefined; k++)
      if (this.#frames[k]?.subject !== null) this.coming = this.#frames[k];
  }
}
