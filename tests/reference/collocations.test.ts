// Collocations: every row of quanteda's runs on the inaugural and State of the Union addresses, and of three little texts (needs HUSTINGS_DATA).

import { describe, expect, it } from "vitest";
import type { Tokens } from "../../src/core/tokens.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { subset } from "../../src/corpus/subset.ts";
import type { CollocationsOptions } from "../../src/stats/collocations-job.ts";
import { collocations } from "../../src/stats/collocations.ts";
import { tokensSelect } from "../../src/tokens/select.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { dataFolder, stateOfTheUnion } from "../helpers/data.ts";
import { inaugural } from "../helpers/inaugural.ts";
import { near } from "../helpers/oracle.ts";
import { reference } from "../helpers/reference.ts";

type Column = "count" | "count_nested" | "length" | "lambda" | "z";
type Run = Readonly<Record<Column, readonly number[]>> & { readonly collocation: readonly string[] };

/** Every row of a run, and with `all` no row but those. */
function compare(source: Tokens, options: CollocationsOptions, run: Run, all = true): void {
  const rows = new Map(collocations(source, options).rows.map((row) => [row.collocation, row]));
  expect(all ? rows.size : run.collocation.length).toBe(run.collocation.length);
  for (const [i, name] of run.collocation.entries()) {
    const row = rows.get(name);
    expect([name, row?.count, row?.countNested, row?.size]).toEqual([
      name,
      run.count[i],
      run.count_nested[i],
      run.length[i],
    ]);
    near(row?.lambda, run.lambda[i], { at: name });
    near(row?.z, run.z[i], { at: name });
  }
}

describe.skipIf(dataFolder() === undefined)("collocations (needs HUSTINGS_DATA)", () => {
  const speeches = dataFolder() === undefined ? corpus<{ date: string }>([]) : inaugural();
  const all = tokens(speeches, { compat: "quanteda" });
  const late = tokens(
    subset(speeches, ({ vars }) => Number(vars.date) >= 2000),
    { compat: "quanteda" },
  );
  const run = (name: string): Run => reference<Record<string, Run>>("inaugural/11_collocations")[name] as Run;

  it.each([
    ["size2_min5", all, { size: 2, minCount: 5 }],
    ["size3_min5", all, { size: 3, minCount: 5 }],
    ["size23_recent", late, { size: [2, 3], minCount: 3 }],
    ["size4_recent", late, { size: 4, minCount: 3 }],
  ] as const)("of the inaugural addresses: %s", (name, source, options) => {
    compare(source, options, run(name));
  });

  it("of the inaugural addresses: size2_min2_smoothing0.1_top, the first 200", () => {
    compare(late, { minCount: 3, smoothing: 0.1 }, run("size2_min2_smoothing0.1_top"), false);
  });

  it("of the inaugural addresses: nostop_padding, pads in the place of quanteda's 175 stop words", () => {
    const { stopwords_en_snowball: words } = reference<Record<string, readonly string[]>>("inaugural/22_stem_stop");
    const padded = tokensSelect(all, words ?? [], { selection: "remove", padding: "keep", match: "fixed" });
    compare(padded, { minCount: 5 }, run("nostop_padding"));
  });

  it("of the inaugural addresses: caps, pads in the place of words without a capital", () => {
    const raw = tokens(speeches, { compat: "quanteda", case: "keep", punctuation: "keep" });
    const caps = tokensSelect(raw, "^[A-Z]", { match: "regex", case: "keep", padding: "keep" });
    compare(caps, { minCount: 3 }, run("caps"));
  });

  it.each([
    ["size2_min20", { size: 2, minCount: 20 }],
    ["size3_min15", { size: 3, minCount: 15 }],
  ] as const)("of the State of the Union since 1981: %s", (name, options) => {
    const recent = subset(stateOfTheUnion(), ({ vars }) => vars.date >= "1981");
    const wanted = reference<Record<string, Run>>("sotu/collocations")[name] as Run;
    compare(tokens(recent, { compat: "quanteda" }), options, wanted);
  });

  // What stands between marks is a text of its own: quanteda counts no pair across a mark.
  const sweet = ["i like good ice cream", "me too", "i like good ice cream"];
  const letters = "a b c/a b c/c d e/a b/a b/a b/a b/a b/b c d/b c/b c/b c".split("/");
  const tax = [
    "a gains capital b c capital gains a b capital c capital gains tax gains tax gains b gains c capital gains tax",
  ];
  it.each([
    ["ice", sweet, { size: 2 }],
    ["nested", letters, { size: [2, 3] }],
    ["tax3", tax, { size: 3, minCount: 1 }],
  ] as const)("of the little text %s, among the published values", (name, texts, options) => {
    const { collocations: figures } = reference<{
      readonly collocations: Readonly<Record<string, readonly Readonly<Record<Column | "collocation", never>>[]>>;
    }>("published");
    const rows = figures[name] ?? [];
    const column = (key: Column | "collocation") => rows.map((row) => row[key]);
    const keys = ["collocation", "count", "count_nested", "length", "lambda", "z"] as const;
    const wanted = Object.fromEntries(keys.map((key) => [key, column(key)])) as unknown as Run;
    compare(tokens(corpus(texts)), { minCount: 2, ...options }, wanted);
  });

  it("of Washington's address of 1793, among the published values", () => {
    const { washington1793 } = reference<{
      readonly washington1793: { readonly collocations: readonly Readonly<Record<Column | "collocation", never>>[] };
    }>("published");
    const rows = washington1793.collocations;
    const keys = ["collocation", "count", "count_nested", "length", "lambda", "z"] as const;
    const wanted = Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key])])) as unknown as Run;
    const [one] = subset(speeches, ({ vars }) => vars.date === "1793").documents;
    const between = (one?.text ?? "").split(/[.,:()]/u).filter((part) => part.trim() !== "");
    compare(tokens(corpus(between), { compat: "quanteda" }), { minCount: 2 }, wanted);
  });
});
