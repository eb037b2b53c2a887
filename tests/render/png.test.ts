import { describe, expect, it } from "vitest";
import { chartRates } from "../../src/charts/rates.ts";
import { png } from "../../src/render/png.ts";
import { decades } from "../helpers/chart-tables.ts";

/** Width and height as the header of a PNG has them. */
function size(bytes: Uint8Array): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

const titled = (title: string): Promise<Uint8Array> => png(chartRates(decades, { title }), { scale: 1 });

describe("a chart as PNG", () => {
  it("is a PNG of the chart's size times the scale", async () => {
    const [one, two] = await Promise.all([titled("A title"), png(chartRates(decades, { title: "A title" }))]);
    expect(new TextDecoder().decode(one.slice(1, 4))).toBe("PNG");
    const [width, height] = size(one);
    expect(width).toBeGreaterThan(600);
    expect(size(two)).toEqual([2 * width, 2 * height]);
  });

  it.each([
    ["Latin", "Security", "Securify"],
    ["Greek", "ασφάλεια", "ασφάλειο"],
    ["Cyrillic", "безопасность", "безопасносль"],
    ["Arabic", "سلام", "سلوم"],
    ["Belarusian", "бяспека ў", "бяспека і"],
  ])("draws %s letters, and each as itself: another letter is another picture", async (_, one, other) => {
    // Without fonts text is left out in silence, and without the letter all are the same box: then these would be equal.
    const [a, b, again] = await Promise.all([titled(one), titled(other), titled(one)]);
    expect(again).toEqual(a);
    expect(b).not.toEqual(a);
  });

  it("has a dark ground where asked", async () => {
    const [light, dark] = await Promise.all([
      png(chartRates(decades), { scale: 1 }),
      png(chartRates(decades), { scale: 1, theme: "dark" }),
    ]);
    expect(size(dark)).toEqual(size(light));
    expect(dark).not.toEqual(light);
  });
});
