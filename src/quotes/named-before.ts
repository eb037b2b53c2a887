// namedBefore: whether somebody was named, outside of quotation marks, a few paragraphs before a mention.

import type { Entity } from "./entity.ts";
import type { Mention } from "./mention.ts";
import { placeOf } from "./place-of.ts";

/** Looks back from the mention, at most so many paragraphs. */
export function namedBefore({ mentions }: Entity, mention: Mention, paragraphs: number): boolean {
  for (let k = placeOf(mentions, mention.first) - 1; k >= 0; k--) {
    const other = mentions[k] as Mention;
    if (mention.paragraph - other.paragraph > paragraphs) return false;
    if (!other.quoted && other.last < mention.first) return true;
  }
  return false;
}
