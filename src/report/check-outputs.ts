// checkOutputs: what the results of a script lack that a reader needs: words for a picture, a size behind a count, names behind quotations.

import type { Results } from "../notebook/results.ts";

/** What was found in what a cell put out. */
export interface OutputFinding {
  readonly code: string;
  readonly severity: "error" | "warning";
  /** The id of the cell. */
  readonly cell: string;
  readonly text: string;
}

/** The rules, with what each looks for. */
export const outputRules: Readonly<Record<string, string>> = {
  fails: "the script does not run to its end",
  "chart-without-alt": "a chart has no words for who cannot see it",
  "count-without-size": "a table counts and does not say out of how many",
  "low-attribution": "too many quotations have no speaker",
};

/** Columns that say how much there was, or put the count in relation to it. */
const sizes =
  /^(?:tokens|total|words|documents|sentences|n|units|per\w+|share\w*|rate|proportion|percent\w*|expected\w*)$/iu;

/**
 * Checks results.
 *
 * @param results As `results.json` holds them.
 * @param options `attribution`: the least share of quotations with a speaker, from 0 to 1; default 0.7.
 */
export function checkOutputs(
  { cells }: Results,
  { attribution = 0.7 }: { readonly attribution?: number } = {},
): readonly OutputFinding[] {
  return cells.flatMap(({ id, outputs }) =>
    outputs.flatMap((output): readonly OutputFinding[] => {
      if (output.kind === "chart" && output.alt.trim() === "")
        return [
          {
            code: "chart-without-alt",
            severity: "error",
            cell: id,
            text: `the chart "${output.name}" has no alt text`,
          },
        ];
      if (output.kind !== "table") return [];
      const columns = Object.keys(output.rows[0] ?? {});
      return [
        ...countFinding(id, output.name, columns),
        ...speakerFinding(id, { ...output, columns: columns, attribution }),
      ];
    }),
  );
}

function countFinding(cell: string, name: string, columns: readonly string[]): readonly OutputFinding[] {
  if (!columns.includes("count") || columns.some((one) => sizes.test(one))) return [];
  const text = `the table "${name}" counts and does not say out of how many`;
  return [{ code: "count-without-size", severity: "warning", cell, text }];
}

interface Quoted {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly columns: readonly string[];
  readonly attribution: number;
}

/** A table of quotations has a speaker and a rule in each row. */
function speakerFinding(cell: string, { name, rows, columns, attribution }: Quoted): readonly OutputFinding[] {
  if (!["speaker", "rule", "confidence"].every((one) => columns.includes(one))) return [];
  const named = rows.filter((row) => row["speaker"] !== null).length;
  if (named >= attribution * rows.length) return [];
  const text = `${named} of ${rows.length} quotations of "${name}" have a speaker; --attribution says how many must`;
  return [{ code: "low-attribution", severity: "warning", cell, text }];
}
