// Entity: someone or something that a text names, with all the mentions by name and what the text says of it.

import type { Gender } from "./lexicon/lexicon.ts";
import type { Mention } from "./mention.ts";

export interface Entity {
  readonly id: number;
  /** The fullest usual form, without titles. */
  readonly name: string;
  /** The name's words for matching: lower case, without middle initials. */
  readonly core: readonly string[];
  readonly kind: "person" | "body" | "place" | "people" | "unknown";
  readonly gender: Gender;
  /** In years, where the text says it beside the name. */
  readonly age: number | null;
  /** Roles and titles the text gives it: "president", "mayor". */
  readonly roles: ReadonlySet<string>;
  /** Countries the text ties it to. */
  readonly nations: ReadonlySet<string>;
  /** In order of place. */
  readonly mentions: readonly Mention[];
  /** Mentions outside quotation marks. */
  readonly outside: number;
  /** The person in the caller's table. */
  readonly known: string | null;
}
