// bibtex: entries that a reference manager reads.

import { describe, expect, it } from "vitest";
import {
  agreementMeasures,
  associationMeasures,
  centralityMeasures,
  classifierMeasures,
  coherenceMeasures,
  dispersionMeasures,
  diversityMeasures,
  keynessMeasures,
  polarityMeasures,
  readabilityMeasures,
  similarityMeasures,
  validityMeasures,
} from "../../src/index.ts";
import type { Method } from "../../src/core/table.ts";
import { version } from "../../src/core/version.ts";
import { bibtex } from "../../src/format/bibtex.ts";
import { reference } from "../../src/format/reference.ts";
import { works } from "../../src/format/works.ts";

const method: Method = {
  name: "trackFrames",
  options: { by: "speaker", per: 10_000, frames: ["a", "b"], nothing: undefined, deep: { x: 1 } },
  formula: "rate = count / tokens * per",
  sources: ["doi:10.1080/01621459.1987.10478410", "Somebody 1999, doi:10.1000/xyz"],
  seed: 1,
  corpus: { hash: "0123456789abcdef", documents: 2, tokens: 1234 },
};
const table = { method };

describe("bibtex", () => {
  it("names the library first, then every source, in full where the work is known", () => {
    expect(bibtex([table])).toBe(
      `@software{hustings,\n  author = {{The hustings authors}},\n  year = {2026},\n  title = {hustings: political discourse analysis},\n  version = {${version}},\n  note = {npm package hustings},\n}\n\n` +
        "@article{efron1987,\n  author = {Efron, B.},\n  year = {1987},\n  title = {Better Bootstrap Confidence Intervals},\n  journal = {Journal of the American Statistical Association},\n  volume = {82},\n  number = {397},\n  pages = {171--185},\n  doi = {10.1080/01621459.1987.10478410},\n}\n\n" +
        "@misc{101000xyz,\n  note = {Somebody 1999, doi:10.1000/xyz},\n  doi = {10.1000/xyz},\n}",
    );
  });

  it("has the whole record of a work however its source is written, and tells works of one name and year apart", () => {
    const sources = [
      "Bormuth 1969, Development of Readability Analyses, p. 152",
      "Bormuth 1969, Development of Readability Analyses, p. 160",
      "Church & Gale 1991, Concordances for parallel text",
      "Church, Gale, Hanks & Hindle 1991, Using statistics in lexical analysis",
      "doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I",
      "arXiv:1103.2903",
    ];
    const entries = bibtex([{ method: { ...method, sources } }])
      .split("\n\n")
      .slice(1);
    expect(entries.map((entry) => entry.split("\n")[0])).toEqual([
      "@techreport{bormuth1969,",
      "@inproceedings{church1991,",
      "@incollection{church1991b,",
      "@article{newcombe1998,",
      "@inproceedings{nielsen2011,",
    ]);
    expect(entries[3]).toContain("doi = {10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I}");
    expect(entries[4]).toContain("url = {https://arxiv.org/abs/1103.2903}");
  });

  it("knows each work by one name, with authors, year, title and place", () => {
    const names = works().flatMap(({ label, doi }) => (doi === undefined ? [label] : [label, doi.toLowerCase()]));
    expect(new Set(names).size).toBe(names.length);
    for (const { label, authors, year, title, venue } of works()) {
      expect([label, authors.length > 0, year > 1850, title !== "", venue !== ""]).toEqual([
        label,
        true,
        true,
        true,
        true,
      ]);
      expect(label).toMatch(/\d{4}$/u);
    }
  });

  it("has a record for the source of every measure that has one", () => {
    const registries = [
      agreementMeasures,
      associationMeasures,
      dispersionMeasures,
      diversityMeasures,
      keynessMeasures,
      polarityMeasures,
      readabilityMeasures,
      similarityMeasures,
      classifierMeasures,
      centralityMeasures,
      coherenceMeasures,
      validityMeasures,
    ];
    const sources = registries.flatMap((registry) => Object.values(registry).map(({ source }) => source));
    expect(sources.filter((source) => reference(source).work === undefined)).toEqual([]);
  });

  it("has each source once, and no braces that a text brings along", () => {
    const braces = { method: { ...method, sources: ["A {strange} source", "A {strange} source"] } };
    expect(bibtex([braces]).match(/@misc/gu)).toHaveLength(1);
    expect(bibtex([braces])).toContain("note = {A strange source}");
  });
});
