// The learning curve: accuracy by the number of documents that a model learned from.

import type { Chart } from "../core/chart.ts";
import type { Table } from "../core/table.ts";
import { assemble, type ChartOptions } from "./assemble.ts";
import { basis } from "./basis.ts";
import { figure } from "./figure.ts";
import { heldOut, measuredPoints, withInterval, type MeasuredPoint } from "./measured-points.ts";
import { message } from "./message.ts";

/** What the chart reads of a row: those of `learningCurve()` have it. */
export interface LearningPointRow {
  readonly training: number;
  readonly accuracy: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: string;
}

/**
 * Accuracy against the documents a model learned from. A curve that still climbs at its right end asks for more coded documents.
 *
 * @param table Rows as `learningCurve()` gives them.
 * @param options `width` 480 pixels.
 * @returns A chart; each datum carries `row`, its place in `table.rows`.
 * @cost O(rows)
 */
export function chartLearningCurve(table: Table<LearningPointRow>, options: ChartOptions = {}): Chart {
  const { width = 480, title = "Would more documents help?" } = options;
  const points = table.rows.flatMap(({ training, accuracy, low, high }, row): readonly MeasuredPoint[] => {
    if (accuracy === null) return [];
    const words = `${figure(Math.round(training))} documents: ${withInterval(accuracy, low, high)} right`;
    return [{ row, x: training, y: accuracy, low, high, words }];
  });
  if (points.length === 0) return message(table, { title, text: "No part was large enough to learn from.", width });
  const made = heldOut(table);
  const body = measuredPoints(points, {
    x: "documents that the model learned from",
    y: "share that was right",
    across: [0, Math.max(...points.map(({ x }) => x))],
    up: [Math.min(0.5, ...points.map(({ y, low }) => low ?? y)), 1],
    width,
    height: 280,
  });
  return assemble(body, {
    table,
    title,
    subtitle: [options.subtitle ?? `Accuracy in cross-validation, ${basis(table)}${made === "" ? "" : `; ${made}`}`],
    alt: `Learning curve. ${title} ${points.map(({ words }) => words).join("; ")}.`,
    room: width,
  });
}
