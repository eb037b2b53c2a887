// near: where one match of each of several sets stands together, and whether anything stands near a match.

/** Tokens from first to last, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Several matches that count as one, from the first token of the first to the last of the last. */
export interface Together extends Stretch {
  /** The matches themselves, without what stands between them. */
  readonly parts: readonly Stretch[];
}

/** The first token of the sentence that token `i` stands in. */
export type SentenceOf = (i: number) => number;

/**
 * Finds one match of each set with at most `within` tokens from any to any other (1 is the next token), all in one sentence, in any order.
 *
 * Each match closes a group with the last matches of the other sets before it, so that groups are as short as can be. Groups may overlap.
 *
 * @param sets Each sorted by first token.
 * @cost O(m × sets) for m matches
 */
export function near(
  sets: readonly (readonly Stretch[])[],
  { within, sentenceOf }: { readonly within: number; readonly sentenceOf: SentenceOf },
): readonly Together[] {
  const events = sets
    .flatMap((set, label) => set.map((stretch) => ({ ...stretch, label })))
    .sort((a, b) => a.first - b.first || a.last - b.last || a.label - b.label);
  const found: Together[] = [];
  for (let i = 0; i < events.length; i++) {
    const parts = closing(events, i, sets.length);
    if (parts === undefined) continue;
    const first = Math.min(...parts.map((part) => part.first));
    const last = Math.max(...parts.map((part) => part.last));
    const apart = Math.max(...parts.map((part) => part.first)) - Math.min(...parts.map((part) => part.last));
    if (apart <= within && sentenceOf(first) === sentenceOf(last)) found.push({ first, last, parts });
  }
  return found;
}

/** Event `i` and the nearest events before it of every other set, none of which share a token. */
function closing(
  events: readonly (Stretch & { readonly label: number })[],
  i: number,
  wanted: number,
): readonly Stretch[] | undefined {
  const chosen = [events[i] as Stretch & { readonly label: number }];
  for (let j = i - 1; j >= 0 && chosen.length < wanted; j--) {
    const event = events[j] as Stretch & { readonly label: number };
    const free = chosen.every((one) => one.label !== event.label && (event.last < one.first || one.last < event.first));
    if (free) chosen.push(event);
  }
  return chosen.length === wanted ? chosen.toReversed().map(({ first, last }) => ({ first, last })) : undefined;
}

/** Whether any of the stretches stands within so many tokens of the match, before or after it, or over it, in its sentence. */
export function anyNear(
  match: Stretch,
  others: readonly Stretch[],
  { within, sentenceOf }: { readonly within: number; readonly sentenceOf: SentenceOf },
): boolean {
  return others.some(
    ({ first, last }) =>
      first - match.last <= within && match.first - last <= within && sentenceOf(first) === sentenceOf(match.first),
  );
}
