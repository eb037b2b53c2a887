// formatSize: the sizes a chart is handed on in: as it is drawn, as large as a slide, as wide as the text of a printed page.

import { HustingsError } from "../core/errors.ts";

/** How large a picture comes out. */
export type FormatSize = "drawn" | "slide" | "print";

/** A chart on its ground. Lengths of the ground are in pixels of the chart. */
export interface Ground {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How wide the ground comes out, in inches. */
  readonly inches: number;
}

/** A slide of 16 to 9 as presentation programs have it; the chart keeps a margin. */
const slide = { inches: 40 / 3, ratio: 16 / 9, margin: 0.05, dpi: 144 } as const;
/** The text of a page of A4, and what is printed sharp. */
const print = { inches: 160 / 25.4, most: 230 / 25.4, dpi: 300 } as const;

/** Dots to an inch, where a size has an opinion. */
export const dotsOf: Readonly<Record<FormatSize, number | undefined>> = {
  drawn: undefined,
  slide: slide.dpi,
  print: print.dpi,
};

/** The names. */
export const formatSizes: readonly FormatSize[] = ["drawn", "slide", "print"];

/** The ground of a chart for a size; `undefined` leaves it as it is drawn. */
export function groundOf(
  size: FormatSize | undefined,
  { width, height }: { readonly width: number; readonly height: number },
): Ground | undefined {
  if (size === "slide") {
    const wide = Math.max(width, height * slide.ratio) / (1 - 2 * slide.margin);
    const high = wide / slide.ratio;
    return { x: (width - wide) / 2, y: (height - high) / 2, width: wide, height: high, inches: slide.inches };
  }
  if (size !== "print") return undefined;
  // A chart higher than a page becomes narrower, not two pages.
  return { x: 0, y: 0, width, height, inches: Math.min(print.inches, (print.most * width) / height) };
}

/** @throws bad-option for a size that there is not. */
export function expectSize(size: unknown, who: string): void {
  if (size === undefined || (formatSizes as readonly unknown[]).includes(size)) return;
  throw new HustingsError("bad-option", {
    who: `${who}, size,`,
    needs: "one",
    got: `"${String(size)}" is none`,
    choices: formatSizes,
    near: String(size),
  });
}
