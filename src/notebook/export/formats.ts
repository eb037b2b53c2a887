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

/** A form: the file it makes, and how. */
export interface ExportFormat {
  readonly label: string;
  /** The name of its file. */
  readonly file: (name: string) => string;
  readonly write: (parts: ExportParts) => Promise<string | Uint8Array>;
}

/** One of `formats`. */
export type FormatName = "ipynb" | "md" | "pdf" | "slides" | "student";

/** The forms by name. `html` and `svg` are not among them: every run writes the page and the pictures. */
export const formats: Readonly<Record<FormatName, ExportFormat>> = {
  ipynb: {
    label: "a Jupyter notebook with its outputs",
    file: (name) => `${name}.ipynb`,
    write: async (parts) => (await import("./ipynb.ts")).ipynb(parts),
  },
  md: {
    label: "Markdown with the pictures beside it",
    file: (name) => `${name}.md`,
    write: async (parts) => (await import("./md.ts")).md(parts),
  },
  pdf: {
    label: "a document to print, with text that can be searched",
    file: (name) => `${name}.pdf`,
    write: async (parts) => (await import("./pdf.ts")).pdf(parts),
  },
  slides: {
    label: "slides with speaker notes, one HTML file",
    file: () => "slides.html",
    write: async (parts) => (await import("./slides.ts")).slides(parts),
  },
  student: {
    label: "the page without solutions and notes for teachers",
    file: () => "student.html",
    write: async (parts) => (await import("./student.ts")).student(parts),
  },
};

/** The names, in order. */
export const formatNames: readonly FormatName[] = Object.keys(formats) as FormatName[];
