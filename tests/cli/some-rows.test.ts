// someRows: each row that is left leads to the passages it led to before.

import { expect, it } from "vitest";
import { someRows } from "../../src/cli/some-rows.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { passages } from "../../src/corpus/passages.ts";
import { builtinCodebook } from "../../src/frames/builtin-codebook.ts";
import { trackFrames } from "../../src/frames/track-frames.ts";
import { tokens } from "../../src/tokens/tokens.ts";

it("keeps the passages of the rows that are left", () => {
  const said = tokens(corpus(["Our security. Sovereign and secure.", "Integration is security."]));
  const table = trackFrames(said, builtinCodebook("en"), { minTokens: 1 });
  const some = someRows(table, ({ frame }) => frame !== "integration");
  expect(some.rows.map(({ frame }) => frame)).toEqual(["security", "sovereignty"]);
  const matches = (of: typeof some, row: number): readonly string[] => passages(of, { row }).map(({ match }) => match);
  expect(matches(some, 0)).toEqual(["security", "security"]);
  expect(matches(some, 1)).toEqual(["Sovereign"]);
  expect(someRows(table, () => false).rows).toEqual([]);
});
