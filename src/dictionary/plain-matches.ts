// plainMatches: the matches of frames that have no rules but lists of patterns, without weighing rules that are not there.

import type { Codebook } from "../core/codebook.ts";
import type { CodebookPlan } from "./codebook-plan.ts";
import { longest } from "./longest.ts";
import type { Stretch } from "./near.ts";

/** A match of a frame that counts. */
export interface PlainMatch extends Stretch {
  readonly frame: number;
  readonly source: string;
}

/** Whether no frame of a codebook excludes, negates, lies in another, or asks for what stands near. */
export function isPlain({ frames }: CodebookPlan, { exclusive }: Pick<Codebook, "exclusive">): boolean {
  return (
    !exclusive &&
    frames.every(
      ({ include, exclude, parent, negated }) =>
        parent === -1 &&
        negated === "count" &&
        exclude.length === 0 &&
        include.every(({ near, not }) => near.length === 1 && not === -1),
    )
  );
}

/**
 * What `judgeFrames` says of one document, for a plan that is plain.
 *
 * @param matches Of each entry of the plan, sorted by first token.
 * @returns By frame, then first token.
 */
export function plainMatches(
  plan: CodebookPlan,
  matches: readonly (readonly Stretch[] | undefined)[],
): readonly PlainMatch[] {
  const found: (PlainMatch[] | undefined)[] = [];
  for (let entry = 0; entry < matches.length; entry++) {
    const own = matches[entry];
    if (own === undefined) continue;
    for (const { frame, rule } of plan.uses[entry] ?? [])
      for (const { first, last } of own) (found[frame] ??= []).push({ first, last, frame, source: rule.source });
  }
  const kept: PlainMatch[] = [];
  for (const one of found) if (one !== undefined) for (const match of longest(one)) kept.push(match);
  return kept;
}
