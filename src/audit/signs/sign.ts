// Sign: something that makes a document suspicious: a name, the rule in words, and how it is found.

import type { Place } from "../facts/fact.ts";
import type { Survey } from "../facts/survey.ts";

export interface Sign {
  readonly name: string;
  /** For the documentation and the datasheet: the whole rule, with its numbers. */
  readonly rule: string;
  /** One place or more in each document that has the sign, by id. */
  readonly find: (survey: Survey) => readonly Place[];
}
