// Measures of frames and of the entries of one frame, each in a panel, with the row behind each dot.

import { expect, it } from "vitest";
import { validateDictionary } from "../../src/audit/validate-dictionary.ts";
import { chartValidity } from "../../src/charts/validity.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const said = tokens(
  corpus(
    Array.from({ length: 12 }, (_, i) => ({ id: `d${i}`, text: i % 3 === 0 ? "tax" : i % 3 === 1 ? "levy" : "aid" })),
  ),
);
const seen = Array.from({ length: 12 }, (_, i) => ({ document: `d${i}`, frame: "money", value: i % 3 !== 2 }));
const table = validateDictionary(said, dictionary({ money: ["tax", "levy"] }), seen, { draws: 20 });

it("draws frames as wholes, and the entries of one", () => {
  const whole = chartValidity(table);
  expect(whole.alt).toContain("What the codebook finds of what people see");
  const rowsOf = (spec: unknown): readonly number[] =>
    (spec as { readonly data: { readonly values: readonly { readonly row: number }[] } }).data.values.map(
      ({ row }) => row,
    );
  for (const row of rowsOf(whole.spec)) expect(table.rows[row]?.pattern).toBe("all");
  const entries = chartValidity(table, { frame: "money" });
  expect(new Set(rowsOf(entries.spec).map((row) => table.rows[row]?.pattern))).toEqual(new Set(["all", "tax", "levy"]));
  expect(JSON.stringify(entries.spec)).toContain("only found");
  expect(chartValidity(table, { frame: "no" }).alt).toContain("nothing to draw");
});
