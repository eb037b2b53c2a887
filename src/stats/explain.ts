// explain: where the number of a row comes from: its counts, its table of two by two, and its formula with the numbers in it.

import { HustingsError } from "../core/errors.ts";
import type { Method, Row, Table } from "../core/table.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectedOf, fromMargins, type Contingency } from "../math/contingency.ts";
import type { AssociationName } from "./association-measure.ts";
import { associationMeasures } from "./association-measures.ts";
import { filledFormula, formulaNumber } from "./filled-formula.ts";

/** What an explanation has beside the columns of the row. */
interface Parts {
  /** What the row is about. */
  readonly name: string;
  /** A table of two by two, with the names of its lines and columns. */
  readonly table?: Contingency;
  readonly sides?: readonly [first: string, second: string];
  /** Further letters of the formula. */
  readonly values: Readonly<Record<string, number>>;
  /** The column that the formula gives. */
  readonly result: string;
  /** Which of several formulas; by default that of the column. */
  readonly part?: string;
}

/** How the rows of a statistic are explained, by the name of the method. A statistic that is not here has its formula filled from its own columns. */
const explainers: Readonly<Record<string, (row: Row, method: Method) => Parts>> = {
  keyness(row, { totals = {} }) {
    const table = {
      o11: numberOf(row, "target"),
      o12: numberOf(row, "reference"),
      o21: (totals["target"] ?? Number.NaN) - numberOf(row, "target"),
      o22: (totals["reference"] ?? Number.NaN) - numberOf(row, "reference"),
    };
    return { name: String(row["feature"]), table, sides: ["target", "reference"], values: {}, result: "score" };
  },
  collocates(row, { totals = {}, options }) {
    const group = String(row["group"]);
    const tokens = totals[`${group}: tokens`] ?? Number.NaN;
    const near = totals[`${group}: near`] ?? Number.NaN;
    const pairs = associationMeasures[options["measure"] as AssociationName].table === "pair";
    const other = pairs ? numberOf(row, "nodeCount") : near;
    const table = fromMargins(numberOf(row, "count"), numberOf(row, "collocateCount"), other, tokens);
    return {
      name: String(row["collocate"]),
      table,
      sides: [pairs ? "meets the node" : "near the node", "elsewhere"],
      values: {},
      result: "score",
    };
  },
  agreement: ofMeasure,
  readability: (row) => {
    const [w, s, y] = [numberOf(row, "words"), numberOf(row, "sentences"), numberOf(row, "syllables")];
    return { ...ofMeasure(row), name: String(row["group"]), values: Number.isNaN(y) ? { w, s } : { w, s, y } };
  },
  // Documents and words have a table each, under one method.
  wordfish: (row) => ofScale(row, "beta"),
  wordscores: (row) => ofScale(row, "score"),
  lss: (row) => ofScale(row, "score"),
  wordshoal: (row) =>
    typeof row["debate"] === "string"
      ? { name: row["debate"], values: {}, result: "beta" }
      : { name: String(row["document"]), values: {}, result: "position" },
  lsa: (row, { totals = {} }) => ({
    name: `${String(row["name"])}, dimension ${String(row["dimension"])}`,
    values: {
      vector: numberOf(row, "vector"),
      singularValue: totals[`dimension ${String(row["dimension"])}`] ?? Number.NaN,
    },
    result: "coordinate",
  }),
  correspondence: (row, { totals = {} }) => ({
    name: `${String(row["name"])}, axis ${String(row["axis"])}`,
    values: { standard: numberOf(row, "standard"), singularValue: totals[`axis ${String(row["axis"])}`] ?? Number.NaN },
    result: "principal",
  }),
  classifierScores: ofMeasure,
  sampleForCoding: (row) => ({
    name: `passage ${String(row["unit"])} of ${String(row["document"])}, ${String(row["stratum"])}`,
    values: { passages: numberOf(row, "passages"), drawn: numberOf(row, "drawn") },
    result: "weight",
  }),
  validateDictionary: (row, { totals = {} }) => {
    const name = `${String(row["frame"])}, ${String(row["pattern"])}`;
    const cells = ["tp", "fp", "fn", "tn"].map((cell) => [cell, totals[`${name}: ${cell}`] ?? numberOf(row, cell)]);
    return {
      ...ofMeasure(row),
      name: `${name}, ${String(row["measure"])}`,
      values: { ...Object.fromEntries(cells), units: numberOf(row, "units") },
    };
  },
  // Universes, choices and levels have a table each, under one method.
  multiverse: (row, { options }) => {
    if (typeof row["level"] === "string")
      return { name: `${String(row["choice"])}: ${row["level"]}`, values: {}, result: "mean" };
    if (typeof row["choice"] === "string" && "share" in row)
      return {
        name: row["choice"],
        values: { between: numberOf(row, "between"), total: numberOf(row, "total") },
        result: "share",
      };
    const names = (options["choices"] as readonly string[]).map((choice) => choice.slice(0, choice.indexOf(": ")));
    return { name: names.map((name) => `${name}: ${String(row[name])}`).join(", "), values: {}, result: "estimate" };
  },
  contextRegression: (row) =>
    typeof row["word"] === "string"
      ? { name: `${String(row["group"])}, ${row["word"]}`, values: {}, result: "similarity" }
      : {
          name: `${String(row["term"])}${row["base"] === null ? "" : ` against ${String(row["base"])}`}`,
          values: { squared: numberOf(row, "squared"), bias: numberOf(row, "bias") },
          result: "debiased",
        },
  wordNetwork: (row) =>
    typeof row["word"] === "string"
      ? {
          name: `${String(row["measure"])} of ${row["word"]}`,
          values: {},
          result: "value",
          part: String(row["measure"]),
        }
      : { name: `${String(row["from"])} and ${String(row["to"])}`, values: {}, result: "weight" },
  collocations: (row) => ({ name: String(row["collocation"]), values: {}, result: "lambda" }),
};

