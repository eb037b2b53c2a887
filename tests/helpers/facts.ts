// The facts of a corpus by name, for tests that count by hand.

import { describe, type DescribeOptions } from "../../src/audit/describe.ts";
import { corpus, type DocumentInput } from "../../src/corpus/corpus.ts";

/** What `describe` says: the value, and behind a bar what it concerns. */
export function factsOf(
  documents: readonly (string | DocumentInput)[],
  options: DescribeOptions = {},
): Readonly<Record<string, string | number | null>> {
  const made = documents.map((one, i) => (typeof one === "string" ? { id: `d${i + 1}`, text: one } : one));
  return Object.fromEntries(
    describe(corpus(made), options).rows.map(({ fact, value, which }) => [
      fact,
      which === "" ? value : `${value} | ${which}`,
    ]),
  );
}
