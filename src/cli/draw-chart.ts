// A chart on its way into a file, whose ending says in which form.

import type { Chart } from "../core/chart.ts";
import { chartTitle } from "../render/chart-title.ts";
import { writeFile } from "./write-file.ts";

/** Draws and writes. The endings are those of `chartEndings`. */
export async function drawChart(chart: Chart, file: string): Promise<void> {
  writeFile(file, await drawn(chart, file.toLowerCase()));
}

async function drawn(chart: Chart, name: string): Promise<string | Uint8Array> {
  if (name.endsWith(".vl.json")) return `${JSON.stringify(chart.spec, null, 2)}\n`;
  const size = (["slide", "print"] as const).find((one) => new RegExp(`\\.${one}\\.\\w+$`, "u").test(name)) ?? "drawn";
  if (name.endsWith(".png")) return (await import("../render/png.ts")).png(chart, { size });
  if (name.endsWith(".svg")) return (await import("../render/svg.ts")).svg(chart, { size });
  if (name.endsWith(".pdf")) return (await import("../render/pdf.ts")).pdf(chart, { size });
  return (await import("../report/chart-page.ts")).chartPage(chart, { title: chartTitle(chart) || "Chart" });
}