/**
 * Explains one row: its counts, the table of two by two that it rests on where there is one, what would be expected by chance, and the formula with the numbers filled in.
 *
 * Use it to check a number by hand, to teach, and to answer a reviewer. It explains a value, not a finding.
 *
 * @param table A table of this library.
 * @param options `row`: its place in `table.rows`, from 0.
 * @returns Lines of text.
 * @throws bad-option for a row that is not there.
 * @cost O(1)
 * @example
 * const house = corpus([{ text: "jobs jobs growth", vars: { party: "A" } }, { text: "war and growth", vars: { party: "B" } }]);
 * const table = keyness(tokens(house), { by: "party", target: "A", measure: "oddsRatio" });
 * explain(table, { row: table.rows.findIndex(({ feature }) => feature === "growth") }).split("\n").at(-4); // => "      = (1 / 2) / (1 / 2)"
 */
export function explain(table: Table<object>, { row: place }: { readonly row: number }): string {
  expectKind(table, "table", "explain");
  const row = table.rows[place] as Row | undefined;
  if (row === undefined)
    throw new HustingsError("bad-option", {
      who: "explain",
      needs: `a row from 0 to ${table.rows.length - 1}`,
      got: `${place}`,
    });
  const { method } = table;
  const parts = explainers[method.name]?.(row, method) ?? usual(row, method);
  const lines = [
    `${parts.name}: ${method.name}, ${labelOf(table, parts.result)} ${valueOf(row[parts.result])}`,
    "",
    ...(parts.table === undefined ? columnLines(table, row) : tableLines(parts.table, parts)),
    "",
    ...formulaLines(method, parts, row),
  ];
  return lines.join("\n");
}

/** A row that names its measure. */
function ofMeasure(row: Row): Parts {
  const measure = String(row["measure"]);
  const about = typeof row["class"] === "string" && row["class"] !== "all" ? `, ${row["class"]}` : "";
  return { name: `${measure}${about}`, values: {}, result: "value", part: measure };
}

/** A document with its position, or a word with what it adds to one. */
function ofScale(row: Row, ofWord: string): Parts {
  const word = row["word"];
  return typeof word === "string"
    ? { name: word, values: {}, result: ofWord }
    : { name: String(row["document"]), values: {}, result: "position" };
}

/** A row whose formula speaks of its own columns and of the options of its method. */
function usual(row: Row, { formula, options }: Method): Parts {
  const numbers = [...Object.entries(row), ...Object.entries(options)].filter(
    (entry): entry is [string, number] => typeof entry[1] === "number",
  );
  const [, result = ""] = /^([\p{L}\p{N}]+) =/u.exec(formula) ?? [];
  const texts = Object.entries(row).filter(
    ([name, value]) => typeof value === "string" && name !== "status" && name !== "interval" && value !== "all",
  );
  return {
    name: texts.map(([, value]) => String(value)).join(", ") || "row",
    values: Object.fromEntries(numbers),
    result,
  };
}

