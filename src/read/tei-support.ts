// teiSupport: the people and organisations that TEI files of a corpus point to, found in the files themselves, beside them, and in the folders around.

import { existsSync, readdirSync, type Dirent } from "node:fs";
import { dirname, join } from "node:path";
import type { Notice } from "../core/notice.ts";
import { teiNames, type TeiNames, type TeiOrg, type TeiPerson } from "../format/tei/tei-names.ts";
import { xmlFeed, type XmlProblem } from "../format/xml-feed.ts";
import { bytePieces } from "./byte-pieces.ts";
import { openPath, type InputFile } from "./input-files.ts";
import { xmlPieces } from "./xml-pieces.ts";

/** What is known to a corpus. It remembers the files it has read. */
export interface TeiSupport {
  readonly namesFor: (file: InputFile) => { readonly names: TeiNames; readonly notices: readonly Notice[] };
}

/** How many folders up from a file lists of people are looked for. */
const reach = 3;

/**
 * Opens a support.
 *
 * @param files The files of the corpus: what is wrong with a list among them is said when that file is read.
 */
export function teiSupport(files: readonly InputFile[] = []): TeiSupport {
  const planned = new Set(files.map(({ path }) => path));
  const read = new Map<string, { readonly names: TeiNames; readonly notices: readonly Notice[] }>();
  const found = new Map<string, readonly string[]>();
  const namesOf = (path: string): { readonly names: TeiNames; readonly notices: readonly Notice[] } => {
    const known = read.get(path);
    if (known !== undefined) return { names: known.names, notices: [] };
    const fresh = namesIn({ path, name: path });
    read.set(path, fresh);
    return planned.has(path) ? { names: fresh.names, notices: [] } : fresh;
  };
  return {
    namesFor(file) {
      const own = mentionsNames(openPath(file)) ? namesIn(file) : { names: teiNames().names, notices: [] };
      const beside = file.path === "-" ? [] : listsFor(file.path, found);
      const all = [own, ...beside.map((path) => namesOf(path))];
      const notices = all.slice(1).flatMap((one) => one.notices);
      return { names: joined(all.map(({ names }) => names)), notices };
    },
  };
}

/** A malformed list is used as far as it can be read. */
function namesIn(file: InputFile): { readonly names: TeiNames; readonly notices: readonly Notice[] } {
  const collector = teiNames();
  const feed = xmlFeed(collector);
  let problem: XmlProblem | undefined;
  for (const piece of xmlPieces(file)) if ((problem = feed.write(piece)) !== undefined) break;
  problem ??= feed.close();
  return { names: collector.names, notices: problem === undefined ? [] : [malformed(file, problem)] };
}

function malformed({ path }: InputFile, { text, line, column }: XmlProblem): Notice {
  const place = `${path}:${line}:${column}`;
  const said = `This list of names is not well-formed XML (${text}); what stands before this place was used.`;
  return { code: "bad-xml", place, text: said };
}

function joined(all: readonly TeiNames[]): TeiNames {
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  const people = new Map<string, TeiPerson>();
  const orgs = new Map<string, TeiOrg>();
  for (const names of all) {
    for (const [id, person] of names.people) if ((people.get(id)?.name ?? null) === null) people.set(id, person);
    for (const [id, org] of names.orgs) if ((orgs.get(id)?.name ?? null) === null) orgs.set(id, org);
  }
  return { people, orgs };
}

/** A quick look before the file is parsed. */
function mentionsNames(path: string): boolean {
  const tags = ["<person", "<org ", "<castItem", ":person", ":org "];
  let end: Buffer = Buffer.alloc(0);
  for (const piece of bytePieces(path)) {
    const all = Buffer.concat([end, piece]);
    if (tags.some((tag) => all.includes(tag))) return true;
    end = Buffer.from(all.subarray(-16));
  }
  return false;
}

/** The lists in the file's own folder, or else in the next folder up that has some in it or directly below it. */
function listsFor(path: string, found: Map<string, readonly string[]>): readonly string[] {
  const name = path.split(/[\\/]/u).at(-1) ?? "";
  let folder = dirname(path);
  for (let up = 0; up <= reach; up++) {
    const near = up === 0 ? [folder] : [folder, ...foldersIn(folder)];
    const all = near.flatMap((one) => listsIn(one, found)).filter((list) => list !== path);
    const fitting = all.filter((list) => belongs(name, list));
    if (fitting.length > 0) return fitting;
    if (up === 0 && all.length > 0) return all;
    const parent = dirname(folder);
    if (parent === folder) break;
    folder = parent;
  }
  return [];
}

/** `ParlaMint-SI-listPerson.xml` and `ParlaMint-SI.xml` belong to files that begin with `ParlaMint-SI`; `listperson.xml` to all. */
function belongs(name: string, list: string): boolean {
  const stem = (list.split(/[\\/]/u).at(-1) ?? "").replace(
    /(?:[-_.]?list-?(?:person|org)[^/]*|(?:\.ana)?)\.xml$/iu,
    "",
  );
  return stem === "" || (name.startsWith(stem) && /^[_.]/u.test(name.slice(stem.length)));
}

function foldersIn(folder: string): readonly string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
    .map(({ name }) => join(folder, name))
    .toSorted();
}

function entriesOf(folder: string): readonly Dirent[] {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}

function listsIn(folder: string, found: Map<string, readonly string[]>): readonly string[] {
  const known = found.get(folder);
  if (known !== undefined) return known;
  const lists = entriesOf(folder)
    .filter((entry) => entry.isFile() && /\.xml$/iu.test(entry.name))
    .map(({ name }) => join(folder, name))
    .filter((path) => /list-?(?:person|org)/iu.test(path.split(/[\\/]/u).at(-1) ?? "") || isList(path))
    .toSorted();
  found.set(folder, lists);
  return lists;
}

/** The root of a corpus, or a list of its own. */
function isList(path: string): boolean {
  const [head] = bytePieces(path, { size: 2048 });
  return /<(?:\w+:)?(?:teiCorpus|listPerson|listOrg)\b/u.test(head?.toString("utf8") ?? "");
}
