// compareResults: what differs between two runs of a script, output by output: numbers, charts, passages, words.

import { csvRows } from "../../format/csv-rows.ts";
import type { Row } from "../../core/table.ts";
import type { ResultOutput, Results } from "../results.ts";
import { compareRows, type RowsDifference } from "./compare-rows.ts";

/** A run: its results, and the files that lie beside them. */
export interface RunSide {
  readonly results: Results;
  /** The text of a file by its name; `undefined` where there is none. */
  readonly file: (name: string) => string | undefined;
}

/** What differs in one output. */
export interface Change {
  readonly cell: string;
  readonly kind: ResultOutput["kind"];
  /** Empty for what has no name: paragraphs, notes. */
  readonly name: string;
  readonly what: "came" | "went" | "moved";
  /** What its rows are called, one and many. */
  readonly noun: readonly [one: string, many: string];
  /** Of tables, and of what charts are drawn from. */
  readonly rows?: RowsDifference;
  /** Passages that lie behind it now and did not before, and the reverse. */
  readonly passages?: { readonly came: readonly Row[]; readonly went: readonly Row[] };
  /** Of words: paragraphs, notes, the title and alt text of a chart, the value of an input. */
  readonly words?: { readonly before: string; readonly after: string };
  /** The chart is drawn in another way from what may be the same numbers. */
  readonly drawing?: true;
}

/** What a field knows of its tables: by which columns a row is known, and what it is called. `undefined` for tables that it does not know. */
export type RowNames = (
  columns: readonly string[],
) => { readonly keys: readonly string[]; readonly noun: Change["noun"] } | undefined;

type Named = readonly [cell: string, output: ResultOutput];

/**
 * Compares two runs. Outputs are held against each other by their cell, kind and name; those without a name by their order.
 *
 * @param options `rowNames`: what a field knows of its tables.
 * @returns Changes in the order of the later run, what went at the end.
 */
export function compareResults(
  before: RunSide,
  after: RunSide,
  { rowNames = () => undefined }: { readonly rowNames?: RowNames } = {},
): readonly Change[] {
  const [old, now] = [byPlace(before.results), byPlace(after.results)];
  const sides = { before, after, rowNames };
  return [
    ...[...now].flatMap(([place, [cell, output]]): readonly Change[] => {
      const earlier = old.get(place)?.[1];
      if (earlier === undefined) return [{ ...head(cell, output), what: "came" }];
      const change = compared(earlier, output, sides);
      return Object.keys(change).length === 0
        ? []
        : [{ ...head(cell, output), ...nouned(output, sides), what: "moved", ...change }];
    }),
    ...[...old].flatMap(([place, [cell, output]]): readonly Change[] =>
      now.has(place) ? [] : [{ ...head(cell, output), what: "went" }],
    ),
  ];
}

interface Sides {
  readonly before: RunSide;
  readonly after: RunSide;
  readonly rowNames: RowNames;
}

type Difference = Pick<Change, "rows" | "passages" | "words" | "drawing">;

/** A chart or table keeps its name when its cell is renamed; what has no name stays in its cell. */
function byPlace({ cells }: Results): ReadonlyMap<string, Named> {
  const seen = new Map<string, number>();
  return new Map(
    cells.flatMap(({ id, outputs }) =>
      outputs.map((output): readonly [string, Named] => {
        const name = nameOf(output);
        const place = name === "" ? `${id} ${output.kind}` : `${output.kind} "${name}"`;
        const count = (seen.get(place) ?? 0) + 1;
        seen.set(place, count);
        return [`${place} ${count}`, [id, output]];
      }),
    ),
  );
}

function nameOf(output: ResultOutput): string {
  return "name" in output ? output.name : "";
}

function head(cell: string, output: ResultOutput): Pick<Change, "cell" | "kind" | "name" | "noun"> {
  return { cell, kind: output.kind, name: nameOf(output), noun: ["row", "rows"] };
}

function nouned(output: ResultOutput, { rowNames }: Sides): Partial<Pick<Change, "noun">> {
  const noun = output.kind === "table" ? rowNames(Object.keys(output.rows[0] ?? {}))?.noun : undefined;
  return noun === undefined ? {} : { noun };
}

