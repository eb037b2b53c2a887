// codingSigns: texts that were read in the wrong encoding, or lost characters on the way.

import { mojibake } from "../../corpus/clean/mojibake.ts";
import type { Place } from "../facts/fact.ts";
import { textOf } from "../facts/survey.ts";
import type { Sign } from "./sign.ts";

export const codingSigns: readonly Sign[] = [
  {
    name: "mojibake",
    rule: "the sign for an unreadable character (U+FFFD), or UTF-8 read as Windows-1252 or 1251: one stretch of three characters or more, or three of two",
    find: ({ corpus, byId }) =>
      byId.flatMap((d) => placesIn(textOf(corpus, d)).map(({ start, end }) => ({ document: d, start, end }))),
  },
];

type Span = Omit<Place, "document">;

/** Two lead bytes of UTF-8 in their Windows guise, each with what can follow it, are rare in honest text: only texts that have them are looked at closely. */
const suspect =
  /[Â-ô][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|(?:[В-Я][ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї]){2}/u;

function placesIn(text: string): readonly Span[] {
  const lost = [...text.matchAll(/\uFFFD+/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  if (!suspect.test(text)) return lost;
  const wrong = mojibake(text).map(({ start, end }) => ({ start, end }));
  // A pair can be honest: "Spaß“" reads as two bytes as well.
  const sure = wrong.length >= 3 || wrong.some(({ start, end }) => end - start > 2);
  return [...lost, ...(sure ? wrong : [])].sort((a, b) => a.start - b.start);
}
