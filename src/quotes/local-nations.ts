// localNations: places that no list knows, joined with their adjectives by the text itself: who presides over Veldoria is the Veldorian president.

import type { Lexicon } from "./lexicon/lexicon.ts";

const adjectives = /(?:ian|ean|an|ese|ish)$/u;
const places = /(?<!\p{L})(?:of|in|from|to|for|at|across|near) (\p{Lu}\p{L}{3,})/gu;
const words = /(?<![\p{L}])\p{Lu}\p{L}{5,}/gu;

/**
 * The lexicon with the places of this text. A word is taken for an adjective of a place only where the place itself stands in the text, after a
 * preposition and without an article, and shares at least four letters with it; so "Republican" is not of "the Republic".
 *
 * @cost O(characters)
 */
export function localNations(text: string, lexicon: Lexicon): Lexicon {
  if (!lexicon.articles) return lexicon;
  const byStem = new Map<string, string>();
  for (const [, place = ""] of text.matchAll(places)) {
    const lower = place.toLowerCase();
    if (lexicon.nation(lower) === undefined && lexicon.firstName(lower) === undefined)
      byStem.set(placeStem(lower), lower);
  }
  const found = new Map<string, string>();
  for (const [word] of text.matchAll(words)) {
    const lower = word.toLowerCase();
    const place = byStem.get(lower.replace(adjectives, ""));
    if (place === undefined || place === lower || !adjectives.test(lower) || known(lexicon, lower)) continue;
    found.set(lower, place).set(place, place);
  }
  // A copy in any case: engines are quicker where all lexicons of a language have one shape.
  return found.size === 0
    ? { ...lexicon }
    : { ...lexicon, nation: (lower) => lexicon.nation(lower) ?? found.get(lower) };
}

function placeStem(lower: string): string {
  const stem = lower.replace(/(?:ia|ea|a|e|y)$/u, "");
  return stem.length < 4 ? lower : stem;
}

function known(lexicon: Lexicon, lower: string): boolean {
  return (
    lexicon.nation(lower) !== undefined || lexicon.firstName(lower) !== undefined || lexicon.role(lower) !== undefined
  );
}
