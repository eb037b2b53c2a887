// still: the pictures are those that svg() and png() make, and are made once.

import { expect, it } from "vitest";
import { png } from "../../src/render/png.ts";
import { still } from "../../src/render/still.ts";
import { svg } from "../../src/render/svg.ts";
import { chartIntervals } from "../../src/charts/intervals.ts";
import { builtinCodebook } from "../../src/frames/builtin-codebook.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { trackFrames } from "../../src/frames/track-frames.ts";

it("draws a chart once, as svg() and png() do", async () => {
  const said = tokens(corpus(["Our security is strong.", "Peace and security."]));
  const chart = chartIntervals(trackFrames(said, builtinCodebook("en"), { minTokens: 1 }));
  const first = still(chart);
  expect(still(chart)).toBe(first);
  expect(await first).toEqual({ svg: await svg(chart), png: await png(chart) });
});
