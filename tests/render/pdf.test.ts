// A chart as PDF: one vector page with the words of the chart in it.

import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chartRanked } from "../../src/charts/ranked.ts";
import { frequency } from "../../src/stats/frequency.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { features } from "../../src/features/features.ts";
import { pdf } from "../../src/render/pdf.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const table = frequency(features(tokens(corpus(["We agree, and we mean it: peace."]))));

describe("pdf", () => {
  it("is one page with embedded fonts, text and lines, and no picture of pixels", async () => {
    const bytes = Buffer.from(await pdf(chartRanked(table, { title: "Words of an invented speech" })));
    const text = bytes.toString("latin1");
    expect(text.startsWith("%PDF-1.")).toBe(true);
    expect(text.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
    expect(text).toMatch(/\/FontFile2|\/FontFile3/u);
    expect(text).not.toMatch(/\/Subtype\s*\/Image/u);
    expect(streams(bytes).some((stream) => /\bTj\b|\bTJ\b/u.test(stream))).toBe(true);
  });
});

/** The content of a PDF, unpacked. */
function streams(bytes: Buffer): readonly string[] {
  const found: string[] = [];
  for (let at = bytes.indexOf("stream"); at !== -1; at = bytes.indexOf("stream", at + 6)) {
    const start = bytes[at + 6] === 13 ? at + 8 : at + 7;
    try {
      found.push(inflateSync(bytes.subarray(start)).toString("latin1"));
    } catch {
      // Not packed, or the word in "endstream".
    }
  }
  return found;
}
