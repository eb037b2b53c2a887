// The options that commands share, each defined here and nowhere else.

import { HustingsError } from "../core/errors.ts";
import type { CommandOption } from "./command.ts";

/** What the shared options come to. */
export interface SharedOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly jsonl?: boolean;
  readonly chart?: string;
  readonly out?: string;
  readonly seed?: number;
  readonly quiet?: boolean;
  readonly evidence?: boolean;
  readonly explain?: number;
  readonly where?: string;
  readonly people?: string;
  readonly indirect?: boolean;
}

/** The endings of a chart's file, each with what it is. */
const chartEndings = ["svg", "png", "pdf", "vl.json", "html"] as const;

export const json: CommandOption = { flags: "--json", text: "print one JSON value" };
export const csv: CommandOption = { flags: "--csv", text: "print CSV" };
export const jsonl: CommandOption = { flags: "--jsonl", text: "print one JSON object a line" };
export const chart: CommandOption = {
  flags: "--chart <file>",
  text: `draw a chart as well, by its ending ${chartEndings.map((ending) => `.${ending}`).join(", ")}; .slide.png or .print.pdf for its size`,
  read: readChart,
};
export const out: CommandOption = {
  flags: "--out <file>",
  text: "write the result to a file; .json, .jsonl and .csv decide its form",
};
export const seed: CommandOption = {
  flags: "--seed <number>",
  text: "seed of random draws, default 1",
  read: (text) => readWhole(text, "--seed"),
};
export const quiet: CommandOption = { flags: "--quiet", text: "say nothing but errors beside the result" };
export const evidence: CommandOption = { flags: "--evidence", text: "show the passages behind each row" };
export const explain: CommandOption = {
  flags: "--explain <row>",
  text: "explain one row instead: its counts and the formula with the numbers in it; rows count from 1",
  read: (text) => readWhole(text, "--explain"),
};
export const where: CommandOption = {
  flags: "--where <condition>",
  text: `only documents for which it holds: "party=='Labour' && date>=1997"`,
};

export const people: CommandOption = {
  flags: "--people <file>",
  text: "who is who: a people table, CSV or JSON, by which the names of speakers are joined",
};
export const indirect: CommandOption = {
  flags: "--indirect",
  text: "of an article, count what is reported without quotation marks too",
};

/** Of every command that answers a table. */
export const tableOptions: readonly CommandOption[] = [
  json,
  csv,
  jsonl,
  chart,
  out,
  evidence,
  explain,
  where,
  people,
  indirect,
  seed,
  quiet,
];

/** A whole number from zero up. */
export function readWhole(text: string, who: string): number {
  if (/^\d{1,15}$/u.test(text.trim())) return Number(text);
  throw new HustingsError("bad-option", { who, needs: "a whole number", got: `"${text}" is none` });
}

/** A number above zero. */
export function readPositive(text: string, who: string): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value) && value > 0) return value;
  throw new HustingsError("bad-option", { who, needs: "a number above zero", got: `"${text}" is none` });
}

/** Two names by a comma. */
export function readPair(text: string, who: string): readonly [string, string] {
  const parts = text.split(",").map((part) => part.trim());
  const [first, second] = parts;
  if (parts.length === 2 && first && second) return [first, second];
  throw new HustingsError("bad-option", { who, needs: "two names by a comma", got: `"${text}" is something else` });
}

function readChart(file: string): string {
  const known = chartEndings.map((ending) => `.${ending}`);
  if (known.some((ending) => file.toLowerCase().endsWith(ending))) return file;
  throw new HustingsError("bad-option", {
    who: "--chart",
    needs: "a file with an ending that it knows",
    got: `that of "${file}" is none`,
    choices: known,
  });
}

/** At most one of the forms may be asked for. */
export function checkForms({ json, csv, jsonl }: SharedOptions): void {
  const asked = Object.entries({ json, csv, jsonl }).flatMap(([name, on]) => (on === true ? [`--${name}`] : []));
  if (asked.length < 2) return;
  throw new HustingsError("bad-usage", {
    who: "hustings",
    needs: "one form of output",
    got: `${asked.join(" and ")} are ${asked.length}`,
  });
}
