// A row leads to the sentences it rests on, cut at the match.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Table } from "../../src/core/table.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";

const texts = corpus([
  {
    id: "a",
    text: "It rains. We will defend our sovereignty, Dr. Smith said. Nobody left.",
    vars: { speaker: "Ann", date: "2031" },
  },
  { id: "b", text: "No sovereignty", vars: { speaker: null, date: "2030-05" } },
]);

/** A table of one row a list of spans, each `[document, start, end]`. */
function table(rows: readonly (readonly (readonly [number, number, number])[])[]): Table<object> {
  const spans = rows.flat();
  const bounds = [0];
  for (const row of rows) bounds.push((bounds.at(-1) ?? 0) + row.length);
  const column = (k: 0 | 1 | 2): Uint32Array => Uint32Array.from(spans, (span) => span[k]);
  const corpusOf = { hash: "", documents: 2, tokens: 0 };
  return {
    kind: "table",
    rows: rows.map(() => ({})),
    columns: {},
    method: { name: "by hand", options: {}, formula: "", sources: [], seed: null, corpus: corpusOf },
    notices: [],
    evidence: {
      corpus: texts,
      bounds: Uint32Array.from(bounds),
      documents: column(0),
      starts: column(1),
      ends: column(2),
    },
  };
}

describe("passages", () => {
  it("show the sentence around each match, with speaker and date", () => {
    expect(
      passages(
        table([
          [
            [0, 29, 40],
            [1, 3, 14],
          ],
        ]),
        { row: 0 },
      ),
    ).toEqual([
      {
        id: "a",
        start: 29,
        end: 40,
        before: "We will defend our ",
        match: "sovereignty",
        after: ", Dr. Smith said.",
        speaker: "Ann",
        date: "2031",
      },
      { id: "b", start: 3, end: 14, before: "No ", match: "sovereignty", after: "", speaker: null, date: "2030-05" },
    ]);
  });

  it("run from the first to the last sentence where a match crosses an end", () => {
    const [passage] = passages(table([[[0, 3, 12]]]), { row: 0 });
    expect([passage?.before, passage?.match, passage?.after]).toEqual([
      "It ",
      "rains. We",
      " will defend our sovereignty, Dr. Smith said.",
    ]);
  });

  it("belong to their row", () => {
    const rows = table([
      [[0, 0, 2]],
      [],
      [
        [1, 0, 2],
        [1, 3, 14],
      ],
    ]);
    expect([0, 1, 2, 3].map((row) => passages(rows, { row }).map(({ match }) => match))).toEqual([
      ["It"],
      [],
      ["No", "sovereignty"],
      [],
    ]);
  });

  it("are cut evenly where there are too many", () => {
    const row = Array.from({ length: 10 }, (_, i) => [0, i, i + 1] as const);
    expect(passages(table([row]), { row: 0, limit: 3 }).map(({ start }) => start)).toEqual([0, 3, 6]);
  });

  it("are none for a table without evidence", () => {
    const { evidence: _, ...bare } = table([[[0, 0, 2]]]);
    expect(passages(bare, { row: 0 })).toEqual([]);
  });

  it("are the text itself: before, match and after stand there as they are", () => {
    const { text } = texts.documents[0] as { readonly text: string };
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 30 }), (start, length) => {
        const end = Math.min(text.length, start + length);
        const [passage] = passages(table([[[0, start, end]]]), { row: 0 });
        const whole = `${passage?.before}${passage?.match}${passage?.after}`;
        expect(text).toContain(whole);
        expect(passage?.match).toBe(text.slice(start, end));
      }),
    );
  });
});
