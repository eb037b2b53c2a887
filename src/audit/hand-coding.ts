// HandCoding: what a person said of a passage, the yardstick that a codebook is held to.

/** One judgement: whether a passage is an instance of a frame, as a coder reads its definition. */
export interface HandCoding {
  /** The id of the document. */
  readonly document: string;
  /** Where the passage begins and ends in the text (UTF-16 code units, end exclusive); without both it is the whole document. */
  readonly start?: number;
  readonly end?: number;
  /** The key of the frame. */
  readonly frame: string;
  /** `null`: not judged yet. */
  readonly value: boolean | null;
  /** Who judged; one and the same person where nobody is named. */
  readonly coder?: string;
  /** How many passages of the corpus this one stands for; 1 by default. See `sampleForCoding`. */
  readonly weight?: number;
  /** `"weighted"` where passages were drawn with unequal chances, so that a missing weight is noticed. */
  readonly design?: "equal" | "weighted";
  /** The passage as the coder saw it: it is compared with the corpus, so that offsets into another text are noticed. */
  readonly text?: string;
  /** `file:line`, for messages. */
  readonly place?: string;
}
