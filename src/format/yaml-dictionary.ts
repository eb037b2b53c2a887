// yamlDictionary: categories out of a YAML dictionary as quanteda writes them: keys with lists of words, or keys of the next level.

import { LineCounter, parseDocument } from "yaml";
import { HustingsError } from "../core/errors.ts";
import type { Categories } from "./category.ts";
import { nestedKeys } from "./nested-keys.ts";

/**
 * Reads a YAML dictionary. Everything is text: `NO`, `yes`, `null` and `1990` are words like others, not truth values or numbers.
 *
 * @param options `file`: its name, for messages.
 * @throws bad-dictionary with line and column where the YAML breaks, or the path to what is no dictionary.
 * @cost O(characters)
 */
export function yamlDictionary(text: string, { file = "dictionary" }: { readonly file?: string } = {}): Categories {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new HustingsError("bad-dictionary", {
      who: "a YAML dictionary",
      needs: "valid YAML",
      got: (error.message.split(/ at line |\n/u)[0] ?? "").toLowerCase(),
      place: `${file}:${line}:${col}`,
    });
  }
  const value: unknown = document.toJS({ mapAsMap: true });
  return { categories: nestedKeys(value, { who: "a YAML dictionary", file }), match: "glob", notices: [] };
}
