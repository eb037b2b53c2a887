// jsonDictionary: categories out of a JSON dictionary: keys with lists of words, or keys of the next level.

import { HustingsError } from "../core/errors.ts";
import type { Categories } from "./category.ts";
import { nestedKeys } from "./nested-keys.ts";

/**
 * Reads a JSON dictionary.
 *
 * @param options `file`: its name, for messages.
 * @throws bad-dictionary when it is not JSON, or with the path to what is no dictionary.
 * @cost O(characters)
 */
export function jsonDictionary(text: string, { file = "dictionary" }: { readonly file?: string } = {}): Categories {
  return { categories: nestedKeys(parsed(text, file), { who: "a JSON dictionary", file }), match: "glob", notices: [] };
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    throw new HustingsError("bad-dictionary", { who: "a JSON dictionary", needs: "valid JSON", got, place: file });
  }
}
