// How well a codebook finds what people see: precision, recall, F1 and α of each frame, with their intervals.

import type { ValidityRow } from "../audit/validate-dictionary.ts";
import type { Chart } from "../core/chart.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Table } from "../core/table.ts";
import { assemble, type ChartOptions } from "./assemble.ts";
import { dotsAlt } from "./dots-alt.ts";
import { dots, type Dot } from "./dots.ts";
import { figure } from "./figure.ts";
import { message } from "./message.ts";
import { reason } from "./reason.ts";
import { series } from "./series.ts";

/** The options of `chartValidity()`. */
export interface ValidityChartOptions extends ChartOptions {
  /** `frames` (default): each frame as a whole; a frame: its entries, each by itself. */
  readonly frame?: string;
}

/**
 * A panel a measure, a row a frame, or a row an entry of one frame.
 *
 * @param table What `validateDictionary` answers.
 * @param options `frame`: default all frames as wholes. `width` 520 pixels.
 * @returns A chart; each dot carries `row`, its place in `table.rows`.
 * @cost O(rows)
 * @example
 * const said = tokens(corpus([{ id: "a", text: "tax" }, { id: "b", text: "aid" }]));
 * const table = validateDictionary(said, dictionary({ money: "tax" }), [{ document: "a", frame: "money", value: true }, { document: "b", frame: "money", value: false }], { minUnits: 1 });
 * chartValidity(table).spec.title.text; // => ["What the codebook finds of what people see"]
 */
export function chartValidity(table: Table<ValidityRow>, options: ValidityChartOptions = {}): Chart {
  expectKind(table, "table", "chartValidity");
  expectOptions(options, { title: true, subtitle: true, width: true, colors: true, frame: true }, "chartValidity");
  const { frame, width = 520, colors } = options;
  const title =
    options.title ?? (frame === undefined ? "What the codebook finds of what people see" : `The entries of ${frame}`);
  const shown = table.rows.flatMap((row, place): readonly Dot[] =>
    (frame === undefined ? row.pattern === "all" : row.frame === frame) ? [dotOf(row, place, frame !== undefined)] : [],
  );
  if (shown.length === 0) return message(table, { title, text: "There is nothing to draw.", width });
  const looks = series([...new Set(shown.map(({ look }) => look))], colors === undefined ? {} : { colors });
  const { body, room } = dots({
    dots: shown,
    lines: [],
    names: [...new Set(shown.map(({ name }) => name))],
    panels: [...new Set(shown.map(({ panel }) => panel))],
    looks,
    width,
    axisTitle: "",
  });
  const units = Math.max(...table.rows.map((row) => row.units));
  const level = figure(100 * Number(table.method.options["level"] ?? 0.95));
  const subtitle =
    options.subtitle ?? `${figure(units)} passages coded by hand · line: ${level} % interval · 1: as people do`;
  const alt = dotsAlt(shown, { kind: "Dot chart with intervals", title, measured: "measures from 0 to 1" });
  return assemble(body, { table, title, subtitle: [subtitle], alt, room });
}

function dotOf(
  { frame, pattern, measure, value, low, high, tp, fp, fn, status }: ValidityRow,
  row: number,
  entries: boolean,
): Dot {
  const name = entries ? pattern : frame;
  const range = low === null || high === null ? "" : ` (${figure(low)} to ${figure(high)})`;
  const told = value === null ? reason(status) : `${figure(value)}${range}`;
  return {
    row,
    panel: measure,
    name,
    look: measure,
    value,
    low,
    high,
    label: value === null ? reason(status) : figure(value),
    words: `${name}, ${measure}: ${told}; ${figure(tp)} found and seen, ${figure(fp)} only found, ${figure(fn)} only seen`,
  };
}
