// merge: joins what the marks say with what the tagger says: a mixed quotation takes in the fragments it quotes.

import type { QuotationKind } from "../core/quotation.ts";
import type { Report } from "./indirect.ts";
import { placeOf } from "./place-of.ts";
import type { Reading } from "./reading.ts";
import { wordAt, type Range } from "./scan.ts";
import type { Stretch } from "./stretches.ts";
import type { VerbFrame } from "./verb-frames.ts";

/** A stretch found by its marks, with its chance of being a quotation. */
export interface Quoted {
  readonly stretch: Stretch;
  readonly chance: number;
}

export type Piece =
  | { readonly from: "marks"; readonly quoted: Quoted }
  | { readonly from: "tagger"; readonly report: Report; readonly kind: QuotationKind };

/** Quotations by marks and reports by the tagger as one list in order. Reports of fewer than three words without marks are left out. */
export function merge(read: Reading, quoted: readonly Quoted[], reports: readonly Report[]): readonly Piece[] {
  const spoken = quoted.map(({ stretch }) => stretch);
  const kept = reports.flatMap((report): readonly Piece[] => {
    const kind = kindWithin(read, report);
    if (
      isInTurn(spoken, report) ||
      (kind === "mixed" && (reportsItself(read, report) || introduces(read, report))) ||
      kind === "direct" ||
      (kind === "indirect" && wordsIn(read, report) < 3)
    )
      return [];
    return [{ from: "tagger", report, kind }];
  });
  // Only the tagger finds mixed ones, and its contents stand in order, none in another: near places are enough to look at.
  const mixed = kept.flatMap((piece) => (piece.from === "tagger" && piece.kind === "mixed" ? [piece.report] : []));
  const direct = quoted
    .filter(({ stretch }) => !isSwallowed(mixed, stretch))
    .map((one): Piece => ({ from: "marks", quoted: one }));
  return [...direct, ...kept].toSorted((a, b) => placeOfPiece(a) - placeOfPiece(b));
}

/** Whether a report stands within one turn of a transcript. */
function isInTurn(spoken: readonly Stretch[], report: Range): boolean {
  const stretch = spoken[placeOf(spoken, report.first + 1) - 1];
  return stretch?.style === "turn" && stretch.last >= report.last;
}

/** Whether most of a stretch belongs to one mixed quotation. */
function isSwallowed(mixed: readonly Range[], stretch: Range): boolean {
  const most = 0.7 * (stretch.last - stretch.first + 1);
  for (let k = Math.max(0, placeOf(mixed, stretch.first) - 1); (mixed[k]?.first ?? Infinity) <= stretch.last; k++)
    if (overlap(mixed[k] as Range, stretch) > most) return true;
  return false;
}

/** A report that holds its own attribution, “Thank you,” he said, is no report but a narrator's sentence. */
function reportsItself(read: Reading, report: Range): boolean {
  for (let k = placeOf(read.frames, report.first); k < read.frames.length; k++) {
    const frame = read.frames[k] as VerbFrame;
    if (frame.last > report.last) return false;
    if (frame.subject === null || frame.subject.first < report.first || frame.subject.last > report.last) continue;
    const begin = Math.min(frame.first, frame.subject.first);
    if (wordAt(read.words, begin - 1).mark >= 0 && begin - 1 > report.first) return true;
  }
  return false;
}

/** What stands before a colon and a whole marked sentence introduces that sentence: “…” is then a quotation of its own. */
function introduces(read: Reading, report: Range): boolean {
  for (let k = placeOf(read.marked, report.first + 1); k < read.marked.length; k++) {
    const stretch = read.marked[k] as Range;
    if (stretch.first > report.last) return false;
    if (stretch.last <= report.last + 1 && isSentence(read, stretch)) return true;
  }
  return false;
}

/** From a capital letter to a full stop, five words or more, behind a colon. */
function isSentence(read: Reading, { first, last }: Range): boolean {
  const inner = read.words.slice(first, last + 1).filter((word) => word.form.spoken);
  const opened = wordAt(read.words, first - 1).text === ":";
  const ended = read.words.slice(last - 1, last + 1).some((word) => /^[.!?…]+$/u.test(word.text));
  return inner.length >= 5 && opened && ended && /^\p{Lu}/u.test(inner[0]?.text ?? "");
}

function placeOfPiece(piece: Piece): number {
  return piece.from === "marks" ? piece.quoted.stretch.first : piece.report.first;
}

function overlap(a: Range, b: Range): number {
  return Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
}

function wordsIn(read: Reading, { first, last }: Range): number {
  return read.words.slice(first, last + 1).filter((word) => word.form.spoken).length;
}

/** `direct` from 95 % of the letters inside marks, `mixed` above none, else `indirect`. Single marks count like double ones. */
export function kindWithin(read: Reading, { first, last }: Range): QuotationKind {
  let all = 0;
  let inside = 0;
  for (let i = first; i <= last; i++) {
    const word = wordAt(read.words, i);
    if (!word.form.spoken) continue;
    all += word.text.length;
    if (word.mark >= 0) inside += word.text.length;
  }
  if (inside === 0) return "indirect";
  return inside >= 0.95 * all ? "direct" : "mixed";
}
