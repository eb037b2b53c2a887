// Diversity of the inaugural addresses: every column of quanteda's runs (needs HUSTINGS_DATA).

import { describe, expect, it } from "vitest";
import type { DiversityName, DiversitySettings } from "../../src/stats/diversity-measure.ts";
import { diversity } from "../../src/stats/diversity.ts";
import { tokens, type TokensOptions } from "../../src/tokens/tokens.ts";
import { dataFolder } from "../helpers/data.ts";
import { inaugural } from "../helpers/inaugural.ts";
import { near } from "../helpers/oracle.ts";
import { reference } from "../helpers/reference.ts";

const names: readonly (readonly [string, DiversityName])[] = [
  ["TTR", "ttr"],
  ["C", "c"],
  ["R", "r"],
  ["CTTR", "cttr"],
  ["U", "u"],
  ["S", "s"],
  ["K", "k"],
  ["I", "i"],
  ["D", "d"],
  ["Vm", "vm"],
  ["Maas", "maas"],
  ["lgV0", "lgV0"],
  ["lgeV0", "lgeV0"],
];
const windows: readonly (readonly [string, DiversityName])[] = [
  ["MATTR", "mattr"],
  ["MSTTR", "msttr"],
];
type Run = Readonly<Record<string, readonly (number | string)[]>>;
/** It leaves out numbers, marks and signs before it counts. */
const counted: TokensOptions = { compat: "quanteda", numbers: "drop", symbols: "drop" };

describe.skipIf(dataFolder() === undefined)("diversity of the inaugural addresses (needs HUSTINGS_DATA)", () => {
  const compare = (
    run: Run,
    options: Partial<DiversitySettings> & { readonly tokens?: TokensOptions },
    columns = names,
  ) => {
    const { tokens: how = counted, ...rest } = options;
    const { rows } = diversity(tokens(inaugural(), how), { measures: columns.map(([, name]) => name), ...rest });
    expect(rows.map(({ group }) => group)).toEqual(run["document"]);
    for (const [column, name] of columns)
      for (const [d, row] of rows.entries()) near(row[name], run[column]?.[d], { at: `${column} ${row.group}` });
  };

  it.each(["tokens_all", "dfm_all", "raw_default_all"])("%s: thirteen measures", (run) => {
    compare(reference<Record<string, Run>>("inaugural/12_lexdiv")[run] as Run, {});
  });

  it.each([
    ["tokens_all", 100, windows],
    ["raw_default_all", 100, windows],
    ["mattr_50", 50, windows.slice(0, 1)],
    ["msttr_50", 50, windows.slice(1)],
  ] as const)("%s: windows of %d words", (run, width, columns) => {
    const figures = reference<Record<string, Run>>("inaugural/12_lexdiv")[run] as Run;
    compare(figures, { window: width, segment: width }, columns);
  });

  it("remove_hyphens: words cut at their hyphens", () => {
    const { remove_hyphens: run } = reference<Record<string, Run>>("inaugural/12_lexdiv");
    compare(run as Run, { tokens: { ...counted, hyphens: "split" } }, names.slice(0, 1));
  });

  it("Washington's of 1793, among the published values, with windows of 50 words and segments of 25", () => {
    const { washington1793 } = reference<{
      readonly washington1793: { readonly lexdiv: readonly Readonly<Record<string, number>>[] };
    }>("published");
    const [figures] = washington1793.lexdiv;
    const columns = [...names, ...windows];
    const { rows } = diversity(tokens(inaugural(), counted), {
      measures: columns.map(([, name]) => name),
      window: 50,
      segment: 25,
    });
    const row = rows.find(({ group }) => group === "1793-Washington");
    for (const [column, name] of columns) near(row?.[name], figures?.[column], { at: column });
  });
});
