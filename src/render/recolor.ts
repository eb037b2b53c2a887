// Colours for a dark ground: those of the theme have their counterpart, any other is lightened until it can be read.

import { theme, type Palette } from "../charts/theme.ts";

const pairs = new Map<string, string>(
  [...colorsOf(theme.light)].map((color, i) => [color, [...colorsOf(theme.dark)][i] ?? color]),
);

function colorsOf({ ground, ink, soft, grid, axis, unknown, quiet, series }: Palette): readonly string[] {
  return [ground, ink, soft, grid, axis, unknown, quiet, ...series.flatMap(({ mark, text }) => [mark, text])];
}

/**
 * The colour to use on the dark ground in place of one made for the light ground.
 *
 * @param color `#rrggbb` or `#rgb`; `white` and `black` change places; everything else (`none`, gradients) stays.
 *
 * `recolor("#ffffff")` is `"#14171a"`.
 * `recolor("none")` is `"none"`.
 */
export function recolor(color: string): string {
  const hex = color === "white" ? "#ffffff" : color === "black" ? "#000000" : color.toLowerCase();
  const known = pairs.get(hex);
  if (known !== undefined) return known;
  const parts = /^#(?:([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})|([0-9a-f])([0-9a-f])([0-9a-f]))$/u.exec(hex);
  if (parts === null) return color;
  const rgb = parts.slice(1, 4).every((part) => part !== undefined)
    ? parts.slice(1, 4).map((part) => Number.parseInt(part, 16))
    : parts.slice(4).map((part) => Number.parseInt(part + part, 16));
  return lightened(rgb);
}

/** All pairs of the theme, light to dark: a page writes its style rules from them. */
export function recolored(): ReadonlyMap<string, string> {
  return pairs;
}

function lightened(rgb: readonly number[]): string {
  let color = [...rgb];
  for (let step = 0; step < 20 && contrast(color) < 4.5; step++)
    color = color.map((part) => part + (255 - part) * 0.12);
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

/** Contrast with the dark ground as WCAG 2.2 defines it. */
function contrast(rgb: readonly number[]): number {
  const dark = [1, 3, 5].map((at) => Number.parseInt(theme.dark.ground.slice(at, at + 2), 16));
  return (luminance(rgb) + 0.05) / (luminance(dark) + 0.05);
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
