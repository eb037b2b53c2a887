// introducedAfter: whom a report means that opens with an office and gives the name one or two paragraphs later: "The energy minister says … / Kendra Lowe says …".

import type { Mention } from "./mention.ts";
import { placeOf } from "./place-of.ts";
import { entityOf, type Reading } from "./reading.ts";
import { wordAt } from "./scan.ts";

/** Paragraphs of the text in which an office may stand before its name, and how many further on the name comes. */
const opening = 2;
const reach = 2;

/**
 * The entity's id; undefined where the next to speak is no bare full name met for the first time: a title or an apposition would make somebody else of it.
 * Offices that somebody held before in the text are left to the other rules.
 */
export function introducedAfter(read: Reading, mention: Mention): number | undefined {
  if (mention.paragraph >= opening || !/^(?:the|'s)$/u.test(mention.determiner) || mention.body || mention.plural)
    return undefined;
  if ((read.framed[mention.index] ?? 0) === 0 || !read.lexicon.articles) return undefined;
  const end = read.paragraphs[mention.paragraph + reach]?.last ?? read.words.length;
  for (
    let k = placeOf(read.mentions, (read.paragraphs[mention.paragraph]?.last ?? 0) + 1);
    k < read.mentions.length;
    k++
  ) {
    const other = read.mentions[k] as Mention;
    if (other.first > end) return undefined;
    if (other.quoted || other.kind !== "name" || other.inside || other.possessive) continue;
    const entity = entityOf(read, other);
    if (entity === undefined || (entity.kind !== "person" && entity.kind !== "unknown")) continue;
    const bare = entity.mentions[0] === other && other.words.length > 1 && other.titles.length === 0;
    const speaks = (read.framed[other.index] ?? 0) > 0;
    return bare && speaks && standsAlone(read, other) && agrees(mention, entity.gender) ? entity.id : undefined;
  }
  return undefined;
}

/** No office before the name and no description behind it. */
function standsAlone({ words, lexicon }: Reading, { first, last, sentence }: Mention): boolean {
  const before = wordAt(words, first - 1);
  if (before.sentence === sentence && lexicon.role(before.lower) !== undefined) return false;
  const next = wordAt(words, last + 1).text;
  return next !== "(" && (next !== "," || lexicon.relatives.has(wordAt(words, last + 2).lower));
}

function agrees({ gender }: Mention, other: Mention["gender"]): boolean {
  return gender === "u" || other === "u" || gender === other;
}
