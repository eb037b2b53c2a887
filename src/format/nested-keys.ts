// nestedKeys: categories out of keys and lists that are already parsed, from YAML or JSON; anything else is refused with its path.

import { HustingsError } from "../core/errors.ts";
import { category, type Category } from "./category.ts";

/**
 * Keys with a text, a list of texts, or keys of the next level; a list may hold both. Lists in lists are read as one.
 *
 * @param value Maps or plain objects.
 * @param options `who`: the format, and `file`: its name, for messages.
 * @throws bad-dictionary with the path to a value that is neither.
 */
export function nestedKeys(
  value: unknown,
  { who, file }: { readonly who: string; readonly file: string },
): readonly Category[] {
  const read = (inside: unknown, path: readonly string[]): readonly Category[] =>
    entriesOf(inside, path).map(([key, below]) => fill(category(key), below, [...path, key]));
  const fill = (mine: Category, below: unknown, path: readonly string[]): Category => {
    for (const part of [below].flat(Infinity)) {
      if (typeof part === "string") {
        if (part.trim() !== "") mine.patterns.push(part.trim());
      } else if (part !== null && part !== undefined) mine.inside.push(...read(part, path));
    }
    return mine;
  };
  const entriesOf = (inside: unknown, path: readonly string[]): readonly (readonly [string, unknown])[] => {
    if (inside instanceof Map) return [...inside].map(([key, below]) => [String(key), below]);
    if (typeof inside === "object" && inside !== null && !Array.isArray(inside)) return Object.entries(inside);
    throw shapeless(inside, path, who, file);
  };
  return read(value, []);
}

function shapeless(got: unknown, path: readonly string[], who: string, file: string): HustingsError {
  const hint = typeof got === "number" ? " (a number for each word is a lexicon of values, not a dictionary)" : "";
  return new HustingsError("bad-dictionary", {
    who,
    needs: "keys with words, lists of words or keys of the next level",
    got: `${path.length === 0 ? "the whole" : path.join(".")} is ${JSON.stringify(got) ?? String(got)}${hint}`.slice(
      0,
      200,
    ),
    place: file,
  });
}
