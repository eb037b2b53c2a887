// repeatedLines: heads and feet of pages that were left in, or a text pasted in more than once.

import { lines } from "../../corpus/clean/line.ts";
import type { Place } from "../facts/fact.ts";
import { textOf } from "../facts/survey.ts";
import type { Sign } from "./sign.ts";

export const repeatedLines: readonly Sign[] = [
  {
    name: "repeated lines",
    rule: "a line of three words or more comes three times or more; shorter than ten words and ending like a sentence or an address, only if it is a quarter of all lines",
    find: ({ corpus, byId }) =>
      byId.flatMap((d) => placesIn(textOf(corpus, d)).map(({ start, end }) => ({ document: d, start, end }))),
  },
];

/** "Ladies and gentlemen," comes back in honest speeches. */
const spoken = /[.,:;!?…]["”»’)]?$/u;

/** Each line that comes back, where it first stands. */
function placesIn(text: string): readonly Omit<Place, "document">[] {
  if (!text.includes("\n")) return [];
  const all = lines(text);
  const counts = new Map<string, number>();
  for (const line of all) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  const written = all.filter((line) => line.text !== "").length;
  const often = new Set<string>();
  for (const [line, count] of counts) {
    const words = line.split(/\s+/u).length;
    if (count >= 3 && words >= 3 && (words >= 10 || !spoken.test(line) || count * 4 >= written)) often.add(line);
  }
  return all
    .filter((line) => often.delete(line.text))
    .map((line) => {
      const start = text.indexOf(line.text, line.start);
      return { start, end: start + line.text.length };
    });
}
