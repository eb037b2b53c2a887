// Stop words: a short list of function words for each language, for the steps that ask for one.

import { HustingsError } from "../core/errors.ts";

const lists: Readonly<Record<string, readonly string[]>> = {
  en: "a an and are as at be but by for from had has have he her his i in is it its of on or our she that the their they this to was we were which will with you your not".split(
    " ",
  ),
};

/** The stop words of a language. */
export function stopwords(language: string): readonly string[] {
  const found = lists[language];
  if (found !== undefined) return found;
  throw new HustingsError("unknown-language", {
    who: "stopwords",
    needs: "a language it has a list for",
    got: `"${language}" is none`,
    choices: Object.keys(lists),
  });
}
