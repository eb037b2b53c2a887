// dictionaryFile: a dictionary in any of the known formats as plain keys, and as frames of a codebook; the format is told by the content.

import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import {
  dictionaryKeys,
  frameKeys,
  type Categories,
  type Category,
  type CategoryMatch,
  type DictionaryKeys,
  type FrameKeys,
} from "./category.ts";
import { hasValues } from "./has-values.ts";
import { dictionaryFormat, type DictionaryFormat } from "./dictionary-format.ts";

/** A dictionary file, read. */
export interface DictionaryFile {
  readonly format: DictionaryFormat;
  /** For `dictionary()`. */
  readonly keys: DictionaryKeys;
  /** How `dictionary()` is to read the patterns. */
  readonly match: CategoryMatch;
  /** For `codebook()`: the same, with the exclusions and rules that a plain dictionary cannot hold. */
  readonly codebook: { readonly name: string; readonly frames: FrameKeys };
  readonly notices: readonly Notice[];
}

/**
 * Reads a dictionary that was written for another program: LIWC `.dic`, WordStat `.cat`, Yoshikoder `.ykd`, Lexicoder `.lcd` and `.lc3`, quanteda's YAML, JSON, CSV.
 * Nothing is dropped in silence: what a dictionary here cannot say is in the notices, and in `codebook` where a codebook can.
 *
 * It is asynchronous because the parser of a format is loaded when the first file of it is read.
 *
 * @param text The text of the file.
 * @param options `format`: told by the content unless given. `file`: its name, for messages and for the name of the codebook.
 * @returns Keys in the order of the file; repeated patterns of a key once.
 * @throws bad-dictionary with `file:line` when the text is not of the format, or is of none.
 * @cost O(characters)
 * @example
 * const file = await dictionaryFile("%\n1\tlaw\n2\torder\n%\ncourt*\t1\npolice\t1\t2\n");
 * file.keys; // => { law: ["court*", "police"], order: ["police"] }
 * file.format; // => "liwc"
 */
export async function dictionaryFile(
  text: string,
  options: { readonly format?: DictionaryFormat; readonly file?: string } = {},
): Promise<DictionaryFile> {
  expectKind(text, "text", "dictionaryFile");
  expectOptions(options, { format: true, file: true }, "dictionaryFile");
  const { format, file = "dictionary" } = options;
  const content = text.replace(/^\uFEFF/u, "");
  if ((format === undefined || format === "csv") && hasValues(content)) throw valuesInstead(file);
  const known = format ?? dictionaryFormat(content, { file });
  const read = await parsers[known]();
  const { categories, match, notices } = read(content, { file });
  const tidied = tidy(categories);
  return {
    format: known,
    keys: dictionaryKeys(tidied),
    match,
    codebook: { name: nameOf(file), frames: frameKeys(tidied, match) },
    notices: [...notices, ...remarks(categories, tidied, file)],
  };
}

function valuesInstead(file: string): HustingsError {
  return new HustingsError("bad-dictionary", {
    who: "reading a dictionary",
    needs: "categories with their words",
    got: "each line is a word with a number: a lexicon of values, such as VADER's and AFINN's, which measures of tone take (lexicon)",
    place: file,
  });
}

type Parser = (text: string, options: { readonly file: string }) => Categories;

const parsers: Readonly<Record<DictionaryFormat, () => Promise<Parser>>> = {
  liwc: async () => (await import("./liwc.ts")).liwc,
  wordstat: async () => (await import("./wordstat.ts")).wordstat,
  yoshikoder: async () => (await import("./yoshikoder.ts")).yoshikoder,
  lexicoder: async () => (await import("./lexicoder.ts")).lexicoder,
  yaml: async () => (await import("./yaml-dictionary.ts")).yamlDictionary,
  json: async () => (await import("./json-dictionary.ts")).jsonDictionary,
  csv: async () => (await import("./csv-dictionary.ts")).csvDictionary,
};

function nameOf(file: string): string {
  const last = file.split(/[\\/]/u).at(-1) ?? file;
  return last.replace(/\.\w+$/u, "") || "dictionary";
}

/** Siblings of one name become one, and a pattern stands once under its key. */
function tidy(categories: readonly Category[]): readonly Category[] {
  const byName = new Map<string, Category[]>();
  for (const one of categories) {
    const name = one.name === "" ? "unnamed" : one.name;
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  return [...byName].map(([name, same]) => ({
    name,
    definition: same.find((one) => one.definition !== "")?.definition ?? "",
    patterns: [...new Set(same.flatMap((one) => one.patterns))],
    exclude: [...new Set(same.flatMap((one) => one.exclude))],
    rules: same.flatMap((one) => one.rules),
    inside: [...tidy(same.flatMap((one) => one.inside))],
  }));
}

function remarks(before: readonly Category[], after: readonly Category[], place: string): readonly Notice[] {
  const repeated = count(before) - count(after);
  const empty = emptyKeys(after);
  const notices: Notice[] = [];
  if (repeated > 0)
    notices.push({
      code: "repeated-patterns",
      place,
      text: `${repeated} patterns stand more than once under their key; each counts once.`,
    });
  if (empty.length > 0) {
    const some = `${empty.slice(0, 5).join(", ")}${empty.length > 5 ? ", …" : ""}`;
    notices.push({ code: "empty-keys", place, text: `${empty.length} keys have nothing to match: ${some}.` });
  }
  return notices;
}

function count(categories: readonly Category[]): number {
  return categories.reduce((sum, one) => sum + one.patterns.length + count(one.inside), 0);
}

function emptyKeys(categories: readonly Category[], above: readonly string[] = []): readonly string[] {
  return categories.flatMap((one) => {
    const path = [...above, one.name];
    if (one.inside.length > 0) return emptyKeys(one.inside, path);
    return one.patterns.length === 0 ? [path.join(".")] : [];
  });
}
