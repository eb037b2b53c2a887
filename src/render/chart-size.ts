// chartSize: how large a chart comes out with its padding, in pixels.

import type * as Vega from "vega";

/** The whole picture: known once it is laid out, and written on the SVG. */
export async function chartSize(view: Vega.View): Promise<{ readonly width: number; readonly height: number }> {
  const [, width = "0", height = "0"] = /width="([\d.]+)" height="([\d.]+)"/u.exec(await view.toSVG()) ?? [];
  return { width: Number(width), height: Number(height) };
}
