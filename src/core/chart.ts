// A chart: a Vega-Lite spec, the words that stand in for the picture, and the table it was drawn from.

import type { TopLevelSpec } from "vega-lite";
import type { Row, Table } from "./table.ts";

/** Made by the builders of `charts/`. Every datum drawn from a row carries `row`, the row's place in the table, which leads to its passages. */
export interface Chart {
  readonly kind: "chart";
  readonly spec: TopLevelSpec;
  /** What a reader who cannot see the picture needs to know, written from the numbers. */
  readonly alt: string;
  readonly table: Table<Row>;
}
