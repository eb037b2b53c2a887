// languageNotices: says when documents are in a language that the codebook was not made for: it would count zeros without complaint.

import type { Codebook } from "../core/codebook.ts";
import type { Index } from "../core/corpus.ts";
import type { Notice } from "../core/notice.ts";
import { primary } from "../text/languages.ts";

/** One notice for each language that documents name in `lang` and the codebook does not. None for a codebook that names no languages. */
export function languageNotices({ vars }: Index, { languages, name }: Codebook): readonly Notice[] {
  if (languages.length === 0) return [];
  const known = new Set(languages.map((language) => primary(language)));
  const counts = new Map<string, number>();
  for (const { lang } of vars) {
    if (typeof lang !== "string" || lang === "" || known.has(primary(lang))) continue;
    counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  return [...counts].sort().map(([lang, count]) => ({
    code: "other-language",
    place: lang,
    text: `${count === 1 ? "1 document is" : `${count} documents are`} in ${lang}; the codebook ${name} is made for ${languages.join(", ")}.`,
  }));
}
