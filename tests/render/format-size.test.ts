// The sizes of charts: what stands in each file about its size, in the file's own words.

import { describe, expect, it } from "vitest";
import { chartRanked, corpus, features, frequency, tableFrom, tokens } from "../../src/index.ts";
import { pdf, png, svg } from "../../src/node.ts";
import { groundOf } from "../../src/render/format-size.ts";

const chart = chartRanked(frequency(features(tokens(corpus(["We agree, and we mean it: peace."])))));
const high = chartRanked(tableFrom(Array.from({ length: 60 }, (_, i) => ({ name: `n${i}`, n: i }))), { limit: 60 });

/** Width, height and dots to a metre of a PNG (ISO 15948: IHDR at byte 16, pHYs behind it). */
async function dots(size: "slide" | "print"): Promise<readonly number[]> {
  const bytes = Buffer.from(await png(chart, { size }));
  expect(bytes.toString("latin1", 37, 41)).toBe("pHYs");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.readUInt32BE(41)];
}

const pageOf = async (size: "slide" | "print"): Promise<readonly number[]> =>
  (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(Buffer.from(await pdf(chart, { size })).toString("latin1")) ?? [])
    .slice(1)
    .map(Number);

describe("a chart for a slide", () => {
  it("is 16 to 9, as large as the slides of presentation programs, 13.33 by 7.5 inches", async () => {
    expect(await svg(chart, { size: "slide" })).toMatch(/^<svg [^>]*width="13.333in" height="7.5in"/u);
    expect(await dots("slide")).toEqual([1920, 1080, Math.round(144 / 0.0254)]);
    expect(await pageOf("slide")).toEqual([960, 540]);
  });

  it("stands in the middle of its ground, whatever its shape", () => {
    for (const drawn of [
      { width: 900, height: 100 },
      { width: 100, height: 900 },
    ]) {
      const { x, y, width, height } = groundOf("slide", drawn) ?? { x: 0, y: 0, width: 0, height: 0 };
      expect(width / height).toBeCloseTo(16 / 9, 10);
      expect(x + width / 2).toBeCloseTo(drawn.width / 2, 10);
      expect(y + height / 2).toBeCloseTo(drawn.height / 2, 10);
      expect(-x).toBeGreaterThan(0.04 * width);
      expect(-y).toBeGreaterThan(0.04 * height);
    }
  });
});

describe("a chart for a printed page", () => {
  it("is 160 mm wide, with 300 dots to the inch", async () => {
    expect(await svg(chart, { size: "print" })).toMatch(/^<svg [^>]*width="6.299in"/u);
    const [width, , density] = await dots("print");
    expect([width, density]).toEqual([1890, Math.round(300 / 0.0254)]);
    expect((await pageOf("print"))[0]).toBe(454);
  });

  it("becomes narrower where it would be higher than the page", async () => {
    const [, inches = ""] = /height="([\d.]+)in"/u.exec(await svg(high, { size: "print" })) ?? [];
    expect(Number(inches) * 25.4).toBeCloseTo(230, 1);
  });
});

describe("a size", () => {
  it("that there is not is refused", async () => {
    for (const draw of [svg, png, pdf])
      await expect(draw(chart, { size: "slides" as never })).rejects.toThrow(/did you mean "slide"\? \[bad-option\]/u);
  });

  it("leaves the picture as it is drawn where none is asked for", async () => {
    expect(await svg(chart, { size: "drawn" })).toBe(await svg(chart));
  });
});
