import { Resvg } from "@resvg/resvg-js";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fontBytes, fonts, textWidth } from "../../src/render/fonts.ts";
import { fontSubset } from "../../src/render/font-subset.ts";
import { trueType } from "../../src/render/true-type.ts";

describe("the width of a text", () => {
  it("is what resvg, which reads the font by itself, moves on by", () => {
    const wide = (text: string): number =>
      new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="40"><text x="5" y="25" font-family="Source Sans 3" font-size="20">${text}</text></svg>`,
        {
          font: { loadSystemFonts: false, fontFiles: [...fonts()] },
        },
      ).innerBBox()?.width ?? 0;
    for (const letter of ["A", "n", "5", "Ж", "ω"]) {
      // Twenty letters between two bars: what they add is twenty advances, whatever the edges of the bars do.
      const added = wide(`|${letter.repeat(20)}|`) - wide("||");
      // Its box is in whole pixels and knows kerning beside the bars.
      expect(Math.abs(textWidth(letter.repeat(20), { size: 20, bold: false }) - added)).toBeLessThan(3);
    }
  });

  it("knows Cyrillic in the first face, Arabic in the second, and makes room for what no face has", () => {
    expect(trueType(fontBytes("regular")).advance("Ж".codePointAt(0) ?? 0)).toBeGreaterThan(0.5);
    expect(trueType(fontBytes("regular")).advance("س".codePointAt(0) ?? 0)).toBeUndefined();
    expect(trueType(fontBytes("other")).advance("س".codePointAt(0) ?? 0)).toBeGreaterThan(0.5);
    expect(textWidth("安", { size: 10, bold: true })).toBe(10);
  });
});

describe("a part of a font", () => {
  const text = "Security, 1950–2020: Ärger über Ўладу";
  const part = fontSubset(fontBytes("regular"), text);

  it("is small and keeps the widths of its characters", () => {
    const [whole, small] = [trueType(fontBytes("regular")), trueType(part)];
    for (const character of text)
      expect(small.advance(character.codePointAt(0) ?? 0)).toBe(whole.advance(character.codePointAt(0) ?? 0));
    expect(small.advance("Q".codePointAt(0) ?? 0)).toBeUndefined();
    expect(part.length).toBeLessThan(15_000);
  });

  it("draws the same picture as the whole, composed letters too", () => {
    const folder = mkdtempSync(join(tmpdir(), "hustings-font-"));
    const draw = (name: string, bytes: Uint8Array): Uint8Array => {
      writeFileSync(join(folder, name), bytes);
      // One text a letter: the part has no kerning, and the whole must not use its own.
      const letters = [..."ÄüЎ1950–"].map(
        (letter, i) => `<text x="${5 + 30 * i}" y="25" font-family="Source Sans 3" font-size="18">${letter}</text>`,
      );
      const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40">${letters.join("")}</svg>`;
      return new Uint8Array(
        new Resvg(picture, {
          font: { loadSystemFonts: false, fontFiles: [join(folder, name)], defaultFontFamily: "Source Sans 3" },
        }).render().pixels,
      );
    };
    const [whole, small] = [draw("whole.ttf", fontBytes("regular")), draw("part.ttf", part)];
    rmSync(folder, { recursive: true });
    expect(small.some((value) => value !== 0)).toBe(true);
    expect(Buffer.compare(whole, small)).toBe(0);
  });

  it("leaves the font it was cut from as it was", () => {
    const before = fontBytes("semibold");
    const copy = before.slice();
    fontSubset(before, "Äb");
    expect(Buffer.compare(before, copy)).toBe(0);
  });
});
