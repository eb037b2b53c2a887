import { describe, expect, it } from "vitest";
import { theme } from "../../src/charts/theme.ts";
import { recolor } from "../../src/render/recolor.ts";

describe("colours on the dark ground", () => {
  it("are those of the dark theme for those of the light one", () => {
    expect(recolor(theme.light.ground)).toBe(theme.dark.ground);
    expect(recolor("white")).toBe(theme.dark.ground);
    expect(theme.light.series.map(({ mark }) => recolor(mark))).toEqual(theme.dark.series.map(({ mark }) => mark));
  });

  it("are lightened where they are a user's own and too dark to be seen", () => {
    expect(recolor("#ffee00")).toBe("#ffee00");
    expect(Number.parseInt(recolor("#123456").slice(1, 3), 16)).toBeGreaterThan(0x12);
    expect(recolor("#abc")).toBe(recolor("#aabbcc"));
  });

  it("stay what they are where they are no colours", () => {
    expect(["none", "url(#a)", "currentColor", "#12"].map(recolor)).toEqual(["none", "url(#a)", "currentColor", "#12"]);
  });
});
