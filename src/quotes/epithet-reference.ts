// epithetReference: whom "the 58-year-old", "the former officer" or "the Ohio Democrat" means: somebody named before, most often the one who spoke last.

import { ageOf } from "./age-beside.ts";
import type { Entity } from "./entity.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { namedBefore } from "./named-before.ts";
import { wordAt } from "./scan.ts";
import { wordSet } from "./word-set.ts";

/** Nouns for what somebody is rather than for an office that only one can hold. */
const traits = wordSet(
  "year-old mp mla mpp mna mha mep msp politician billionaire millionaire businessman businesswoman mogul tycoon frontrunner lawmaker legislator statesman strongman native democrat republican conservative liberal socialist nationalist councillor councilor councilman councilwoman congressman congresswoman senator author actor actress singer comedian rapper musician pianist artist painter poet playwright novelist sculptor filmmaker professor academic scholar economist historian scientist activist campaigner farmer curator veteran grandmother grandfather widow widower mother father retiree athlete champion star entrepreneur journalist broadcaster engineer surgeon physician",
);
/** Adjectives that make an epithet of any noun for a person. */
const marks = wordSet(
  "former ex veteran one-time onetime longtime long-time outspoken embattled soft-spoken retired beleaguered combative fiery",
);

const parents = wordSet("mother father mom dad mum grandmother grandfather");

/** Paragraphs to look back. */
const depth = 2;

/** The entity's id; undefined where the description is no epithet or nobody fits. */
export function epithetReference(
  read: Reading,
  mention: Mention,
  { recent, lastSpeaker }: { readonly recent: readonly number[]; readonly lastSpeaker: number },
): number | undefined {
  if (mention.determiner !== "the" || (read.framed[mention.index] ?? 0) === 0 || !isEpithet(read, mention))
    return undefined;
  const age = ageOf(wordAt(read.words, mention.first + 1).lower);
  const fitting = recent.filter((id) => fits(read.entities.all[id], mention, age));
  const likely =
    fitting.find((id) => age !== null && read.entities.all[id]?.age === age) ??
    fitting.find((id) => read.entities.all[id]?.roles.has(mention.head));
  const speaker = likely ?? fitting.find((id) => id === lastSpeaker);
  // An occupation alone may be a stranger's; an age, a past or a party takes up somebody named before.
  return speaker ?? (isOccupation(read, mention) ? undefined : fitting[0]);
}

function isOccupation({ words }: Reading, { first, last }: Mention): boolean {
  return last === first + 1 && !/-old$|^(?:democrat|republican)$/u.test(wordAt(words, last).lower);
}

function isEpithet({ words, lexicon }: Reading, mention: Mention): boolean {
  for (let i = mention.first + 1; i <= mention.last; i++) {
    const word = wordAt(words, i);
    if (marks.has(word.lower) || lexicon.role(word.lower)?.head === "year-old") return true;
    if (lexicon.prepositions.has(word.lower)) return false;
  }
  // "the single mother of two"
  if (wordAt(words, mention.last + 1).lower === "of" && lexicon.determiners.has(wordAt(words, mention.last + 2).lower))
    return parents.has(mention.head);
  // "the Ohio Democrat", "the councillor": one noun, at most with a place before it.
  const before = words.slice(mention.first + 1, mention.last);
  return (
    traits.has(mention.head) &&
    lexicon.role(wordAt(words, mention.last).lower)?.head === mention.head &&
    before.every(({ capital }) => capital)
  );
}

function fits(entity: Entity | undefined, mention: Mention, age: number | null): boolean {
  if (entity === undefined || (entity.kind !== "person" && (entity.kind !== "unknown" || entity.core.length < 2)))
    return false;
  if (age !== null && entity.age !== null && entity.age !== age) return false;
  if (mention.gender !== "u" && entity.gender !== "u" && mention.gender !== entity.gender) return false;
  return namedBefore(entity, mention, depth + 1);
}
