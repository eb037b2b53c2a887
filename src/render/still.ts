// still: a chart as the two pictures that stand by themselves, drawn once however many places want them.

import type { Chart } from "../core/chart.ts";
import { raster } from "./png.ts";
import { svg } from "./svg.ts";

/** A chart for light paper, without links. */
export interface Still {
  readonly svg: string;
  readonly png: Uint8Array;
}

const drawn = new WeakMap<Chart, Promise<Still>>();

/** The pictures of a chart; they are kept as long as the chart is. */
export function still(chart: Chart): Promise<Still> {
  const known = drawn.get(chart);
  if (known !== undefined) return known;
  const made = draw(chart);
  drawn.set(chart, made);
  return made;
}

async function draw(chart: Chart): Promise<Still> {
  const picture = await svg(chart);
  return { svg: picture, png: await raster(picture) };
}
