// The article the project began from: ten direct quotations, their offsets and speakers as a reader sees them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { quotes } from "../../src/quotes/quotes.ts";
import { dataFolder } from "../helpers/data.ts";

interface Witness {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
}

const folder = dataFolder();

describe.skipIf(folder === undefined)("the summit article (needs HUSTINGS_DATA)", () => {
  test("all ten direct quotations have their exact offsets and their speakers", () => {
    const text = readFileSync(join(folder ?? "", "corpora/news/summit-2012.txt"), "utf8");
    const witness = (
      JSON.parse(readFileSync(join(folder ?? "", "oracle/summit-quotes.json"), "utf8")) as { quotes: Witness[] }
    ).quotes;
    const found = quotes({ id: "summit-2012", text, vars: {} }).filter((quotation) => quotation.kind === "direct");
    expect(found.map(({ start, end, speaker }) => ({ start, end, speaker }))).toEqual(
      witness.map(({ start, end, speaker }) => ({ start, end, speaker })),
    );
  });
});
