// describe tells what a corpus holds, counted by hand.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe as suite, expect, it } from "vitest";
import { describe } from "../../src/audit/describe.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { languageDetector } from "../../src/text/language-detector.ts";
import { dataFolder, stateOfTheUnion } from "../helpers/data.ts";
import { factsOf } from "../helpers/facts.ts";

suite("the datasheet of a corpus", () => {
  it("counts documents, tokens, types and sentences", () => {
    const made = factsOf(["We agree, all of us. We do.", "No.", " "]);
    // we agree all of us we do · no: 8 tokens, of 7 kinds, in 3 sentences.
    expect(made).toMatchObject({ documents: 3, tokens: 8, types: 7, sentences: 3, "empty documents": "1 | d3" });
  });

  it("has its sections in a fixed order, whatever the corpus", () => {
    const sections = (rows: readonly { readonly section: string }[]): readonly string[] => [
      ...new Set(rows.map(({ section }) => section)),
    ];
    const order = ["corpus", "lengths", "languages", "speakers", "dates", "duplicates", "suspicious"];
    expect(sections(describe(corpus([])).rows)).toEqual(order);
    const one = corpus([{ id: "a", text: "Yes.", vars: { party: "Labour" } }]);
    expect(sections(describe(one).rows)).toEqual([...order.slice(0, 5), "variables", ...order.slice(5)]);
  });

  it("describes an empty corpus: nothing is there, and what cannot be known is null", () => {
    const { rows } = describe(corpus([]));
    expect(rows.filter(({ value }) => value !== null && value !== 0)).toEqual([]);
    expect(rows.filter(({ value, status }) => (value === null) !== (status !== "ok"))).toEqual([]);
  });

  it("gives the same rows for another order of the documents", () => {
    const text = fc.constantFrom(
      "",
      " ",
      "We agree.",
      "We  agree.",
      "12 13",
      "no ".repeat(12),
      "Мы согласны. ".repeat(4),
      "�",
    );
    const lang = fc.constantFrom("en", "ru", null);
    const inputs = fc.array(fc.record({ text, lang, date: fc.constantFrom("1991", "1995-02", "soon", null) }), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(inputs, fc.integer(), (made, turn) => {
        const documents = made.map((one, i) => ({
          id: `d${i}`,
          text: one.text,
          vars: { lang: one.lang, date: one.date },
        }));
        const cut = documents.length === 0 ? 0 : Math.abs(turn) % documents.length;
        const turned = [...documents.slice(cut), ...documents.slice(0, cut)].toReversed();
        expect(describe(corpus(turned)).rows).toEqual(describe(corpus(documents)).rows);
      }),
      { numRuns: 60 },
    );
  });

  it("leads from each fact to the documents it is about", () => {
    const table = describe(
      corpus([
        { id: "a", text: "12 13" },
        { id: "b", text: "A lost sign: � here." },
      ]),
    );
    const at = (fact: string): readonly string[] =>
      passages(table, { row: table.rows.findIndex((row) => row.fact === fact) }).map(
        ({ id, match }) => `${id}: ${match}`,
      );
    expect(at("numbers only")).toEqual(["a: 12 13"]);
    expect(at("mojibake")).toEqual(["b: �"]);
  });

  it("keeps the notices of the corpus, and says when no language was looked for", async () => {
    const notice = { code: "read", place: "a:1", text: "read" };
    const given = { ...corpus(["We agree."]), notices: [notice] };
    expect(describe(given).notices.map(({ code }) => code)).toEqual(["read", "languages-not-detected"]);
    const { notices, method } = describe(given, { detect: await languageDetector() });
    expect(notices).toEqual([notice]);
    expect(method.options).toEqual({ threshold: 0.8, size: 5, detect: "eld 2.1.0, small model" });
  });

  it("refuses a threshold and a size that mean nothing", () => {
    const coded = (options: object): unknown => {
      try {
        return describe(corpus([]), options);
      } catch (error) {
        return (error as { code?: string }).code;
      }
    };
    expect([{ threshold: 0 }, { threshold: 1.1 }, { size: 0 }, { size: 1.5 }].map((options) => coded(options))).toEqual(
      ["bad-option", "bad-option", "bad-option", "bad-option"],
    );
  });

  it("finds as many words in the State of the Union as quanteda 4.3.1 does (1,798,247), but for one in a thousand", () => {
    const made = Object.fromEntries(describe(stateOfTheUnion()).rows.map(({ fact, value }) => [fact, value]));
    expect(made).toMatchObject({ documents: 233, "first date": "1790", "last date": "2021", speakers: 43 });
    expect(Math.abs(Number(made["tokens"]) / 1798247 - 1)).toBeLessThan(0.001);
  });
});

const folder = dataFolder();
suite.skipIf(folder === undefined)("the datasheets of reference corpora (needs HUSTINGS_DATA)", () => {
  const load = (file: string): ReturnType<typeof corpus> =>
    corpus(
      readFileSync(join(folder ?? "", "corpora", file), "utf8")
        .trim()
        .split("\n")
        .map((line) => {
          const { id, text, ...vars } = JSON.parse(line) as { id: string; text: string };
          return { id, text, vars };
        }),
    );

  it("find scans of Arabic that were read as Latin letters, and a French speech stated to be English", async () => {
    const { rows } = describe(load("multilingual/un-2024-multilingual.jsonl"), { detect: await languageDetector() });
    const fact = (name: string): unknown => rows.find((row) => row.fact === name);
    expect(fact("wrong script")).toMatchObject({ value: 13 });
    expect(fact("other than stated")).toMatchObject({ value: 1, which: "un79-vu_en (fr, not en)" });
  });

  it("find the address of 1820 in the place of that of 1821, and no address in 1933", () => {
    const { rows } = describe(load("us/us-sotu.jsonl"));
    const fact = (name: string): unknown => rows.find((row) => row.fact === name);
    expect(fact("exact copies")).toMatchObject({ which: "sotu-1820-11-14-Monroe = sotu-1821-12-03-Monroe" });
    expect(fact("years without a document")).toMatchObject({ value: 1, which: "1933" });
  });
});
