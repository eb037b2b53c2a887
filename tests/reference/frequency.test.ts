// Frequencies, ranks and document frequencies: quanteda's runs on the inaugural addresses (needs HUSTINGS_DATA).

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { subset } from "../../src/corpus/subset.ts";
import { features } from "../../src/features/features.ts";
import { frequency, type FrequencyOptions } from "../../src/stats/frequency.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { tokensCounts } from "../../src/tokens/counts.ts";
import { dataFolder } from "../helpers/data.ts";
import { inaugural } from "../helpers/inaugural.ts";
import { reference } from "../helpers/reference.ts";

type Run = Readonly<Record<"feature" | "group", readonly string[]>> &
  Readonly<Record<"frequency" | "rank" | "docfreq", readonly number[]>>;
type Speech = { readonly president: string; readonly party: string; readonly date: string };

describe.skipIf(dataFolder() === undefined)("frequency on the inaugural addresses (needs HUSTINGS_DATA)", () => {
  const speeches = dataFolder() === undefined ? corpus<Speech>([]) : inaugural();
  const all = features(tokens(speeches, { compat: "quanteda" }));
  const late = features(
    tokens(
      subset(speeches, ({ vars }) => Number(vars.date) >= 2000),
      { compat: "quanteda" },
    ),
  );

  it.each<readonly [string, typeof all, FrequencyOptions<Speech>]>([
    ["overall", all, {}],
    ["by_party", all, { by: "party" }],
    ["by_president_recent", late, { by: "president" }],
    ["ties_average", all, { ties: "average" }],
    ["ties_max", all, { ties: "max" }],
  ])("%s", (name, matrix, options) => {
    const run = reference<Readonly<Record<string, Run>>>("inaugural/14_frequency")[name] as Run;
    const { rows } = frequency(matrix, { ...options, intervals: "none" });
    const found = new Map(rows.map((row) => [`${row.group} ${row.feature}`, row]));
    for (const [i, feature] of run.feature.entries()) {
      const row = found.get(`${run.group[i]} ${feature}`);
      expect([feature, row?.count, row?.rank, row?.documents]).toEqual([
        feature,
        run.frequency[i],
        run.rank[i],
        run.docfreq[i],
      ]);
    }
  });

  it("summary: tokens and types of every address", () => {
    const { summary } = reference<{
      readonly summary: Readonly<Record<"document" | "tokens" | "types", readonly unknown[]>>;
    }>("inaugural/14_frequency");
    const { rows } = tokensCounts(tokens(speeches, { compat: "quanteda", punctuation: "keep" }));
    const byId = new Map(rows.map((row) => [row.id, row]));
    const own = summary.document.map((id) => byId.get(String(id)));
    expect(own.map((row) => row?.tokens)).toEqual(summary.tokens);
    expect(own.map((row) => row?.types)).toEqual(summary.types);
  });

  it("Washington's address of 1793, among the published values", () => {
    const { washington1793 } = reference<{
      readonly washington1793: {
        readonly frequency: readonly Readonly<Record<"feature" | "frequency" | "rank" | "docfreq", never>>[];
      };
    }>("published");
    const one = subset(speeches, ({ vars }) => vars.date === "1793");
    const { rows } = frequency(tokens(one, { compat: "quanteda" }), { intervals: "none" });
    const found = new Map(rows.map((row) => [row.feature, row]));
    expect(washington1793.frequency.length).toBeGreaterThan(5);
    for (const row of washington1793.frequency) {
      const own = found.get(row.feature);
      expect([own?.count, own?.rank, own?.documents]).toEqual([row.frequency, row.rank, row.docfreq]);
    }
  });
});
