// wordstat: categories out of a WordStat dictionary, with its rules of nearness as far as they can be said here.

import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import { category, type Categories, type Category } from "./category.ts";
import { indentation, outline } from "./outline.ts";
import { wordstatRule, type WordstatRule } from "./wordstat-rule.ts";

interface Line {
  readonly number: number;
  readonly indented: string;
  readonly text: string;
  /** The number in brackets at the end; absent for categories. */
  readonly weight: number | undefined;
  readonly parent: boolean;
}

interface Reading {
  readonly file: string;
  readonly notices: Notice[];
  readonly rules: WordstatRule[];
  readonly weights: string[];
  readonly byName: Map<string, Category>;
}

/**
 * Reads the text of a `.cat` file: categories and, indented under them, words with a weight in brackets. `_` joins the words of a phrase.
 *
 * @param options `file`: its name, for messages.
 * @throws bad-dictionary when nothing is indented under anything.
 * @cost O(characters)
 */
export function wordstat(text: string, { file = "dictionary" }: { readonly file?: string } = {}): Categories {
  const lines = linesOf(text);
  if (!lines.some((line) => line.parent)) throw shapeless(file);
  const weighted = lines.some((line) => line.weight !== undefined);
  const isItem = (line: Line): boolean =>
    !line.parent && (line.weight !== undefined || (!weighted && indentation(line.indented) > 0));
  const reading: Reading = { file, notices: [], rules: [], weights: [], byName: new Map() };
  // Words are put into the outline like categories, and taken out again: what they stand under is then known.
  const tree = outline(
    lines.map((line) => ({ indented: line.indented, value: line })),
    (line) => category(isItem(line) ? `${line.number}\n${line.text}` : line.text),
  );
  const items = new Map(lines.flatMap((line, i) => (isItem(line) ? [[tree.made[i] as Category, line] as const] : [])));
  const categories = settle(tree.top, items, reading);
  for (const rule of reading.rules) wordstatRule(rule, reading);
  return { categories, match: "glob", notices: [...weightNotice(reading), ...reading.notices] };
}

function linesOf(text: string): readonly Line[] {
  const filled = text
    .split(/\r\n?|\n/u)
    .map((line, i) => ({ number: i + 1, line }))
    .filter(({ line }) => line.trim() !== "");
  return filled.map(({ number, line }, i) => {
    const [, words = "", weight] = /^(.*?)(?:\s*\((-?[\d.]+)\))?\s*$/u.exec(line.trimStart()) ?? [];
    const next = filled[i + 1]?.line ?? "";
    const parent = filled[i + 1] !== undefined && indentation(next) > indentation(line);
    return { number, indented: line, text: words, weight: weight === undefined ? undefined : Number(weight), parent };
  });
}

function shapeless(file: string): HustingsError {
  return new HustingsError("bad-dictionary", {
    who: "a WordStat dictionary",
    needs: "words indented under categories",
    got: "no line is indented under another",
    place: file,
  });
}

/** Moves words out of the tree of lines into the patterns of the category they stand under; words under nothing are said. */
function settle(
  tree: readonly Category[],
  items: ReadonlyMap<Category, Line>,
  reading: Reading,
  under?: Category,
): Category[] {
  const kept: Category[] = [];
  for (const one of tree) {
    const line = items.get(one);
    if (line === undefined) {
      const inner = category(one.name);
      reading.byName.set(one.name.toLowerCase(), inner);
      inner.inside.push(...settle(one.inside, items, reading, inner));
      kept.push(inner);
    } else if (under === undefined) {
      const text = `"${line.text}" stands under no category; it was passed over.`;
      reading.notices.push({ code: "unread-line", place: `${reading.file}:${line.number}`, text });
    } else addItem(line, under, reading);
  }
  return kept;
}

function addItem({ text, number, weight = 1 }: Line, under: Category, reading: Reading): void {
  if (weight !== 1) reading.weights.push(`${text} (${weight})`);
  if (text.startsWith("@")) reading.rules.push({ source: text, line: number, under });
  else under.patterns.push(text.replaceAll("_", " ").trim());
}

function weightNotice({ file, weights }: Reading): readonly Notice[] {
  if (weights.length === 0) return [];
  const some = `${weights.slice(0, 3).join(", ")}${weights.length > 3 ? ", …" : ""}`;
  const text = `${weights.length} entries have a weight other than 1, which a dictionary does not know: ${some}. They count once each.`;
  return [{ code: "weights-left-out", place: file, text }];
}
