// languageNotices: says when documents are in a language that the codebook was not made for: it would count zeros without complaint.

import type { Codebook } from "../core/codebook.ts";
import type { Corpus } from "../core/corpus.ts";
import type { Notice } from "../core/notice.ts";
import { primary } from "../text/languages.ts";
import { script } from "../text/script.ts";

const cyrillic = new Set(["ru", "uk", "be", "bg", "sr", "mk"]);

/**
 * One notice for each language that documents name in `lang` and the codebook does not; and one for documents that name none and are written in another script
 * than its languages. None for a codebook that names no languages.
 */
export function languageNotices({ documents }: Corpus, { languages, name }: Codebook): readonly Notice[] {
  if (languages.length === 0) return [];
  const known = new Set(languages.map((language) => primary(language)));
  const counts = new Map<string, number>();
  const scripts = new Set([...known].map((language) => (cyrillic.has(language) ? "cyrillic" : "latin")));
  for (const { text, vars } of documents) {
    const { lang } = vars;
    const stated = typeof lang === "string" && lang !== "";
    const written = stated ? null : script(text);
    if (stated ? known.has(primary(lang)) : written === null || written === "other" || scripts.has(written)) continue;
    const name = stated ? lang : `${written} letters`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort().map(([lang, count]) => ({
    code: "other-language",
    place: lang,
    text: `${count === 1 ? "1 document is" : `${count} documents are`} in ${lang}; the codebook ${name} is made for ${languages.join(", ")}.`,
  }));
}
