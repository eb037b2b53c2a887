// speaker: chooses who said a stretch, from the candidates around it and the turn of the conversation.

import { candidates, type Candidate } from "./candidates.ts";
import { hashed, type Weights } from "./hashed.ts";
import type { Reading } from "./reading.ts";
import { meantBy, type References } from "./references.ts";
import type { Range } from "./scan.ts";
import { softmax } from "./softmax.ts";
import { speakerFeatures } from "./speaker-features.ts";
import { turn, type Talk } from "./turn.ts";

export interface SpeakerChoice {
  readonly candidate: Candidate;
  /** The id of the entity, -1 where the mention names nobody. */
  readonly entity: number;
  /** The chance that this is the speaker, all mentions of the entity together. */
  readonly chance: number;
}

/** The candidates of a stretch with their features. */
export function speakerOptions(
  read: Reading,
  refs: References,
  { stretch, talk }: { readonly stretch: Range; readonly talk: Talk },
): readonly { readonly candidate: Candidate; readonly entity: number; readonly features: readonly number[] }[] {
  const now = turn(read, stretch, talk);
  return candidates(read, stretch).map((candidate) => {
    const entity = meantBy(read, refs, candidate.mention);
    return { candidate, entity: entity?.id ?? -1, features: speakerFeatures(read, stretch, candidate, entity, now) };
  });
}

/** The likeliest speaker; null where nobody is near. The chances of all mentions of one entity are added before the choice. */
export function speaker(
  read: Reading,
  refs: References,
  { stretch, talk, weights }: { readonly stretch: Range; readonly talk: Talk; readonly weights: Weights },
): SpeakerChoice | null {
  const options = speakerOptions(read, refs, { stretch, talk });
  if (options.length === 0) return null;
  const chances = softmax(options.map(({ features }) => hashed(weights, features)));
  const sums = new Map<string, number>();
  const key = (i: number): string =>
    (options[i]?.entity ?? -1) >= 0 ? `entity ${options[i]?.entity}` : `mention ${i}`;
  chances.forEach((chance, i) => sums.set(key(i), (sums.get(key(i)) ?? 0) + chance));
  let best = 0;
  for (let i = 1; i < options.length; i++) {
    const step = (sums.get(key(i)) ?? 0) - (sums.get(key(best)) ?? 0);
    if (step > 1e-9 || (Math.abs(step) <= 1e-9 && (chances[i] ?? 0) > (chances[best] ?? 0))) best = i;
  }
  const { candidate, entity } = options[best] as (typeof options)[number];
  return { candidate, entity, chance: sums.get(key(best)) ?? 0 };
}
