// isParty: whether words that look like a name are the party before an office and a name.

import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Mention } from "./mention.ts";
import type { Scan } from "./scan.ts";
import { wordSet } from "./word-set.ts";
import type { Word } from "./words.ts";

/** What is known of a name when it is found. */
type Found = Pick<Mention, "kind" | "first" | "last" | "sentence" | "quoted" | "possessive" | "titles">;

const parties = wordSet(
  "republican democratic democrat liberal conservative progressive independent labour tory green ndp gop bloc senate house congressional gubernatorial federal provincial",
);

/** "Republican state Sen. Ann Lee", "Republican Senate candidate Ann Lee": a party before an office and a name is no name of its own. */
export function isParty({ words }: Scan, lexicon: Lexicon, name: Found, next: Found | undefined): boolean {
  if (name.kind !== "name" || next?.kind !== "name" || next.sentence !== name.sentence || next.quoted !== name.quoted)
    return false;
  if (name.possessive || next.first - name.last < 2 || next.first - name.last > 4) return false;
  if (!words.slice(name.first, name.last + 1).every(({ lower }) => parties.has(lower))) return false;
  const between = words.slice(name.last + 1, next.first);
  const office = lexicon.role(between.at(-1)?.lower ?? "")?.body === false || next.titles.length > 0;
  return office && between.every((word) => word.lower === "state" || isModifier(lexicon, word));
}

/** A small word that may stand before an office: no verb of speech and nothing that joins. */
function isModifier(lexicon: Lexicon, { form, lower }: Word): boolean {
  return (
    form.small &&
    lexicon.cue(lower) === undefined &&
    !lexicon.prepositions.has(lower) &&
    !lexicon.conjunctions.has(lower)
  );
}