function compared(old: ResultOutput, now: ResultOutput, sides: Sides): Difference {
  const rows = rowsDifference(old, now, sides);
  const passages = passagesDifference(now, sides);
  const [before, after] = [wordsOf(old), wordsOf(now)];
  const isRedrawn = old.kind === "chart" && now.kind === "chart" && old.drawing !== now.drawing;
  return {
    ...(rows === undefined ? {} : { rows }),
    ...(passages === undefined ? {} : { passages }),
    // The alt text of a chart repeats its numbers, which are told already.
    ...(before === after || (now.kind === "chart" && rows !== undefined) ? {} : { words: { before, after } }),
    ...(isRedrawn && rows === undefined ? { drawing: true as const } : {}),
  };
}

/** What an output says, as far as it is not numbers in rows. */
function wordsOf(output: ResultOutput): string {
  switch (output.kind) {
    case "markdown":
      return output.markdown;
    case "note":
      return output.text;
    case "source":
      return output.source;
    case "table":
      return output.caption;
    case "chart":
      return `${output.title}\n${output.alt}`;
    case "input":
      return `${output.label}: ${[output.value].flat().join(", ")}`;
    case "passage": {
      const { before, match, after } = output.passage;
      return `${before}${match}${after}`;
    }
    case "question":
      return JSON.stringify({ ...output, kind: undefined, name: undefined });
  }
}

function rowsDifference(old: ResultOutput, now: ResultOutput, { before, after, rowNames }: Sides): Difference["rows"] {
  const rows = rowsOf(now, after);
  const keys = rowNames(Object.keys(rows[0] ?? {}))?.keys;
  return compareRows(rowsOf(old, before), rows, keys === undefined ? {} : { keys });
}

function rowsOf(output: ResultOutput, side: RunSide): readonly Row[] {
  if (output.kind === "table") return output.rows;
  if (output.kind !== "chart") return [];
  // An older version of the library may have written the results.
  const columns = (output.columns ?? {}) as typeof output.columns;
  const isText = (name: string): boolean => ["text", "date"].includes(columns[name]?.type ?? "");
  return linesIn(side.file(`${output.name}.csv`)).map((line) =>
    Object.fromEntries(
      Object.entries(line).map(([name, field]) => [name, isText(name) ? field || null : value(field)]),
    ),
  );
}

/** Passages by their words and what they lie behind: one that only stands elsewhere, in its table or in its text, is the same. */
function passagesDifference(output: ResultOutput, { before, after }: Sides): Difference["passages"] {
  if (output.kind !== "table" && output.kind !== "chart") return undefined;
  const [old = [], now = []] = [before, after].map((side) => linesIn(side.file(`${output.name}.passages.csv`)));
  const [came, went] = [without(now, old), without(old, now)];
  return came.length + went.length === 0 ? undefined : { came, went };
}

/** The rows of `rows` that are not in `others`, each as often as it is missing there. */
function without(rows: readonly Row[], others: readonly Row[]): readonly Row[] {
  const key = (row: Row): string => JSON.stringify({ ...row, row: null, start: null, end: null });
  const left = new Map<string, number>();
  for (const row of others) left.set(key(row), (left.get(key(row)) ?? 0) + 1);
  return rows.filter((row) => {
    const count = left.get(key(row)) ?? 0;
    left.set(key(row), count - 1);
    return count <= 0;
  });
}

/** Fields by the names of their columns. */
function linesIn(csv: string | undefined): readonly Readonly<Record<string, string>>[] {
  if (csv === undefined) return [];
  const [header, ...rows] = csvRows(csv, { delimiter: "," }).rows;
  return rows.map(({ fields }) => Object.fromEntries((header?.fields ?? []).map((name, i) => [name, fields[i] ?? ""])));
}

/** A number or a truth as it was before it was written. */
function value(field: string): Row[string] {
  if (field === "") return null;
  return field === "true" || field === "false" ? field === "true" : Number(field);
}
