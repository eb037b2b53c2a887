// readArticle: one news article from a text or a web page, ready for `quotes`.

import type { Document, Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import { expectKind } from "../core/expect-kind.ts";
import { readInputs } from "./read-inputs.ts";

/** A document that knows what was said while it was read. */
export interface ReadArticle extends Document<Variables> {
  readonly notices: readonly Notice[];
}

/**
 * Reads an article. A web page is cut down to its article, and gives `title`, `author`, `date`, `lang` and `source` where it says them.
 *
 * @param path A plain text (UTF-8, or as decoded with a notice) or an HTML page.
 * @throws missing-file; bad-input when it is no article but, say, a corpus of many documents.
 */
export async function readArticle(path: string): Promise<ReadArticle> {
  expectKind(path, "path", "readArticle");
  const { corpus } = await readInputs([path], { transcripts: "whole" });
  const [document, second] = corpus.documents;
  if (document === undefined || second !== undefined) {
    throw new HustingsError("bad-input", {
      who: "readArticle",
      needs: "one article",
      got: `${path} holds ${corpus.documents.length} documents; readCorpus reads those`,
    });
  }
  return { ...document, notices: corpus.notices };
}
