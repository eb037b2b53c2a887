// chartPage: one chart as a page of its own, with its table and its passages.

import type { Chart } from "../core/chart.ts";
import { page } from "../render/page.ts";
import { discourse } from "./discourse.ts";

/** The HTML of a page that holds one chart; for `--chart FILE.html`. */
export async function chartPage(chart: Chart, { title }: { readonly title: string }): Promise<string> {
  return page({ title, blocks: [{ kind: "chart", name: "chart", chart }], ...discourse.ending([chart.table], []) });
}
