// csvDictionary: categories out of a table: a row for each word with its key, or a column for each key.

import { HustingsError } from "../core/errors.ts";
import { category, type Categories, type Category } from "./category.ts";
import { csvRecords } from "./csv-records.ts";

const keyColumn = /^(?:key|category|class|level|code|frame)[ _-]?\d*$/iu;
const wordColumn = /^(?:pattern|word|term|entry|token|value)s?$/iu;

/**
 * Reads a dictionary from CSV or TSV. With a column for the words (pattern, word, term, entry) and one or more for the key (key, category, level1, level2 …)
 * each row is a word; without, each column is a key with its words below it.
 *
 * @param options `file`: its name, for messages.
 * @throws bad-csv where a row is broken; bad-dictionary where the table is a lexicon of values, or has one column only.
 * @cost O(characters)
 */
export function csvDictionary(text: string, { file = "dictionary" }: { readonly file?: string } = {}): Categories {
  const { columns } = csvRecords(text, { file });
  const { records } = csvRecords(text, { file, texts: columns });
  const cell = (values: Readonly<Record<string, unknown>>, name: string): string => String(values[name] ?? "").trim();
  const keys = columns.filter((name) => keyColumn.test(name));
  const word = columns.find((name) => wordColumn.test(name));
  const top: Category[] = [];
  if (word !== undefined && keys.length > 0)
    for (const { values } of records)
      add(top, keys.map((name) => cell(values, name)).filter(Boolean), cell(values, word));
  else {
    const lists = columns.map((name) => records.map(({ values }) => cell(values, name)));
    if (columns.length < 2 || lists.some(isNumbers)) throw noDictionary(file, columns);
    columns.forEach((name, c) => (lists[c] ?? []).forEach((value) => add(top, [name], value)));
  }
  return { categories: top, match: "glob", notices: [] };
}

function isNumbers(list: readonly string[]): boolean {
  const filled = list.filter((value) => value !== "");
  return filled.length > 0 && filled.every((value) => Number.isFinite(Number(value)));
}

function noDictionary(file: string, columns: readonly string[]): HustingsError {
  return new HustingsError("bad-dictionary", {
    who: "a CSV dictionary",
    needs: "a column for keys and one for words (key, word), or a column of words for each key",
    got:
      columns.length < 2
        ? "there is one column"
        : "a column holds numbers (a value for each word is a lexicon, not a dictionary)",
    place: file,
  });
}

function add(top: Category[], path: readonly string[], word: string): void {
  if (path.length === 0 || word === "") return;
  let level = top;
  let mine: Category | undefined;
  for (const name of path) {
    mine = level.find((one) => one.name === name);
    if (mine === undefined) level.push((mine = category(name)));
    level = mine.inside;
  }
  mine?.patterns.push(word);
}
