// leaveOneOut: what a codebook counts, and what it would count without each of its entries in turn.

import type { Codebook, Frame } from "../core/codebook.ts";
import type { Tokens } from "../core/tokens.ts";
import { codebookPlan, type CodebookPlan, type PlannedRule } from "../dictionary/codebook-plan.ts";
import { judgeFrames, type Judged } from "../dictionary/judge-frames.ts";
import { codebookEvidence, type DocumentEvidence } from "../dictionary/match-codebook.ts";

/** An entry of a codebook: whose it is, and on which side. */
export interface CodebookEntry {
  readonly owner: number;
  readonly list: "include" | "exclude";
  readonly place: number;
  readonly source: string;
}

/** Counted matches of one frame by document, in the order of the text. */
export type Counted = ReadonlyMap<number, readonly Judged[]>;

/** A codebook that has met its texts. */
export interface LeaveOneOut {
  /** What counts for a frame with all entries. */
  readonly whole: (frame: number) => Counted;
  /** What counts without an entry, of those documents alone in which it could make a difference. */
  readonly without: (frame: number, entry: CodebookEntry) => Counted;
}

/**
 * Matches the texts once; each entry that is left out costs only the documents that it touches.
 *
 * @cost O(tokens) once, then O(matches of the documents with the entry)
 */
export function leaveOneOut(tokens: Tokens, book: Codebook): LeaveOneOut {
  const plan = codebookPlan(book);
  const documents = [...codebookEvidence(tokens, book, plan)];
  const whole = documents.map(({ document, evidence }) => ({ document, judged: judgeFrames(plan, evidence, book) }));
  return {
    whole: (frame) => countedOf(whole, frame),
    without(frame, { owner, list, place }) {
      const inherited = list === "exclude" ? inheritedBy(book, book.frames[owner] as Frame) : 0;
      const rule = plan.frames[owner]?.[list][inherited + place] as PlannedRule;
      const reduced = planWithout(plan, rule);
      return countedOf(
        documents
          .filter((one) => touches(rule, one))
          .map(({ document, evidence }) => ({ document, judged: judgeFrames(reduced, evidence, book) })),
        frame,
      );
    },
  };
}

/** The entries that bear on a frame: its own, and those of the frames in it, in their order. */
export function entriesFor(book: Codebook, { path }: Frame): readonly CodebookEntry[] {
  return book.frames.flatMap((frame, owner) =>
    path.every((name, level) => frame.path[level] === name)
      ? (["include", "exclude"] as const).flatMap((list) =>
          frame[list].map(({ source }, place) => ({ owner, list, place, source })),
        )
      : [],
  );
}

/** How many exclusions of the frames around it a planned frame begins with. */
function inheritedBy(book: Codebook, { path }: Frame): number {
  const around = book.frames.filter(
    (other) => other.path.length < path.length && other.path.every((name, level) => path[level] === name),
  );
  return around.reduce((sum, { exclude }) => sum + exclude.length, 0);
}

/** Frames in a frame share its exclusions, so a rule goes wherever it stands. */
function planWithout(plan: CodebookPlan, rule: PlannedRule): CodebookPlan {
  const rest = (rules: readonly PlannedRule[]): readonly PlannedRule[] => rules.filter((one) => one !== rule);
  return {
    ...plan,
    frames: plan.frames.map((frame) =>
      Object.assign({}, frame, { include: rest(frame.include), exclude: rest(frame.exclude) }),
    ),
    uses: plan.uses.map((own) => own.filter((use) => use.rule !== rule)),
  };
}

/** A condition, which matches nothing itself, bears on every document. */
function touches(rule: PlannedRule, { evidence: { matches } }: DocumentEvidence): boolean {
  return rule.near.every((entry) => (matches[entry]?.length ?? 0) > 0);
}

function countedOf(
  documents: readonly { readonly document: number; readonly judged: readonly Judged[] }[],
  frame: number,
): Counted {
  return new Map(
    documents.map(({ document, judged }) => [
      document,
      judged.filter((one) => one.frame === frame && one.state === "counted"),
    ]),
  );
}
