// Blocks: what a page is made of, one after the other. Runners of scripts hand them over; the page knows nothing of scripts.

import type { Chart } from "../core/chart.ts";
import type { Passage, Table } from "../core/table.ts";

/** Where a block comes from: the cell of a script. Code is folded under its name. */
export interface Cell {
  /** Short and unique in the page; becomes an anchor. */
  readonly id: string;
  readonly title: string;
}

interface Placed {
  readonly cell?: Cell;
}

/** Markdown; raw HTML in it is shown as text, links lead to the web or into the page, pictures are not loaded. */
interface MarkdownBlock extends Placed {
  readonly kind: "markdown";
  readonly markdown: string;
}

/** Plain text, as it is: what a script printed, or a remark. */
interface TextBlock extends Placed {
  readonly kind: "text";
  readonly text: string;
  readonly tone?: "plain" | "note" | "warning" | "stop";
}

/** A table, with its rows leading to their passages where it carries evidence. */
export interface TableBlock extends Placed {
  readonly kind: "table";
  readonly name: string;
  readonly table: Table<object>;
  readonly caption?: string;
}

/** A chart with its data table, its passages and its files. */
export interface ChartBlock extends Placed {
  readonly kind: "chart";
  readonly name: string;
  readonly chart: Chart;
  /** One line of how to read it; by default made from the chart. */
  readonly reading?: string;
}

/** One passage, quoted. */
interface PassageBlock extends Placed {
  readonly kind: "passage";
  readonly passage: Passage;
}

/** The code of a cell, folded. */
interface CodeBlock extends Placed {
  readonly kind: "code";
  readonly code: string;
  readonly language?: string;
}

/** The choice that an input stood at when the page was made. */
interface InputBlock extends Placed {
  readonly kind: "input";
  readonly name?: string;
  readonly label: string;
  readonly value: string;
  /** Where the page can show what comes of other choices. */
  readonly control?: Control;
}

/** How a reader chooses on the page. `values` are all the choices, `at` the present one. */
export interface Control {
  readonly name: string;
  readonly type: "range" | "number" | "select" | "multiselect" | "checkbox";
  readonly values: readonly (string | number | boolean | readonly string[])[];
  readonly at: number;
  /** What a list offers, one by one. */
  readonly options?: readonly string[];
}

/** A question of a lesson, which the page checks. */
export interface QuestionBlock extends Placed {
  readonly kind: "question";
  /** Unique in the page. */
  readonly name: string;
  readonly ask: string;
  /** What may be chosen; empty where the reader writes. */
  readonly choices: readonly string[];
  readonly hint: string;
  readonly key: { readonly answers: readonly string[]; readonly tolerance: number | null; readonly why: string };
  /** The answer in plain words, folded; absent on a page for pupils. */
  readonly answer?: string;
}

/** What went wrong in a cell. */
interface ErrorBlock extends Placed {
  readonly kind: "error";
  readonly message: string;
  /** `file:line:column` */
  readonly place?: string;
  /** The stack or other details, folded. */
  readonly details?: string;
}

export type Block =
  | MarkdownBlock
  | TextBlock
  | TableBlock
  | ChartBlock
  | PassageBlock
  | CodeBlock
  | InputBlock
  | QuestionBlock
  | ErrorBlock;

/** The blocks of a page, from top to bottom. */
export type Blocks = readonly Block[];
