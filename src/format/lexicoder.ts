// lexicoder: categories out of a Lexicoder 3 dictionary: a line with a plus opens one, each line below it is a pattern.

import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import { category, starOnly, type Categories, type Category } from "./category.ts";

/**
 * Reads the text of an `.lc3` file: `+negative#AA0000`, then a word or a phrase a line. The colour after `#` is left out.
 * Files ending in `.lcd` are XML and are read by `yoshikoder`.
 *
 * @param options `file`: its name, for messages.
 * @throws bad-dictionary when no line begins with a plus.
 * @cost O(characters)
 */
export function lexicoder(text: string, { file = "dictionary" }: { readonly file?: string } = {}): Categories {
  const notices: Notice[] = [];
  const categories = new Map<string, Category>();
  let open: Category | undefined;
  for (const [i, line] of text.split(/\r\n?|\n/u).entries()) {
    const words = line.trim().replace(/\s+/gu, " ");
    const name = /^\+([^#]*)/u.exec(words)?.[1]?.trim();
    if (name !== undefined) {
      open = categories.get(name) ?? category(name);
      categories.set(name, open);
    } else if (words === "") continue;
    else if (open !== undefined) open.patterns.push(starOnly(words));
    else notices.push(unread(`${file}:${i + 1}`, words));
  }
  if (categories.size === 0) throw shapeless(file);
  return { categories: [...categories.values()], match: "glob", notices };
}

function unread(place: string, words: string): Notice {
  return { code: "unread-line", place, text: `"${words}" stands under no category; it was passed over.` };
}

function shapeless(file: string): HustingsError {
  return new HustingsError("bad-dictionary", {
    who: "a Lexicoder dictionary",
    needs: "categories on lines that begin with +",
    got: "there is none",
    place: file,
  });
}
