// A chart as a PDF page: vector lines and searchable text in the bundled fonts.

import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { canvasPackage } from "./canvas-package.ts";
import { chartSize } from "./chart-size.ts";
import { chartTitle } from "./chart-title.ts";
import { fonts } from "./fonts.ts";
import { expectSize, groundOf, type FormatSize } from "./format-size.ts";
import { noLigatures } from "./paper.ts";
import { vegaView } from "./vega-view.ts";

/** Options of `pdf()`. */
export interface PdfOptions {
  /** `slide`: 16 to 9, 960 × 540 points; `print`: 160 mm wide; by default a point for each pixel of the chart. */
  readonly size?: FormatSize;
}

/**
 * A chart as PDF bytes, one page of the chart's size. Use it for print; the optional package `@napi-rs/canvas` draws it.
 *
 * @param options `size` as it is drawn.
 * @throws missing-package when `@napi-rs/canvas` is not installed.
 * @cost about 100 ms a chart after the first
 */
export async function pdf(chart: Chart, options: PdfOptions = {}): Promise<Uint8Array> {
  expectKind(chart, "chart", "pdf");
  expectOptions(options, { size: true }, "pdf");
  expectSize(options.size, "pdf");
  const { GlobalFonts, PDFDocument } = await canvasPackage("pdf");
  for (const file of fonts()) GlobalFonts.registerFromPath(file);
  const view = await vegaView(chart.spec);
  try {
    const drawn = await chartSize(view);
    const { x, y, width, height, inches } = groundOf(options.size, drawn) ?? {
      x: 0,
      y: 0,
      inches: drawn.width / pointsToInch,
      ...drawn,
    };
    const scale = (inches * pointsToInch) / width;
    const document = new PDFDocument({ title: chartTitle(chart) || "Chart", subject: chart.alt, creator: "hustings" });
    const page = document.beginPage(width * scale, height * scale);
    page.letterSpacing = noLigatures;
    page.scale(scale, scale);
    page.translate(-x, -y);
    await view.toCanvas(1, { externalContext: page });
    document.endPage();
    return new Uint8Array(document.close());
  } finally {
    view.finalize();
  }
}

const pointsToInch = 72;
