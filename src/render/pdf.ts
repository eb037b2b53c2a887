// A chart as a PDF page: vector lines and searchable text in the bundled fonts.

import type * as Canvas from "@napi-rs/canvas";
import { HustingsError } from "../core/errors.ts";
import type { Chart } from "../core/chart.ts";
import { chartTitle } from "./chart-title.ts";
import { fonts } from "./fonts.ts";
import { vegaView } from "./vega-view.ts";

/**
 * A chart as PDF bytes, one page of the chart's size. Use it for print; the optional package `@napi-rs/canvas` draws it.
 *
 * @throws missing-package when `@napi-rs/canvas` is not installed.
 * @cost about 100 ms a chart after the first
 */
export async function pdf(chart: Chart): Promise<Uint8Array> {
  const { GlobalFonts, PDFDocument } = await canvas();
  for (const file of fonts()) GlobalFonts.registerFromPath(file);
  const view = await vegaView(chart.spec);
  try {
    const { width, height } = await size(view);
    const document = new PDFDocument({ title: chartTitle(chart) || "Chart", subject: chart.alt, creator: "hustings" });
    const page = document.beginPage(width, height);
    await view.toCanvas(1, { externalContext: page });
    document.endPage();
    return new Uint8Array(document.close());
  } finally {
    view.finalize();
  }
}

type View = Awaited<ReturnType<typeof vegaView>>;

/** The whole picture with its padding: known once it is laid out, and written on the SVG. */
async function size(view: View): Promise<{ readonly width: number; readonly height: number }> {
  const [, width = "0", height = "0"] = /width="([\d.]+)" height="([\d.]+)"/u.exec(await view.toSVG()) ?? [];
  return { width: Number(width), height: Number(height) };
}

async function canvas(): Promise<typeof Canvas> {
  try {
    return await import("@napi-rs/canvas");
  } catch {
    throw new HustingsError("missing-package", {
      who: "pdf",
      needs: "a package that draws PDF (npm install @napi-rs/canvas@0.1.100)",
      got: "it is not installed",
    });
  }
}
