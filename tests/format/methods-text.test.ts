// What a report says of its methods, sources and corpora.

import { describe, expect, it } from "vitest";
import type { Method, Row, Table } from "../../src/core/table.ts";
import { fingerprint } from "../../src/core/fingerprint.ts";
import { version } from "../../src/core/version.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { corpusCards } from "../../src/report/corpus-cards.ts";
import { methodsText } from "../../src/format/methods-text.ts";
import { reference } from "../../src/format/reference.ts";
import { sources } from "../../src/report/sources.ts";

const speeches = corpus([
  { id: "a", text: "One.", vars: { speaker: "Ann", date: "1991", source: "invented", licence: "CC0" } },
  { id: "b", text: "Two.", vars: { speaker: "Ben", date: "1989-05", source: "invented", licence: "CC0" } },
]);
const method: Method = {
  name: "trackFrames",
  options: { by: "speaker", per: 10_000, frames: ["a", "b"], nothing: undefined, deep: { x: 1 } },
  formula: "rate = count / tokens * per",
  sources: ["doi:10.1080/01621459.1987.10478410", "Somebody 1999, doi:10.1000/xyz"],
  seed: 1,
  corpus: { hash: fingerprint(speeches), documents: 2, tokens: 1234 },
};
const table: Table<Row> = { kind: "table", rows: [], columns: {}, method, notices: [] };
const none = new Uint32Array(0);
const evidence = { corpus: speeches, bounds: none, documents: none, starts: none, ends: none };

describe("methods", () => {
  it("are a paragraph from the table itself: corpus, formula, options, seed, sources, version", () => {
    expect(methodsText([table])).toBe(
      `\`trackFrames\` over 2 documents, 1,234 tokens (corpus \`${fingerprint(speeches)}\`). Formula: \`rate = count / tokens * per\`. ` +
        "Options: `by` `speaker`, `per` `10000`, `frames` `a, b`. Random draws with seed 1. " +
        `After [Efron 1987](https://doi.org/10.1080/01621459.1987.10478410); [Somebody 1999, doi:10.1000/xyz](https://doi.org/10.1000/xyz).\n\nEverything was computed with hustings ${version}.`,
    );
  });

  it("are told once for tables made in the same way, and not at all for none", () => {
    expect(methodsText([table, { method: { ...method } }])).toBe(methodsText([table]));
    expect(methodsText([])).toBe("");
  });

  it("keep back quotes in an option from ending the code", () => {
    expect(methodsText([{ method: { ...method, options: { pattern: "a`b" } } }])).toContain("`pattern` ``a`b``");
  });
});

describe("sources", () => {
  it("come once, the cited first, and in full where the work is known", () => {
    expect(
      sources([table, table], { cited: ["Entman 1993", "Efron 1987, https://doi.org/10.1080/01621459.1987.10478410"] }),
    ).toEqual([
      "Entman 1993",
      "Efron, B. (1987). Better Bootstrap Confidence Intervals. Journal of the American Statistical Association 82(397), 171-185. doi:10.1080/01621459.1987.10478410",
      "Somebody 1999, doi:10.1000/xyz",
    ]);
  });

  it.each([
    ["doi:10.2307/2333958", "10.2307/2333958"],
    ["Garwood 1936, doi:10.2307/2333958.", "10.2307/2333958"],
    ["https://doi.org/10.2307/2333958", "10.2307/2333958"],
    ["RFC 4180", "RFC 4180"],
  ])("%j is known as %j", (source, key) => expect(reference(source).key).toBe(key));
});

describe("corpus cards", () => {
  it("say how large, from when, by whom, from where and under which licence", () => {
    expect(corpusCards([{ ...table, evidence }])).toEqual([
      {
        name: `Corpus ${fingerprint(speeches)}`,
        documents: 2,
        words: 1234,
        dates: "1989-05 to 1991",
        speakers: 2,
        source: "invented",
        licence: "CC0",
      },
    ]);
  });

  it("learn from a later table what an earlier one does not carry", () => {
    expect(corpusCards([table, { ...table, evidence }])).toEqual(corpusCards([{ ...table, evidence }]));
    expect(corpusCards([table])).toEqual([{ name: `Corpus ${fingerprint(speeches)}`, documents: 2, words: 1234 }]);
  });
});