function numberOf(row: Row, name: string): number {
  const value = row[name];
  return typeof value === "number" ? value : Number.NaN;
}

function labelOf({ columns }: Table<object>, name: string): string {
  return (columns as Table["columns"])[name]?.label ?? name;
}

function valueOf(value: unknown): string {
  return typeof value === "number" ? formulaNumber(value) : "has no value";
}

function columnLines(table: Table<object>, row: Row): readonly string[] {
  const shown = Object.entries(table.columns as Table["columns"]).filter(([name]) => typeof row[name] === "number");
  const width = Math.max(0, ...shown.map(([, { label }]) => label.length));
  return shown.map(
    ([name, { label, unit }]) => `${label.padEnd(width)}  ${valueOf(row[name])}${unit === undefined ? "" : ` ${unit}`}`,
  );
}

/** The table of two by two with its margins, and what chance would put into its first cells. */
function tableLines(cells: Contingency, { name, sides = ["first", "second"] }: Parts): readonly string[] {
  const { o11, o12, o21, o22 } = cells;
  const expected = expectedOf(cells);
  const body = [
    ["", ...sides, "together"],
    [name, o11, o12, o11 + o12],
    ["other words", o21, o22, o21 + o22],
    ["together", o11 + o21, o12 + o22, o11 + o12 + o21 + o22],
    ["expected", expected.o11, expected.o12, ""],
  ].map((line) => line.map((cell) => (typeof cell === "number" ? formulaNumber(cell) : cell)));
  const widths = [0, 1, 2, 3].map((c) => Math.max(...body.map((line) => (line[c] ?? "").length)));
  return body.map((line) =>
    line
      .map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

/** The letters of a table of two by two, as formulas use them. */
function letters(table: Contingency | undefined): Readonly<Record<string, number>> {
  if (table === undefined) return {};
  const { o11: a, o12: b, o21: c, o22: d } = table;
  const expected = expectedOf(table);
  return {
    a,
    b,
    c,
    d,
    N: a + b + c + d,
    O: a,
    E: expected.o11,
    "E₁": expected.o11,
    "E₂": expected.o12,
    "n₁": a + c,
    "n₂": b + d,
  };
}

function formulaLines({ formula, options, sources }: Method, parts: Parts, row: Row): readonly string[] {
  const known = letters(parts.table);
  const smoothing = typeof options["lambda"] === "number" ? { λ: options["lambda"] } : {};
  const own =
    formula.split(/; (?=[\p{L}\p{N}²]+ = )/u).find((part) => part.startsWith(`${parts.part ?? parts.result} = `)) ??
    formula;
  const [left = "", right = own] = /^([^=]+) = (.*)$/u.exec(own)?.slice(1) ?? [];
  const filled = deviance(right, parts.table) ?? filledFormula(right, { ...known, ...parts.values, ...smoothing });
  const indent = " ".repeat(left.length);
  const stands = (letter: string): boolean => new RegExp(`(?<![\\p{L}₁₂])${letter}(?![\\p{L}₁₂])`, "u").test(right);
  const where = Object.entries(known).filter(([letter]) => letter !== "a" && stands(letter));
  const told = where.map(([letter, value]) => `${letter} = ${formulaNumber(value)}`).join(", ");
  const step = filled === null ? (told === "" ? [] : [`${indent} where ${told}`]) : [`${indent} = ${filled}`];
  const value = row[parts.result];
  const end = typeof value === "number" ? formulaNumber(value) : `no value (${String(row["status"])})`;
  return [own, ...step, `${indent} = ${end}`, ...(sources.length === 0 ? [] : ["", `after ${sources[0]}`])];
}

/** The sum over the four cells, written out. */
function deviance(formula: string, table: Contingency | undefined): string | null {
  if (table === undefined || !formula.startsWith("2 Σ O ln(O / E)")) return null;
  const expected = expectedOf(table);
  const terms = (["o11", "o12", "o21", "o22"] as const).map((cell) =>
    table[cell] === 0
      ? "0"
      : `${formulaNumber(table[cell])} ln(${formulaNumber(table[cell])} / ${formulaNumber(expected[cell])})`,
  );
  return `2 (${terms.join(" + ")})`;
}
