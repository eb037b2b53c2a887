// readInputs: whatever a user names (files, folders, patterns, standard input) as one corpus, and whether it is made of articles.

import type { Corpus } from "../core/corpus.ts";
import type { Document, Variables } from "../core/document.ts";
import type { Notice } from "../core/notice.ts";
import { readBatches, type ReadSummary } from "./read-batches.ts";
import type { ReadOptions } from "./read-options.ts";

export type { ReadOptions } from "./read-options.ts";

/** `articles`: every document came from a text or a web page, so that its speakers are still to be found. */
export interface Inputs<V extends Variables = Variables> {
  readonly corpus: Corpus<V>;
  readonly articles: boolean;
  readonly summary: ReadSummary;
}

const articleKinds = new Set(["text", "html", "docx", "pdf"]);

/**
 * Reads files and folders in the order given.
 *
 * @throws missing-file, bad-json, bad-csv, duplicate-id with file and line.
 * @cost O(bytes)
 */
export async function readInputs<V extends Variables = Variables>(
  paths: readonly string[],
  options: ReadOptions<V> = {},
): Promise<Inputs<V>> {
  const documents: Document<V>[] = [];
  const notices: Notice[] = [];
  const reading = readBatches(paths, options);
  for (;;) {
    const { done, value } = await reading.next();
    if (done === true) {
      const kinds = Object.keys(value.kinds);
      const articles = kinds.length > 0 && kinds.every((kind) => articleKinds.has(kind));
      return { corpus: { kind: "corpus", documents, notices }, articles, summary: value };
    }
    for (const item of value)
      if ("code" in item) notices.push(item);
      else documents.push(item as Document<V>);
  }
}
