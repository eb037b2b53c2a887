// A chart as a PDF page: vector lines and searchable text in the bundled fonts.

import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { canvasPackage } from "./canvas-package.ts";
import { chartSize } from "./chart-size.ts";
import { chartTitle } from "./chart-title.ts";
import { fonts } from "./fonts.ts";
import { noLigatures } from "./paper.ts";
import { vegaView } from "./vega-view.ts";

/**
 * A chart as PDF bytes, one page of the chart's size. Use it for print; the optional package `@napi-rs/canvas` draws it.
 *
 * @throws missing-package when `@napi-rs/canvas` is not installed.
 * @cost about 100 ms a chart after the first
 */
export async function pdf(chart: Chart): Promise<Uint8Array> {
  expectKind(chart, "chart", "pdf");
  const { GlobalFonts, PDFDocument } = await canvasPackage("pdf");
  for (const file of fonts()) GlobalFonts.registerFromPath(file);
  const view = await vegaView(chart.spec);
  try {
    const { width, height } = await chartSize(view);
    const document = new PDFDocument({ title: chartTitle(chart) || "Chart", subject: chart.alt, creator: "hustings" });
    const page = document.beginPage(width, height);
    page.letterSpacing = noLigatures;
    await view.toCanvas(1, { externalContext: page });
    document.endPage();
    return new Uint8Array(document.close());
  } finally {
    view.finalize();
  }
}
