// explain: the steps that led to a speaker, in words that a reader can check against the text.

import type { Attribution } from "./attribution.ts";
import type { Entity } from "./entity.ts";
import type { Reading } from "./reading.ts";
import type { References } from "./references.ts";
import type { Relation } from "./relation.ts";
import { wordAt } from "./scan.ts";

const ties: Readonly<Record<Relation, string>> = {
  label: "stands as a label in front of it",
  after: "comes right after it",
  "before-colon": "comes before it, with a colon between",
  before: "comes right before it",
  around: "stands around it",
  "previous-colon": "ends the sentence before it with a colon",
  "paragraph-colon": "ends the paragraph before it with a colon",
  "after-far": "comes later in its sentence",
  "before-far": "comes earlier in its sentence",
  "previous-sentence": "stands in the sentence before it",
  "next-sentence": "stands in the sentence after it",
  "same-paragraph": "stands in its paragraph",
  "previous-paragraph": "stands in the paragraph before it",
  none: "stands near it",
};

/** One sentence for the tie between the words and the speaker's mention, and one for whom the mention means. */
export function explain(read: Reading, refs: References, attribution: Attribution): readonly string[] {
  const { mention, cue, entity, candidate, rule } = attribution;
  if (mention === null) return ["Nobody near it is said to speak."];
  const shown = read.text.slice(mention.start, mention.end);
  const steps: string[] = [];
  if (cue !== null) {
    const words = read.text.slice(wordAt(read.words, cue.first).start, wordAt(read.words, cue.last).end);
    steps.push(`“${shown}” belongs to “${words}” (${rule}), which ${ties[candidate?.relation ?? "none"]}.`);
  } else if (rule === "label") steps.push(`“${shown}” ${ties.label}.`);
  else if (rule === "same-speaker") steps.push(`No verb of speech is tied to it; “${shown}” names the speaker before.`);
  else steps.push(`No verb of speech is tied to it; “${shown}” is the likeliest of those named near.`);
  const found = read.entities.all[entity];
  if (found !== undefined) steps.push(...meaning(read, refs, attribution, found));
  return steps;
}

function meaning(read: Reading, refs: References, { mention }: Attribution, found: Entity): readonly string[] {
  if (mention === null) return [];
  const shown = read.text.slice(mention.start, mention.end);
  const table = read.holders.has(mention.index) ? ", who held that office by the table of people" : "";
  if (mention.kind === "pronoun")
    return [
      `“${shown}” means ${found.name}, by what was said before (${Math.round(100 * (refs.sure[mention.index] ?? 0))} %).`,
    ];
  if (mention.kind === "nominal")
    return [`“${shown}” means ${found.name}${table === "" ? ", by role and country" : table}.`];
  return found.name === shown
    ? []
    : [`“${shown}” is ${found.name}${found.known === null ? " elsewhere in the text" : " in the table of people"}.`];
}
