// chartTitle: the title of a chart in one line, as names of files, pages and pictures want it.

import type { Chart } from "../core/chart.ts";

/** The title of a chart; empty where it has none. */
export function chartTitle({ spec }: Pick<Chart, "spec">): string {
  return text(spec.title);
}

function text(title: unknown): string {
  if (typeof title === "string") return title;
  if (Array.isArray(title)) return title.join(" ");
  return typeof title === "object" && title !== null && "text" in title ? text(title.text) : "";
}
