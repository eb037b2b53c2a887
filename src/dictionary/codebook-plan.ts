// codebookPlan: a codebook laid out for matching: every set of patterns is an entry with a number, every rule knows its numbers.

import type { Codebook, Frame, Rule } from "../core/codebook.ts";
import type { DictionaryEntry, Pattern } from "../core/dictionary.ts";

/** A rule by the numbers of its sets of patterns. */
export interface PlannedRule {
  readonly near: readonly number[];
  /** -1 where nothing is forbidden. */
  readonly not: number;
  readonly within: number;
  readonly source: string;
}

/** A frame with its rules; the exclusions of the frames around it are its own. `parent` is -1 at the top. */
export interface PlannedFrame {
  readonly include: readonly PlannedRule[];
  readonly exclude: readonly PlannedRule[];
  readonly parent: number;
  readonly negated: Frame["negated"];
}

/** A rule of one set of patterns, from the side of the set: whose it is. */
interface Use {
  readonly frame: number;
  readonly list: "include" | "exclude";
  readonly rule: PlannedRule;
}

export interface CodebookPlan {
  readonly frames: readonly PlannedFrame[];
  readonly entries: readonly DictionaryEntry[];
  /** By entry: a document asks only what it has matches of. */
  readonly uses: readonly (readonly Use[])[];
}

/** Frames in the order of the codebook; equal sets of patterns share an entry. */
export function codebookPlan(codebook: Codebook): CodebookPlan {
  const entries: DictionaryEntry[] = [];
  const numbers = new Map<string, number>();
  const number = (patterns: readonly Pattern[]): number => {
    const key = JSON.stringify(patterns);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, entries.push({ key, path: [key], patterns }) - 1);
    return entries.length - 1;
  };
  const planned = ({ near, not, within, source }: Rule): PlannedRule => ({
    near: near.map((patterns) => number(patterns)),
    not: not.length === 0 ? -1 : number(not),
    within,
    source,
  });
  const places = new Map(codebook.frames.map(({ key }, i) => [key, i]));
  const frames: PlannedFrame[] = [];
  for (const frame of codebook.frames) {
    const parent = places.get(frame.path.slice(0, -1).join(".")) ?? -1;
    frames.push({
      include: frame.include.map(planned),
      exclude: [...(frames[parent]?.exclude ?? []), ...frame.exclude.map(planned)],
      parent,
      negated: frame.negated,
    });
  }
  return { frames, entries, uses: usesOf(frames, entries.length) };
}

function usesOf(frames: readonly PlannedFrame[], entries: number): readonly (readonly Use[])[] {
  const uses: Use[][] = Array.from({ length: entries }, () => []);
  frames.forEach((planned, frame) => {
    for (const list of ["include", "exclude"] as const)
      for (const rule of planned[list])
        if (rule.near.length === 1) uses[rule.near[0] as number]?.push({ frame, list, rule });
  });
  return uses;
}
