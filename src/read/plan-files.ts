// planFiles: which of the files that were found are read, and which stand for others: annotated twins, roots of corpora, tables of variables.

import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import type { Notice } from "../core/notice.ts";
import { xmlFeed } from "../format/xml-feed.ts";
import { bytePieces } from "./byte-pieces.ts";
import { sheetsAmong } from "./file-variables.ts";
import { openPath, type InputFile } from "./input-files.ts";
import type { ReadOptions } from "./read-options.ts";
import { xmlPieces } from "./xml-pieces.ts";

/** The files in their order, the tables of variables, and what was decided. */
export interface FilePlan {
  readonly files: readonly InputFile[];
  readonly sheets: readonly string[];
  readonly notices: readonly Notice[];
}

/**
 * Makes the plan. Of `X.xml` and `X.ana.xml` one is read: the annotated one where annotations are asked for. The root of a corpus that is named leads to the files it includes.
 *
 * @cost O(files), and one pass over each root that is named
 */
export function planFiles(
  found: readonly InputFile[],
  { annotations = "drop", text = "text", map, variables, format }: ReadOptions,
): FilePlan {
  const sheets = format === undefined ? sheetsAmong(found, map?.["text"] ?? text) : [];
  const texts = found.filter(({ path }) => !sheets.includes(path));
  const included = texts.map((file) => withIncluded(file));
  const known = new Set<string>();
  const all = included.flatMap((one) => one.files).filter(({ path }) => known.size < known.add(normalize(path)).size);
  const { files, notices } = withoutTwins(all, annotations === "drop" ? "plain" : "annotated");
  return {
    files,
    sheets: variables === undefined ? sheets : [...sheets, variables],
    notices: [...included.flatMap((one) => one.notices), ...notices],
  };
}

function withoutTwins(
  all: readonly InputFile[],
  wanted: "plain" | "annotated",
): { readonly files: readonly InputFile[]; readonly notices: readonly Notice[] } {
  const paths = new Set(all.map(({ path }) => path));
  const isTwin = ({ path }: InputFile): boolean => {
    const annotated = /\.ana\.xml$/iu.test(path);
    if (wanted === "plain") return annotated && paths.has(path.replace(/\.ana\.xml$/iu, ".xml"));
    return !annotated && paths.has(path.replace(/\.xml$/iu, ".ana.xml"));
  };
  const twins = all.filter((file) => isTwin(file));
  const [first] = twins;
  if (first === undefined) return { files: all, notices: [] };
  const form = `the ${wanted === "plain" ? "annotated" : "plain"} form of`;
  const text =
    twins.length === 1
      ? `This file is ${form} one that is read, and was passed over.`
      : `${twins.length} files are ${form} others that are read, and were passed over.`;
  return {
    files: all.filter((file) => !twins.includes(file)),
    notices: [{ code: "twin-files", place: first.path, text }],
  };
}

/** A root that was found in a folder has its files beside it. */
function withIncluded(file: InputFile): { readonly files: readonly InputFile[]; readonly notices: readonly Notice[] } {
  if (file.found === true || !/\.xml$/iu.test(file.path) || !existsSync(file.path))
    return { files: [file], notices: [] };
  const [head] = bytePieces(openPath(file), { size: 4096 });
  if (!/<(?:\w+:)?teiCorpus\b/u.test(head?.toString("utf8") ?? "")) return { files: [file], notices: [] };
  const hrefs = includesOf(file);
  const paths = hrefs.map((href) => join(dirname(file.path), href));
  const there = paths.filter((path) => existsSync(path));
  const missing = paths.filter((path) => !existsSync(path));
  const text = `${missing.length} of the ${paths.length} files that this corpus includes are not there, the first ${missing[0]}`;
  return {
    files: [file, ...there.map((path) => ({ path, name: hrefs[paths.indexOf(path)] ?? path, found: true }))],
    notices: missing.length === 0 ? [] : [{ code: "missing-parts", place: file.path, text }],
  };
}

/** Those outside of the header: what the header includes are lists of names, which are found anyway. */
function includesOf(file: InputFile): readonly string[] {
  const hrefs: string[] = [];
  let inHeader = 0;
  const feed = xmlFeed({
    open({ name, attributes }) {
      if (name.endsWith("teiHeader")) inHeader++;
      if (/(?:^|:)include$/u.test(name) && inHeader === 0 && attributes["href"] !== undefined)
        hrefs.push(attributes["href"]);
    },
    close: (name) => void (name.endsWith("teiHeader") && inHeader--),
  });
  for (const piece of xmlPieces(file)) if (feed.write(piece) !== undefined) break;
  return hrefs;
}
