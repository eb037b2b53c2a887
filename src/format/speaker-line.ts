// speakerLine: a name that has its line to itself, without a colon, as in the Hansard of Westminster.

import { chairs, labelParts, offices, type SpeakerLabel } from "./speaker-label.ts";

/** A label that is all of its line. Only where it is `sure`, or had such a line before, is it one. */
export interface SpeakerLine extends SpeakerLabel {
  readonly alone: true;
}

/** Parties as Westminster writes them behind names. */
const parties =
  /^(?:con|lab|lab\/co-op|ld|lib dem|snp|dup|pc|sdlp|uup|green|gp|alliance|reform|ukip|ind|cb|tuv|alba|non-afl)$/iu;

/**
 * Reads "Ann Lee (Eastmere) (Lab)", "The Minister for Trade (Bo Roe)", "Madam Deputy Speaker"; and names alone, which are not sure. For transcripts as a whole: elsewhere such a line is a heading or
 * an address.
 */
export function speakerLine(text: string): SpeakerLine | undefined {
  const line = text.trim();
  if (line.length > 120 || !/^\p{Lu}.*[\p{L})]$/u.test(line)) return undefined;
  const parts = labelParts(line);
  if (parts === undefined || parts.speaker.length > 60) return undefined;
  const brackets = line.match(/\([^()]+\)/gu)?.length ?? 0;
  const placed = brackets > 0 && line.endsWith(")") && parts.speaker.includes(" ");
  const sure =
    chairs.test(parts.role ?? parts.speaker) ||
    (placed && (parties.test(parts.party ?? "") || offices.test(parts.role ?? "")));
  const bare = brackets === 0 && parts.role === null && parts.speaker.includes(" ");
  return sure || bare ? { ...parts, rest: "", sure, alone: true } : undefined;
}
