// Output: what a script can put on its page.

import type { Chart } from "../core/chart.ts";
import type { Passage, Row, Table } from "../core/table.ts";

/** An input as it was answered. `given` is false where its default stands. */
export interface InputOutput {
  readonly kind: "input";
  readonly name: string;
  readonly label: string;
  readonly type: "range" | "number" | "select" | "multiselect" | "checkbox" | "text" | "date" | "file";
  readonly value: string | number | boolean | readonly string[];
  readonly given: boolean;
  /** What may be chosen, where that is a list. */
  readonly options?: readonly string[];
  /** From where to where a number may go, and in what steps, as far as that is said. */
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/** A question that the page checks. A number is right within `tolerance`; texts have none. */
export interface QuestionOutput {
  readonly kind: "question";
  readonly name: string;
  readonly ask: string;
  readonly answers: readonly string[];
  readonly tolerance: number | null;
  readonly choices: readonly string[];
  readonly hint: string;
  readonly why: string;
}

/** One output of a script, in the order in which they were made. */
export type Output =
  | { readonly kind: "markdown"; readonly markdown: string; readonly plain: string }
  | { readonly kind: "table"; readonly name: string; readonly caption: string; readonly table: Table<Row> }
  | { readonly kind: "chart"; readonly name: string; readonly chart: Chart }
  | { readonly kind: "note"; readonly text: string; readonly tone: "note" | "warning" | "stop" }
  | { readonly kind: "passage"; readonly passage: Passage }
  | { readonly kind: "source"; readonly source: string }
  | QuestionOutput
  | InputOutput;
