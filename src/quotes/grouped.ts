// grouped: gives the parts of one split quotation a common group: “If they fail,” she said, “we meet again.”

import type { Quotation } from "../core/quotation.ts";
import type { Reading } from "./reading.ts";

/** Characters between two parts at most. */
const reach = 160;

/** The quotations with groups 1, 2, … where parts belong together. */
export function grouped(read: Reading, found: readonly Quotation[]): readonly Quotation[] {
  const groups: (number | null)[] = found.map(() => null);
  let next = 1;
  for (let i = 1; i < found.length; i++) {
    const before = found[i - 1] as Quotation;
    const after = found[i] as Quotation;
    if (!areParts(read.text, before, after)) continue;
    groups[i - 1] ??= next++;
    groups[i] = groups[i - 1] ?? null;
  }
  return found.map((quotation, i) =>
    (groups[i] ?? null) === null ? quotation : Object.assign({}, quotation, { group: groups[i] }),
  );
}

/** Direct, by one speaker, in one paragraph with the attribution between them; or the next paragraph of a quotation that was left open. */
function areParts(text: string, before: Quotation, after: Quotation): boolean {
  if (
    before.kind === "indirect" ||
    after.kind === "indirect" ||
    before.speakerId === null ||
    before.speakerId !== after.speakerId
  )
    return false;
  const between = text.slice(before.end, after.start);
  if (between.length > reach) return false;
  const open = !/["”»’']\s*$|''$/u.test(text.slice(before.start, before.end));
  if (/\n/u.test(between)) return open && between.trim() === "";
  const cue = before.cue ?? after.cue;
  return cue !== null && cue.start >= before.end && cue.end <= after.start && !/[.!?]\s+\S/u.test(between);
}
