// checkLanguage: refuses to measure the tone of texts in a language that the lexicon does not know.

import type { Corpus } from "../core/corpus.ts";
import type { Document } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import { primary } from "../text/languages.ts";
import type { ToneMethod } from "./lexicon.ts";

/** How much of a text is looked at to tell its script. */
const sample = 4000;

/**
 * Goes by `language` where it is given; else by each document's variable `lang`; else by the script of its letters, which tells
 * Latin from other scripts and no more.
 *
 * @throws unknown-language with the first document that is in another language.
 */
export function checkLanguage(
  corpus: Corpus,
  {
    method,
    language,
    who,
  }: { readonly method: ToneMethod; readonly language: string | undefined; readonly who: string },
): void {
  const known = new Set(method.languages.map((one) => primary(one)));
  if (language !== undefined) {
    if (!known.has(primary(language))) throw refusal(method, `texts are in "${language}"`, who);
    return;
  }
  for (const document of corpus.documents) {
    const said = document.vars["lang"];
    if (typeof said === "string" && said !== "") {
      if (!known.has(primary(said))) throw refusal(method, `document ${document.id} is in "${said}"`, who);
    } else if (known.has("en") && otherScript(document))
      throw refusal(method, `document ${document.id} is written in another script than Latin`, who);
  }
}

/** Whether more than half of the letters are of another script. */
function otherScript({ text }: Document): boolean {
  const letters = text.slice(0, sample).match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return letters.length > 0 && latin * 2 < letters.length;
}

function refusal({ name, languages }: ToneMethod, got: string, who: string): HustingsError {
  return new HustingsError("unknown-language", {
    who,
    needs: `texts in a language of the lexicon ${name} (${languages.join(", ")}), or a lexicon of your own: { name, languages, words }`,
    got,
  });
}
