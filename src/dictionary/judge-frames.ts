// judgeFrames: what the matches of one document mean for each frame: counted, excluded or negated.

import type { CodebookPlan, PlannedFrame, PlannedRule } from "./codebook-plan.ts";
import { longest } from "./longest.ts";
import { anyNear, near, type SentenceOf, type Stretch } from "./near.ts";

/** A match of a rule, before it is known what counts. */
interface Candidate extends Stretch {
  readonly rule: PlannedRule;
  readonly parts: readonly Stretch[];
}

/** A match of a frame and what became of it. */
export interface Judged extends Stretch {
  readonly frame: number;
  readonly state: "counted" | "excluded" | "negated";
  readonly source: string;
}

/** One document: the matches of each entry of the plan, sorted by first token, and what the text says about a token. */
export interface Evidence {
  readonly matches: readonly (readonly Stretch[])[];
  readonly sentenceOf: SentenceOf;
  readonly negated: (i: number) => boolean;
}

/** Matches by frame, sorted by frame and first token. */
export function judgeFrames(
  plan: CodebookPlan,
  evidence: Evidence,
  { exclusive }: { readonly exclusive: boolean },
): readonly Judged[] {
  const found = candidatesOf(plan, evidence);
  const open: Candidate[][] = plan.frames.map(() => []);
  const blocked: Candidate[][] = plan.frames.map(() => []);
  // Children stand after their parents: from the end, each frame is complete before it is added to the one around it.
  for (let f = plan.frames.length - 1; f >= 0; f--) {
    const frame = plan.frames[f] as PlannedFrame;
    for (const candidate of found.include[f] as readonly Candidate[])
      (stands(candidate, frame, found.exclude[f] ?? [], evidence) ? open : blocked)[f]?.push(candidate);
    open[frame.parent]?.push(...(open[f] as Candidate[]));
    blocked[frame.parent]?.push(...(blocked[f] as Candidate[]));
  }
  const whole = open.map((candidates) => longest(candidates));
  const kept = exclusive ? compete(plan, whole) : whole;
  return plan.frames.flatMap((frame, f) =>
    [...counted(kept[f] ?? [], f, frame, evidence), ...excluded(blocked[f] ?? [], kept[f] ?? [], f)].sort(byPlace),
  );
}

/** What each frame's rules find, to include and to exclude, by frame. */
function candidatesOf(plan: CodebookPlan, evidence: Evidence): Readonly<Record<"include" | "exclude", Candidate[][]>> {
  const found = { include: plan.frames.map((): Candidate[] => []), exclude: plan.frames.map((): Candidate[] => []) };
  evidence.matches.forEach((matches, entry) => {
    for (const { frame, list, rule } of plan.uses[entry] ?? [])
      for (const { first, last } of matches) found[list][frame]?.push({ first, last, rule, parts: [{ first, last }] });
  });
  plan.frames.forEach((frame, f) => {
    for (const list of ["include", "exclude"] as const)
      for (const rule of frame[list]) if (rule.near.length > 1) found[list][f]?.push(...together(rule, evidence));
  });
  return found;
}

function together(rule: PlannedRule, { matches, sentenceOf }: Evidence): readonly Candidate[] {
  const sets = rule.near.map((entry) => matches[entry] ?? []);
  return near(sets, { within: rule.within, sentenceOf }).map(({ first, last, parts }) => ({
    first,
    last,
    parts,
    rule,
  }));
}

/** Whether nothing blocks a candidate: its own rule's `not`, a condition of the frame, or an exclusion that shares a token with it. */
function stands(
  candidate: Candidate,
  { include, exclude }: PlannedFrame,
  exclusions: readonly Candidate[],
  evidence: Evidence,
): boolean {
  if (!free(candidate, candidate.rule, evidence)) return false;
  if (include.some((rule) => rule.near.length === 0 && !free(candidate, rule, evidence))) return false;
  if (exclude.some((rule) => rule.near.length === 0 && free(candidate, rule, evidence))) return false;
  return !exclusions.some((other) => share(candidate, other) && free(other, other.rule, evidence));
}

/** Whether nothing that the rule forbids stands near the match. */
function free(match: Stretch, rule: PlannedRule, { matches, sentenceOf }: Evidence): boolean {
  return rule.not === -1 || !anyNear(match, matches[rule.not] ?? [], { within: rule.within, sentenceOf });
}

function share(a: Candidate, b: Candidate): boolean {
  return a.parts.some((one) => b.parts.some((other) => meet(one, other)));
}

function meet(a: Stretch, b: Stretch): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Among frames of one level the longest match takes its tokens, then the first frame; what a frame loses, the frames in it lose. */
function compete(plan: CodebookPlan, kept: readonly (readonly Candidate[])[]): (readonly Candidate[])[] {
  const left = [...kept];
  const levels = new Map<number, number[]>();
  plan.frames.forEach(({ parent }, f) => levels.set(parent, [...(levels.get(parent) ?? []), f]));
  for (const [parent, frames] of levels) {
    const around = left[parent];
    const rivals = frames.flatMap((f) =>
      (left[f] ?? [])
        .filter((match) => around === undefined || around.some((outer) => meet(outer, match)))
        .map((match) => ({ first: match.first, last: match.last, match, f })),
    );
    const winners = longest(rivals);
    for (const f of frames) left[f] = winners.filter((one) => one.f === f).map(({ match }) => match);
  }
  return left;
}

function counted(
  matches: readonly Candidate[],
  frame: number,
  { negated }: PlannedFrame,
  evidence: Evidence,
): readonly Judged[] {
  return matches.flatMap(({ first, last, rule: { source } }): readonly Judged[] => {
    if (negated === "count" || !evidence.negated(first)) return [{ first, last, frame, source, state: "counted" }];
    return negated === "drop" ? [] : [{ first, last, frame, source, state: "negated" }];
  });
}

/** Of what is blocked, what does not share a token with something that counts. */
function excluded(blocked: readonly Candidate[], kept: readonly Candidate[], frame: number): readonly Judged[] {
  return longest(blocked)
    .filter((match) => !kept.some((other) => meet(match, other)))
    .map(({ first, last, rule: { source } }) => ({ first, last, frame, source, state: "excluded" }));
}

function byPlace(a: Judged, b: Judged): number {
  return a.first - b.first || a.last - b.last;
}
