// bibtex: the sources of tables as BibTeX, for the reference manager of whoever writes the paper.

import type { Method } from "../core/table.ts";
import { version } from "../core/version.ts";
import { expectKind } from "../core/expect-kind.ts";
import { reference, type Reference } from "./reference.ts";
import type { Work } from "./works-core.ts";

/** What names its sources. */
interface Made {
  readonly method: Pick<Method, "sources">;
}

/**
 * BibTeX of this library and of every source that the tables name. The works that the library rests on are known in full; any other source has
 * what it says of itself, and its DOI.
 *
 * @returns Entries set apart by an empty line, the library first, then in the order of the tables.
 */
export function bibtex(tables: Made | readonly Made[]): string {
  expectKind(tables, ["table", "list"], "bibtex");
  const made = Array.isArray(tables) ? (tables as readonly Made[]) : [tables as Made];
  const all = made.flatMap(({ method }) => method.sources.map((source) => reference(source)));
  const distinct = [...new Map(all.map((one) => [one.key, one])).values()];
  const names = distinct.map((one) => nameOf(one));
  return [own(), ...distinct.map((one, i) => entry(one, unlike(names, i)))].join("\n\n");
}

function own(): string {
  return fields("software", "hustings", {
    author: "The hustings authors",
    year: "2026",
    title: "hustings: political discourse analysis",
    version,
    note: "npm package hustings",
  });
}

function entry({ text, doi, work }: Reference, name: string): string {
  if (work === undefined) return fields("misc", name, { note: text, ...(doi === undefined ? {} : { doi }) });
  const { type, authors, year, title, venue, volume, number, pages, url } = work;
  return fields(type, name, {
    author: authors.join(" and "),
    year: String(year),
    title,
    [venues[type]]: venue,
    volume,
    number,
    pages: pages?.replace("-", "--"),
    doi,
    url,
  });
}

/** What BibTeX calls the place where a work came out. */
const venues: Readonly<Record<Work["type"], string>> = {
  article: "journal",
  book: "publisher",
  incollection: "booktitle",
  inproceedings: "booktitle",
  mastersthesis: "school",
  misc: "howpublished",
  phdthesis: "school",
  techreport: "institution",
};

/** Letters and digits that every program takes for a key. */
function nameOf({ key, work }: Reference): string {
  const name = work === undefined ? key : `${(work.authors[0] ?? "").replace(/,.*$/u, "")}${work.year}`;
  const plain = name.normalize("NFKD").replaceAll(/[^A-Za-z0-9]+/gu, "");
  return plain.toLowerCase().slice(0, 40) || "source";
}

/** Two works of one name and year are told apart by a letter. */
function unlike(names: readonly string[], i: number): string {
  const name = names[i] as string;
  const before = names.slice(0, i).filter((other) => other === name).length;
  return before === 0 ? name : `${name}${String.fromCharCode(97 + before)}`;
}

function fields(type: string, key: string, values: Readonly<Record<string, string | undefined>>): string {
  const known = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const lines = known.map(([name, value]) => {
    const plain = value.replaceAll(/[{}\\]/gu, "");
    // A body is no person with a surname: another pair of braces keeps it whole.
    return `  ${name} = {${name === "author" && plain.startsWith("The ") ? `{${plain}}` : plain}},`;
  });
  return `@${type}{${key},\n${lines.join("\n")}\n}`;
}
