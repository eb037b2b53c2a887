// hustings build: runs scripts and hands them on in other forms: notebook, Markdown, PDF, slides, pages for pupils.

import { HustingsError } from "../core/errors.ts";
import type { FormatName } from "../notebook/export/formats.ts";
import type { Command } from "./command.ts";
import { readAxis, type GridAxis } from "./grid.ts";
import { quiet, readWhole } from "./options.ts";
import { runScripts } from "./run-scripts.ts";

interface BuildOptions {
  readonly format?: readonly BuildFormat[];
  readonly student?: boolean;
  readonly combinations?: number;
  readonly bytes?: number;
  readonly grid?: readonly GridAxis[];
  readonly out?: string;
  readonly quiet?: boolean;
}

/** The page and the pictures are written by every run. */
export const buildFormats = ["html", "ipynb", "md", "pdf", "slides", "svg", "charts"] as const;
type BuildFormat = (typeof buildFormats)[number];

/** Its definition. */
export const build: Command<BuildOptions> = {
  name: "build",
  text: "run scripts and write them in other forms beside their pages",
  arguments: [{ name: "SCRIPT", text: "a script or a folder of scripts; flags for them behind --", many: true }],
  options: [
    {
      flags: "--format <names>",
      text: `any of ${buildFormats.join(", ")}, by commas; default html. charts: each as SVG, PNG and PDF at the size of a slide and of a printed page`,
      read: readFormats,
    },
    { flags: "--student", text: "write student.html too: without solutions and notes for teachers" },
    {
      flags: "--combinations <number>",
      text: "how many combinations of inputs a page may answer to without a server, default 200; 0 for none",
      read: (text) => readWhole(text, "--combinations"),
    },
    {
      flags: "--bytes <number>",
      text: "how many bytes of a page they may take, default 2000000",
      read: (text) => readWhole(text, "--bytes"),
    },
    {
      flags: "--grid <input=values>",
      text: "run every combination of these values, each into a folder of its own; may be given several times",
      read: readAxis,
    },
    { flags: "--out <folder>", text: "where everything goes, default out" },
    quiet,
  ],
  passesOn: true,
  examples: [
    "hustings build analyses --format html,ipynb,pdf",
    "hustings build docs/course --student",
    "hustings build frames.ts --grid per=1000,10000 --grid tone=yes,no",
  ],
  run: (words, { format = [], student = false, combinations = 200, grid = [], ...options }) => {
    const beside = format.filter(
      (name): name is Exclude<BuildFormat, "html" | "svg"> => name !== "html" && name !== "svg",
    );
    const formats: readonly FormatName[] = [...new Set(beside), ...(student ? (["student"] as const) : [])];
    return runScripts(words, { ...options, formats, combinations, grid });
  },
};

function readFormats(text: string): readonly BuildFormat[] {
  return text.split(",").map((part) => {
    const name = buildFormats.find((one) => one === part.trim());
    if (name !== undefined) return name;
    throw new HustingsError("bad-option", {
      who: "--format",
      needs: "names it knows, by commas",
      got: `"${part.trim()}" is none`,
      choices: buildFormats,
      near: part.trim(),
    });
  });
}
