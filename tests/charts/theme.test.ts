import { describe, expect, it } from "vitest";
import { series } from "../../src/charts/series.ts";
import { theme, type Palette } from "../../src/charts/theme.ts";

const linear = (hex: string): readonly number[] =>
  [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: string, b: string): number {
  const [x = 0, y = 0] = [a, b].map((hex) => {
    const [red = 0, green = 0, blue = 0] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** Machado, Oliveira & Fernandes 2009, doi:10.1109/TVCG.2009.113, table 1, severity 1. */
const simulations: Readonly<Record<string, readonly (readonly number[])[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(hex: string, matrix: readonly (readonly number[])[]): readonly number[] {
  const color = linear(hex);
  return lab(matrix.map((row) => row.reduce((sum, weight, i) => sum + weight * (color[i] ?? 0), 0)));
}

/** CIE L*a*b* under D65 from linear RGB. */
function lab(rgb: readonly number[]): readonly number[] {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => Math.min(1, Math.max(0, part)));
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const grounds: readonly (readonly [string, Palette])[] = [
  ["light", theme.light],
  ["dark", theme.dark],
];

describe.each(grounds)("on the %s ground", (_, palette) => {
  it("every text can be read: a contrast of at least 4.5", () => {
    for (const color of [palette.ink, palette.soft, ...palette.series.map(({ text }) => text)]) {
      expect(contrast(color, palette.ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("every mark can be seen: a contrast of at least 3", () => {
    for (const color of [palette.unknown, ...palette.series.map(({ mark }) => mark)]) {
      expect(contrast(color, palette.ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(simulations))("the first three colours stay apart under %s", (_, matrix) => {
    const colors = palette.series.slice(0, 3).map(({ mark }) => seen(mark, matrix));
    for (const [i, a] of colors.entries()) {
      for (const b of colors.slice(i + 1))
        expect(Math.hypot(...a.map((part, k) => part - (b[k] ?? 0)))).toBeGreaterThan(9);
    }
  });
});

describe("the look of a series", () => {
  it("of a built-in frame is the same in every company", () => {
    const alone = series(["security"]).get("security");
    expect(series(["zeal", "security", "economy", "integration"]).get("security")).toEqual(alone);
    expect(alone?.mark).toBe("#0f6ba8");
    expect(series(["integration"]).get("integration")?.mark).toBe("#d1641a");
    expect(series(["sovereignty"]).get("sovereignty")?.mark).toBe("#2f8f5b");
  });

  it("of other names does not depend on their order, and none looks like another while there are colours", () => {
    const names = ["e", "d", "c", "b", "a", "security"];
    const looks = series(names);
    expect(series(names.toReversed())).toEqual(looks);
    expect(new Set([...looks.values()].map(({ mark }) => mark)).size).toBe(6);
  });

  it("is never colour alone where there are more than three: a dash goes with it", () => {
    const dashes = [...series(["a", "b", "c", "d", "e", "f"]).values()].map(({ dash }) => dash.join());
    expect(new Set(dashes.slice(3)).size).toBe(3);
    expect(dashes.slice(3)).not.toContain("1,0");
  });

  it("is the user's own where one is given", () => {
    expect(series(["a"], { colors: { a: "#123456" } }).get("a")?.mark).toBe("#123456");
    expect(series(["constructor"]).get("constructor")?.mark).toBe("#0f6ba8");
  });
});
