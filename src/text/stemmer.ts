// The one place that asks a package for a stemmer: lazily, by its inner path, and for languages it gets right.

import { HustingsError } from "../core/errors.ts";

/** The stemmer of a language, once it is loaded: word in, stem out. */
export async function stemmer(language: string): Promise<(word: string) => string> {
  throw new HustingsError("unknown-language", {
    who: "stemmer",
    needs: "a language it knows",
    got: `"${language}" is none`,
  });
}
