// A chart that has nothing to show says so, in place of an empty frame or an error from the drawing library.

import type { Chart } from "../core/chart.ts";
import type { Table } from "../core/table.ts";
import { assemble } from "./assemble.ts";
import { theme } from "./theme.ts";

/** A picture of one sentence under the title. */
export function message(
  table: Table<object>,
  { title, text, width = theme.width }: { readonly title: string; readonly text: string; readonly width?: number },
): Chart {
  const body = {
    width,
    height: 80,
    data: { values: [{ text }] },
    mark: { type: "text", align: "left", baseline: "middle", color: theme.light.soft, fontSize: 15, aria: false },
    encoding: { text: { field: "text", type: "nominal" }, x: { value: 0 }, y: { value: 40 } },
  };
  return assemble(body, { table, title, subtitle: [], alt: `${title}. ${text}`, room: width });
}
