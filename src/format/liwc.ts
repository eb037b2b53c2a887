// liwc: categories out of a LIWC dictionary, nested ones and the codes that ask for a neighbour included.

import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import { category, patternsWithin, starOnly, type Categories, type Category } from "./category.ts";
import { outline } from "./outline.ts";

interface Line {
  readonly number: number;
  readonly text: string;
}

/** `<of>131/125`: before "of" 131, else 125. `(02 134)125/464`: after a word of 02 or 134 it is 125, else 464. */
interface Condition {
  readonly word: string;
  readonly line: number;
  readonly code: string;
  readonly next: string | undefined;
  readonly after: readonly string[];
  readonly target: string;
  readonly otherwise: string | undefined;
}

interface Reading {
  readonly file: string;
  readonly byId: ReadonlyMap<string, Category>;
  readonly conditions: Condition[];
  readonly notices: Notice[];
}

/**
 * Reads the text of a `.dic` file: a legend between two lines of `%`, then words with the numbers of their categories.
 * Indented lines of the legend are categories inside the one above.
 *
 * A word whose category depends on its neighbour becomes a phrase of its own ("kind of", "I like"). What is left for the other case counts the word
 * everywhere in a plain dictionary, which a notice says; a codebook leaves the phrase out.
 *
 * @param options `file`: its name, for messages.
 * @throws bad-dictionary when there is no legend.
 * @cost O(characters)
 */
export function liwc(text: string, { file = "dictionary" }: { readonly file?: string } = {}): Categories {
  const lines = text.split(/\r\n?|\n/u).map((line, i): Line => ({ number: i + 1, text: line }));
  const marks = lines.filter((line) => line.text.trim() === "%").map((line) => line.number);
  const [open, close] = marks;
  if (open === undefined || close === undefined) throw noLegend(file, marks.length);
  const notices: Notice[] = [];
  const { categories, byId } = legend(lines.slice(open, close - 1), file, notices);
  const reading: Reading = { file, byId, conditions: [], notices };
  for (const line of lines.slice(close)) readWord(line, reading);
  for (const condition of reading.conditions) applyCondition(condition, reading);
  return { categories, match: "glob", notices };
}

function noLegend(file: string, marks: number): HustingsError {
  return new HustingsError("bad-dictionary", {
    who: "a LIWC dictionary",
    needs: "a legend of categories between two lines of %",
    got: marks === 0 ? "there is no such line" : "there is one such line only",
    place: file,
  });
}

/** The categories by their numbers. "function (Function Words)" is a short name and what it stands for. */
function legend(
  lines: readonly Line[],
  file: string,
  notices: Notice[],
): { readonly categories: readonly Category[]; readonly byId: ReadonlyMap<string, Category> } {
  const byId = new Map<string, Category>();
  const entries = lines.filter((line) => line.text.trim() !== "");
  const read = entries.flatMap((line) => {
    const [, id, name, definition = ""] = /^\s*(\d+)\s+(.+?)(?:\s+\(([^)]*)\))?\s*$/u.exec(line.text) ?? [];
    if (id !== undefined && name !== undefined) return [{ line, id, name, definition }];
    notices.push({
      code: "unread-line",
      place: `${file}:${line.number}`,
      text: `"${line.text.trim()}" is no number with a category's name; it was passed over.`,
    });
    return [];
  });
  const tree = outline(
    read.map((entry) => ({ indented: entry.line.text, value: entry })),
    ({ name, definition }) => category(name, definition),
  );
  read.forEach(({ id, name, line }, i) => {
    const mine = tree.made[i] as Category;
    if ([...byId.values()].includes(mine))
      notices.push({
        code: "joined-categories",
        place: `${file}:${line.number}`,
        text: `A second category is called ${name}; the two are read as one.`,
      });
    byId.set(String(Number(id)), mine);
  });
  return { categories: tree.top, byId };
}

const code = /^(?:<[^>]+>|\([\d\s]+\))?\d+(?:\/\d+)?$/u;

/** The word stands before the first tab; where there is none, before the numbers at the end. */
function readWord({ number, text }: Line, reading: Reading): void {
  if (text.trim() === "") return;
  const { word, codes } = cutLine(text);
  const place = `${reading.file}:${number}`;
  if (word === "" || codes.length === 0 || !codes.every((one) => code.test(one))) {
    reading.notices.push({
      code: "unread-line",
      place,
      text: `"${text.trim()}" is no word with numbers of categories; it was passed over.`,
    });
    return;
  }
  for (const one of codes) {
    const condition = conditionOf(one, word, number);
    if (condition !== undefined) reading.conditions.push(condition);
    else categoryOf(one, reading, place, word)?.patterns.push(starOnly(word));
  }
}

function cutLine(text: string): { readonly word: string; readonly codes: readonly string[] } {
  const tab = text.trimStart().indexOf("\t");
  const [word = "", rest = ""] =
    tab === -1
      ? (/^(.*?)\s+((?:(?:<[^>]+>|\([\d\s]+\))?\d+(?:\/\d+)?\s*)+)$/u.exec(text)?.slice(1) ?? [])
      : [text.trimStart().slice(0, tab), text.trimStart().slice(tab)];
  return { word: word.trim().replace(/\s+/gu, " "), codes: rest.match(/(?:<[^>]*>|\([^)]*\))?[^\s(<]+/gu) ?? [] };
}

function conditionOf(one: string, word: string, line: number): Condition | undefined {
  const [, next, after, target, otherwise] = /^(?:<([^>]+)>|\(([\d\s]+)\))(\d+)(?:\/(\d+))?$/u.exec(one) ?? [];
  if (target === undefined) return undefined;
  return { word, line, code: one, next, after: after?.trim().split(/\s+/u) ?? [], target, otherwise };
}

function categoryOf(id: string, reading: Reading, place: string, word: string): Category | undefined {
  const found = reading.byId.get(String(Number(id)));
  if (found === undefined)
    reading.notices.push({
      code: "unknown-category",
      place,
      text: `"${word}" has the number ${id}, which the legend does not have; the number was passed over.`,
    });
  return found;
}

function applyCondition(condition: Condition, reading: Reading): void {
  const place = `${reading.file}:${condition.line}`;
  const find = (id: string): Category | undefined => categoryOf(id, reading, place, condition.word);
  const word = starOnly(condition.word);
  const phrases =
    condition.next === undefined
      ? condition.after.flatMap((id) => patternsBefore(find(id))).map((before) => `${before} ${word}`)
      : [`${word} ${starOnly(condition.next)}`];
  find(condition.target)?.patterns.push(...new Set(phrases));
  const otherwise = condition.otherwise === undefined ? undefined : find(condition.otherwise);
  if (otherwise === undefined) return;
  otherwise.patterns.push(word);
  otherwise.exclude.push(...new Set(phrases));
  const neighbour = condition.next === undefined ? "one of its words before it" : `"${condition.next}" after it`;
  reading.notices.push({
    code: "conditional-code",
    place,
    text: `"${condition.word}" has the code ${condition.code}: a plain dictionary counts it in ${otherwise.name} even with ${neighbour}; a codebook does not.`,
  });
}

function patternsBefore(found: Category | undefined): readonly string[] {
  return found === undefined ? [] : patternsWithin(found);
}
