// checkLanguage: refuses to measure the tone of texts in a language that the lexicon does not know.

import type { Corpus } from "../core/corpus.ts";
import type { Document } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import { primary } from "../text/languages.ts";
import { script } from "../text/script.ts";
import type { ToneMethod } from "./lexicon.ts";

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
  const languages = new Set(method.languages.map((one) => primary(one)));
  if (language !== undefined) {
    if (!languages.has(primary(language))) throw refusal(method, `texts are in "${language}"`, who);
    return;
  }
  for (const document of corpus.documents) {
    const said = document.vars["lang"];
    if (typeof said === "string" && said !== "") {
      if (!languages.has(primary(said))) throw refusal(method, `document ${document.id} is in "${said}"`, who);
    } else if (languages.has("en") && otherScript(document))
      throw refusal(method, `document ${document.id} is written in another script than Latin`, who);
  }
}

const known = new WeakMap<Document, boolean>();

/** Remembered: the same texts are asked about for every lexicon and grouping. */
function otherScript(document: Document): boolean {
  let other = known.get(document);
  if (other === undefined) {
    const found = script(document.text);
    known.set(document, (other = found !== null && found !== "latin"));
  }
  return other;
}

function refusal({ name, languages }: ToneMethod, got: string, who: string): HustingsError {
  return new HustingsError("unknown-language", {
    who,
    needs: `texts in a language of the lexicon ${name} (${languages.join(", ")}), or a lexicon of your own: { name, languages, words }`,
    got,
  });
}
