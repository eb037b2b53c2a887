// bibtex: the sources of tables as BibTeX, for the reference manager of whoever writes the paper.

import type { Table } from "../core/table.ts";
import { version } from "../core/version.ts";
import { expectKind } from "../core/expect-kind.ts";
import { reference, type Reference } from "./reference.ts";

/** What names its sources. */
type Made = Pick<Table, "method">;

/**
 * BibTeX of this library and of every source that the tables name. A source that is not known in full has what it says of itself, and its DOI.
 *
 * @returns Entries set apart by an empty line, the library first, then in the order of the tables.
 */
export function bibtex(tables: Made | readonly Made[]): string {
  expectKind(tables, ["table", "list"], "bibtex");
  const made = Array.isArray(tables) ? (tables as readonly Made[]) : [tables as Made];
  const all = made.flatMap(({ method }) => method.sources.map((source) => reference(source)));
  const distinct = [...new Map(all.map((one) => [one.key, one])).values()];
  return [own(), ...distinct.map((one) => entry(one))].join("\n\n");
}

function own(): string {
  return fields("software", "hustings", {
    title: "hustings: political discourse analysis",
    version,
    note: "npm package hustings",
  });
}

function entry({ key, text, doi, work }: Reference): string {
  const name = work === undefined ? key : `${(work.authors[0] ?? "").replace(/,.*$/u, "")}${work.year}`;
  if (work === undefined) return fields("misc", cited(name), { note: text, ...(doi === undefined ? {} : { doi }) });
  const { authors, year, title, venue } = work;
  return fields("article", cited(name), {
    author: authors.join(" and "),
    year: String(year),
    title,
    journal: venue,
    ...(doi === undefined ? {} : { doi }),
  });
}

/** Letters and digits that every program takes for a key. */
function cited(name: string): string {
  return (
    name
      .normalize("NFKD")
      .replaceAll(/[^A-Za-z0-9]+/gu, "")
      .toLowerCase()
      .slice(0, 40) || "source"
  );
}

function fields(type: string, key: string, values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => `  ${name} = {${value.replaceAll(/[{}\\]/gu, "")}},`);
  return `@${type}{${key},\n${lines.join("\n")}\n}`;
}
