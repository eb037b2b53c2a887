// formats: in what forms a script that has run can be handed on, beside its page. Options, help and documentation derive from this list.

import type { Ending } from "../../render/end-html.ts";
import type { CellOutputs } from "../cell-outputs.ts";
import type { Runs } from "../interactive.ts";
import type { Script } from "../parse.ts";

/** What there is to hand on. */
export interface ExportParts {
  /** What the script is called, and the first part of the name of each file. */
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  /** The text of the script. */
  readonly source: string;
  readonly script: Script;
  readonly cells: readonly CellOutputs[];
  readonly ending: Ending;
  /** The SVG of each chart, by its name. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The runs for other inputs, where a page is to answer to them. */
  readonly runs?: Runs;
}

/** Files by their names. */
type Files = ReadonlyMap<string, string | Uint8Array>;

/** A form, and the files that it makes. */
export interface ExportFormat {
  readonly label: string;
  readonly write: (parts: ExportParts) => Promise<Files>;
}

/** One of `formats`. */
export type FormatName = "charts" | "ipynb" | "md" | "pdf" | "slides" | "student";

/** The forms by name. `html` and `svg` are not among them: every run writes the page and the pictures. */
export const formats: Readonly<Record<FormatName, ExportFormat>> = {
  charts: {
    label: "each chart as SVG, PNG and PDF, as large as a slide and as wide as a printed page",
    write: async (parts) => (await import("./charts.ts")).charts(parts),
  },
  ipynb: {
    label: "a Jupyter notebook with its outputs",
    write: async (parts) => one(`${parts.name}.ipynb`, (await import("./ipynb.ts")).ipynb(parts)),
  },
  md: {
    label: "Markdown with the pictures beside it",
    write: async (parts) => one(`${parts.name}.md`, (await import("./md.ts")).md(parts)),
  },
  pdf: {
    label: "a document to print, with text that can be searched",
    write: async (parts) => one(`${parts.name}.pdf`, (await import("./pdf.ts")).pdf(parts)),
  },
  slides: {
    label: "slides with speaker notes, one HTML file",
    write: async (parts) => one("slides.html", (await import("./slides.ts")).slides(parts)),
  },
  student: {
    label: "the page without solutions and notes for teachers",
    write: async (parts) => one("student.html", (await import("./student.ts")).student(parts)),
  },
};

async function one(file: string, content: string | Uint8Array | Promise<string | Uint8Array>): Promise<Files> {
  return new Map([[file, await content]]);
}

/** The names, in order. */
export const formatNames: readonly FormatName[] = Object.keys(formats) as FormatName[];
