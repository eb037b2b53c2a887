// Calibration: what a model promised against what came true, beside the line on which both are alike.

import type { Chart } from "../core/chart.ts";
import type { Table } from "../core/table.ts";
import { assemble, type ChartOptions } from "./assemble.ts";
import { basis } from "./basis.ts";
import { figure } from "./figure.ts";
import { heldOut, measuredPoints, withInterval, type MeasuredPoint } from "./measured-points.ts";
import { message } from "./message.ts";

/** What the chart reads of a row: those of `calibration()` have it. */
export interface CalibrationPointRow {
  readonly from: number;
  readonly to: number;
  readonly documents: number;
  readonly predicted: number | null;
  readonly observed: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: string;
}

/**
 * The probabilities that a model gave its predictions against the share that was right. Points under the dashed line: the model is surer than it should be.
 *
 * @param table Rows as `calibration()` gives them; bins without a value are not drawn.
 * @param options `width` 360 pixels.
 * @returns A chart; each datum carries `row`, its place in `table.rows`.
 * @cost O(rows)
 */
export function chartCalibration(table: Table<CalibrationPointRow>, options: ChartOptions = {}): Chart {
  const { width = 360, title = "Are the probabilities to be believed?" } = options;
  const points = table.rows.flatMap(({ predicted, observed, low, high, documents }, row): readonly MeasuredPoint[] => {
    if (predicted === null || observed === null) return [];
    const words = `Promised ${figure(predicted)}, right ${withInterval(observed, low, high)}, ${figure(documents)} documents`;
    return [{ row, x: predicted, y: observed, low, high, words }];
  });
  if (points.length === 0) return message(table, { title, text: "No bin has enough documents to draw.", width });
  const { totals } = table.method;
  const error =
    totals?.["ece"] === undefined ? "" : `; they are ${figure(100 * totals["ece"])} points apart on average`;
  const made = heldOut(table);
  const body = measuredPoints(points, {
    x: "probability that the model gave",
    y: "share that was right",
    across: [0, 1],
    up: [0, 1],
    width,
    height: width,
    diagonal: "as promised",
  });
  const subtitle = `Predictions ${basis(table)}; dashed: as promised${error}${made === "" ? "" : `; ${made}`}`;
  const told = points.map(({ words }) => words).join(". ");
  return assemble(body, {
    table,
    title,
    subtitle: [options.subtitle ?? subtitle],
    alt: `Calibration plot. ${title} ${told}.`,
    room: width + 60,
  });
}
