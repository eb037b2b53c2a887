// toR: a corpus as a folder that R opens: a data frame with base R, a quanteda corpus where quanteda is installed.

import type { Corpus } from "../core/corpus.ts";
import type { Document } from "../core/document.ts";
import type { Notice } from "../core/notice.ts";
import { writeCorpus, type WriteOptions, type Written } from "./write-corpus.ts";

/**
 * Writes `documents.csv` and `load.R` into a new folder, or into one that this function made before. In R: `source("folder/load.R")` gives `documents` and `speeches`.
 *
 * @param folder Where to.
 * @throws cannot-write.
 * @cost O(characters)
 */
export async function toR(
  folder: string,
  source: Corpus | AsyncIterable<Document | Notice> | Iterable<Document | Notice>,
  options: Omit<WriteOptions, "format"> = {},
): Promise<Written> {
  return writeCorpus(folder, source, { ...options, format: "r" });
}
