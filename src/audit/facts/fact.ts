// Fact: what the parts of a datasheet answer, a value and the places in the texts where it can be seen.

import type { DescribeSection } from "../describe-row.ts";

/** A stretch of a document, by the document's place in the corpus. */
export interface Place {
  readonly document: number;
  readonly start: number;
  readonly end: number;
}

export interface Fact {
  readonly section: DescribeSection;
  readonly fact: string;
  /** `null`: nothing is known of it, or there is too little to tell. */
  readonly value: string | number | null;
  readonly status?: "too-little-data";
  readonly which?: string;
  readonly places?: readonly Place[];
}
