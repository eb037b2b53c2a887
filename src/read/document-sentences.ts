// documentSentences: a document as sentences of tokens: those its annotation has, or those this library cuts.

import type { Document } from "../core/document.ts";
import type { ConlluDocument, ConlluToken } from "../format/conllu.ts";
import { tokens } from "../tokens/tokens.ts";

/**
 * Cuts a document. With the variables `words`, `lemmas` and `pos`, as annotated TEI gives them, these are its tokens, and are no variables any more; else it is tokenised,
 * punctuation and all.
 *
 * @cost O(characters)
 */
export function documentSentences(document: Document): ConlluDocument {
  const { words, lemmas, pos, ...vars } = document.vars;
  if (typeof words === "string" && typeof lemmas === "string" && typeof pos === "string")
    return { id: document.id, vars, sentences: annotated(document.text, { words, lemmas, pos }) };
  return { id: document.id, vars: document.vars, sentences: cut(document) };
}

interface Sides {
  readonly words: string;
  readonly lemmas: string;
  readonly pos: string;
}

function annotated(text: string, { words, lemmas, pos }: Sides): ConlluDocument["sentences"] {
  const [lemmaLines, posLines] = [lemmas.split("\n"), pos.split("\n")];
  let at = 0;
  return words.split("\n").map((line, s) => {
    const lemmasHere = (lemmaLines[s] ?? "").split(" ");
    const posHere = (posLines[s] ?? "").split(" ");
    const start = at;
    const sentence = line.split(" ").map((form, t): ConlluToken => {
      const found = text.indexOf(form.replaceAll("_", " "), at);
      const from = found === -1 ? text.indexOf(form, at) : found;
      if (from !== -1) at = from + form.length;
      const glued = from !== -1 && at < text.length && !/\s/u.test(text[at] ?? "");
      return { form, lemma: lemmasHere[t] ?? form, pos: posHere[t] ?? "_", glued };
    });
    return { text: text.slice(start, at), tokens: sentence };
  });
}

function cut(document: Document): ConlluDocument["sentences"] {
  const one = { kind: "corpus", documents: [document], notices: [] } as const;
  const { starts, ends, sentences } = tokens(one, { case: "keep", punctuation: "keep" });
  return Array.from(sentences, (first, s) => {
    const last = (sentences[s + 1] ?? starts.length) - 1;
    const own = Array.from({ length: last - first + 1 }, (_, t): ConlluToken => {
      const end = ends[first + t] ?? 0;
      return { form: document.text.slice(starts[first + t], end), glued: starts[first + t + 1] === end };
    });
    return { text: document.text.slice(starts[first], ends[last]), tokens: own };
  });
}
