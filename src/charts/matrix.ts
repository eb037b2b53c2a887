// A matrix: a number for each pair of names, as squares that are darker the larger it is.

import type { Chart } from "../core/chart.ts";
import type { Column, Row, Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { assemble, type ChartOptions, type Datum } from "./assemble.ts";
import { basis } from "./basis.ts";
import { chosen } from "./chosen.ts";
import { figure } from "./figure.ts";
import { message } from "./message.ts";
import { spoken } from "./spoken.ts";
import { theme } from "./theme.ts";

/** The options of `chartMatrix()`. */
export interface MatrixOptions extends ChartOptions {
  /** The column whose values are the lines; by default the first text column. */
  readonly row?: string;
  /** The column whose values are the columns; by default the second text column. */
  readonly column?: string;
  /** The column with the numbers; by default the first number. */
  readonly value?: string;
  /** Names in the order in which they are shown; by default as they come, where pairs are mirrored by name. */
  readonly order?: readonly string[];
  /** Where the lightest square stands: at zero (default), or at the lowest number, where all are large. */
  readonly from?: "zero" | "lowest";
  /** `both`: each pair stands on both sides of the diagonal, as a matrix of similarities needs it; `none`: where its row says. By default `both` where the columns are `first` and `second` and no pair comes twice. */
  readonly mirror?: "none" | "both";
  /** Whether numbers stand in the squares; by default up to twelve by twelve. */
  readonly labels?: "shown" | "hidden";
}

/**
 * Squares for pairs of names: who agrees with whom, what is mixed up with what, how alike texts are. Use it for up to about forty names; for a few pairs a table says more.
 *
 * @param table Any table with two columns of names and one of numbers.
 * @param options Columns; `width` 480 pixels.
 * @returns A chart; each datum carries `row`, its place in `table.rows`.
 * @throws bad-option for a column that the table does not have.
 * @cost O(rows)
 */
export function chartMatrix(table: Table<object>, options: MatrixOptions = {}): Chart {
  expectKind(table, "table", "chartMatrix");
  expectOptions(
    options,
    {
      title: true,
      subtitle: true,
      width: true,
      colors: true,
      row: true,
      column: true,
      value: true,
      order: true,
      mirror: true,
      from: true,
      labels: true,
    },
    "chartMatrix",
  );
  const { width = 480 } = options;
  const view = viewed(table, options);
  const single = table.rows.flatMap((row, place): readonly Datum[] => cellOf(row as Row, place, view));
  const mirror =
    options.mirror ?? (view.row === "first" && view.column === "second" && eachOnce(single) ? "both" : "none");
  const cells = mirror === "both" ? single.flatMap((cell) => bothSides(cell)) : single;
  const title = options.title ?? `${view.label} by ${view.rowLabel} and ${view.columnLabel}`;
  if (cells.length === 0) return message(table, { title, text: "There are no pairs to draw.", width });
  const down = namesOf(cells, "down", options.order ?? (mirror === "both" ? byName(cells) : []));
  // Where each pair stands on both sides, the diagonal is to be one.
  const across = namesOf(cells, "across", mirror === "both" ? down : options.order);
  const largest = single.toSorted(
    (a, b) => Number(b["value"]) - Number(a["value"]) || Number(a["row"]) - Number(b["row"]),
  );
  const told = largest.slice(0, 3).map(({ down: a, across: b, value }) => `${a} and ${b} ${figure(Number(value))}`);
  const unit = view.unit === undefined ? "" : `, ${view.unit}`;
  const alt = `Matrix. ${title}: ${figure(down.length)} by ${figure(across.length)}${unit}. Highest: ${told.join(", ")}.`;
  const subtitle = [options.subtitle ?? `${view.rowLabel} down, ${view.columnLabel} across${unit}, ${basis(table)}`];
  const labels = options.labels ?? (Math.max(down.length, across.length) <= 12 ? "shown" : "hidden");
  return assemble(bodyOf(cells, { down, across, width, labels, from: options.from ?? "zero" }), {
    table,
    title,
    subtitle,
    alt,
    room: width + 120,
  });
}

interface View {
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly label: string;
  readonly unit: string | undefined;
  readonly rowLabel: string;
  readonly columnLabel: string;
}

function viewed({ columns }: Table<object>, { row, column, value }: MatrixOptions): View {
  const all = Object.entries(columns as Readonly<Record<string, Column>>);
  const names = all.map(([name]) => name);
  const asked = [row, column, value].filter((name) => name !== undefined);
  chosen(names, asked, { who: "chartMatrix", option: "columns" });
  const texts = all.filter(([name, { type }]) => type === "text" && name !== "status").map(([name]) => name);
  const [first = names[0] ?? "", second = first] = texts;
  const number = all.find(([, { type }]) => type === "number" || type === "integer")?.[0] ?? "";
  const view = { row: row ?? first, column: column ?? second, value: value ?? number };
  const labelOf = (name: string): string => columns[name as never]?.["label"] ?? name;
  const { unit } = (columns as Readonly<Record<string, Column>>)[view.value] ?? {};
  return { ...view, label: labelOf(view.value), unit, rowLabel: labelOf(view.row), columnLabel: labelOf(view.column) };
}

/** Whether no pair stands in both directions, and none on the diagonal: as similarities are told. */
function eachOnce(cells: readonly Datum[]): boolean {
  const seen = new Set(cells.map(({ down, across }) => JSON.stringify([down, across])));
  return cells.every(({ down, across }) => down !== across && !seen.has(JSON.stringify([across, down])));
}

/** Numbers inside names count as numbers: 2 stands before 10. */
function byName(cells: readonly Datum[]): readonly string[] {
  const order = new Intl.Collator("en", { numeric: true });
  return [...new Set(cells.map(({ down }) => String(down)))].sort((a, b) => order.compare(a, b) || (a < b ? -1 : 1));
}

/** A pair and its mirror image. */
function bothSides(cell: Datum): readonly Datum[] {
  const { down = "", across = "" } = cell;
  return down === across ? [cell] : [cell, { ...cell, down: across, across: down }];
}

function cellOf(row: Row, place: number, view: View): readonly Datum[] {
  const [down, across, value] = [row[view.row], row[view.column], row[view.value]];
  if (typeof value !== "number") return [];
  const shown =
    Number.isInteger(value) || Math.abs(value) >= 10 ? figure(value) : value.toFixed(Math.abs(value) < 1 ? 3 : 2);
  const words = `${String(down)} and ${String(across)}: ${shown}`;
  return [{ row: place, down: String(down), across: String(across), value, shown, words }];
}

function namesOf(cells: readonly Datum[], side: string, order: readonly string[] = []): readonly string[] {
  const names = [...new Set(cells.map((cell) => String(cell[side])))];
  return [...order.filter((name) => names.includes(name)), ...names.filter((name) => !order.includes(name))];
}

const { light: palette } = theme;

/** Short names lie; long ones lean while their lines are far enough from each other, and else stand upright. */
function leaning(names: readonly string[], step: number): number {
  const longest = Math.max(...names.map((name) => name.length));
  if (longest * 7 <= step) return 0;
  return step * Math.SQRT1_2 >= theme.size.label + 2 ? -45 : -90;
}

function bodyOf(
  cells: readonly Datum[],
  {
    down,
    across,
    width,
    labels,
    from,
  }: {
    readonly down: readonly string[];
    readonly across: readonly string[];
    readonly width: number;
    readonly labels: "shown" | "hidden";
    readonly from: "zero" | "lowest";
  },
): object {
  const step = Math.max(14, Math.min(56, Math.floor(width / Math.max(down.length, across.length))));
  const values = cells.map(({ value }) => Number(value));
  const [low, high] = [from === "zero" ? Math.min(0, ...values) : Math.min(...values), Math.max(...values)];
  const side = (field: string, names: readonly string[], angle: number): object => ({
    field,
    type: "ordinal",
    sort: names,
    scale: { domain: names, paddingInner: 0.06 },
    axis: {
      title: null,
      ticks: false,
      domain: false,
      grid: false,
      labelColor: palette.ink,
      labelAngle: angle,
      // Names are not to be higher than their line, nor to lean over each other.
      labelFontSize: Math.min(theme.size.label, step - 2),
      ...(angle === 0 ? {} : { labelAlign: "left", labelBaseline: angle === -90 ? "middle" : "bottom" }),
      labelLimit: 320,
      orient: field === "across" ? "top" : "left",
    },
  });
  const place = {
    y: side("down", down, 0),
    x: side("across", across, leaning(across, step)),
  };
  const blue = palette.series[0]?.mark;
  const square = {
    mark: { type: "rect", cornerRadius: 2 },
    encoding: {
      ...place,
      color: {
        field: "value",
        type: "quantitative",
        scale: { domain: [low, high === low ? low + 1 : high], range: [palette.grid, blue] },
        legend: null,
      },
      ...spoken,
    },
  };
  const number = {
    mark: { type: "text", fontSize: Math.min(theme.size.label, step / 3) },
    encoding: {
      ...place,
      text: { field: "shown", type: "nominal" },
      color: {
        condition: { test: `datum.value > ${low + 0.55 * (high - low)}`, value: palette.ground },
        value: palette.ink,
      },
    },
  };
  return {
    width: { step },
    height: { step },
    data: { values: cells },
    layer: labels === "shown" ? [square, number] : [square],
  };
}
