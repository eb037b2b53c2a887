// The codebook of a command: a file, or the built-in one in the languages of the corpus.

import type { Codebook } from "../core/codebook.ts";
import type { Corpus } from "../core/corpus.ts";
import { script } from "../text/script.ts";

/** `--codebook` as a codebook. Without it the built-in frames, in every language that the documents name and it has; else Russian for Cyrillic letters, and English. */
export async function frameCodebook(file: string | undefined, corpus: Corpus): Promise<Codebook> {
  if (file !== undefined) return (await import("../read/read-codebook.ts")).readCodebook(file);
  const { builtinCodebook, builtinLanguages } = await import("../frames/builtin-codebook.ts");
  const named = new Set(
    corpus.documents.map(({ text, vars }) =>
      String(vars["lang"] ?? (script(text) === "cyrillic" ? "ru" : "en"))
        .slice(0, 2)
        .toLowerCase(),
    ),
  );
  const known = builtinLanguages.filter((language) => named.has(language));
  return builtinCodebook(known.length === 0 ? "en" : known);
}
