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

export interface SpeakerOption {
  readonly candidate: Candidate;
  readonly entity: number;
  readonly features: readonly number[];
}

/** The candidates of a stretch with their features. */
export function speakerOptions(
  read: Reading,
  refs: References,
  { stretch, talk }: { readonly stretch: Range; readonly talk: Talk },
): readonly SpeakerOption[] {
  const now = turn(read, stretch, talk);
  const options: SpeakerOption[] = [];
  for (const candidate of candidates(read, stretch)) {
    const entity = meantBy(read, refs, candidate.mention);
    const features = speakerFeatures(read, stretch, candidate, entity, now);
    options.push({ candidate, entity: entity === undefined ? -1 : entity.id, features });
  }
  return options;
}

/** The likeliest speaker; null where nobody is near. The chances of all mentions of one entity are added before the choice. */
export function speaker(
  read: Reading,
  refs: References,
  { stretch, talk, weights }: { readonly stretch: Range; readonly talk: Talk; readonly weights: Weights },
): SpeakerChoice | null {
  const options = speakerOptions(read, refs, { stretch, talk });
  if (options.length === 0) return null;
  const chances = softmax(Float64Array.from(options, ({ features }) => hashed(weights, features)));
  const sums = byEntity(options, chances);
  let best = 0;
  for (let i = 1; i < options.length; i++) {
    const step = (sums[i] ?? 0) - (sums[best] ?? 0);
    if (step > 1e-9 || (Math.abs(step) <= 1e-9 && (chances[i] ?? 0) > (chances[best] ?? 0))) best = i;
  }
  const { candidate, entity } = options[best] as SpeakerOption;
  return { candidate, entity, chance: sums[best] ?? 0 };
}

/** For each option the chances of all that mean the same entity; a mention that means none stands for itself. */
function byEntity(options: readonly SpeakerOption[], chances: Float64Array): Float64Array {
  const sums = new Float64Array(options.length);
  for (let i = 0; i < options.length; i++) {
    const entity = options[i]?.entity ?? -1;
    if (entity < 0) sums[i] = chances[i] ?? 0;
    else
      for (let k = 0; k < options.length; k++)
        if (options[k]?.entity === entity) sums[i] = (sums[i] ?? 0) + (chances[k] ?? 0);
  }
  return sums;
}
