// readDocuments: the documents of files one after the other, with the notices as they arise, in memory that does not grow with the files.

import type { Document, Variables } from "../core/document.ts";
import type { Notice } from "../core/notice.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { readBatches, type ReadSummary } from "./read-batches.ts";
import { readCorpusOptions, type ReadCorpusOptions } from "./read-corpus.ts";

/**
 * Reads documents as a stream. Use it for what does not fit into memory, or to begin before the end is read; `readCorpus` is the same with everything in hand.
 *
 * @param paths A path, a folder, a pattern, or several; `-` is the standard input.
 * @param options As for `readCorpus`; `people` joins only the speakers that the table lists, for a stream does not know the names that come later.
 * @returns Documents and notices in the order of the files (`"code" in item` tells a notice); the generator's return value is the summary.
 * @throws As `readCorpus`.
 * @cost O(bytes); memory for some megabytes, or the longest document, and 32 to 64 bytes a document for the check of ids
 */
export async function* readDocuments<V extends Variables = Variables>(
  paths: string | readonly string[],
  options: ReadCorpusOptions<V> = {},
): AsyncGenerator<Document<V> | Notice, ReadSummary> {
  expectKind(paths, ["path", "list"], "readDocuments");
  expectOptions(options, readCorpusOptions, "readDocuments");
  const { people, ...reader } = options;
  const join = people === undefined ? undefined : (await import("./join-by-table.ts")).joinByTable;
  const reading = readBatches(typeof paths === "string" ? [paths] : paths, reader);
  try {
    for (;;) {
      const { done, value } = await reading.next();
      if (done === true) return value;
      // The schema of the options is what gave the variables their type.
      for (const item of join === undefined ? value : joinedItems(value, (documents) => join(documents, people ?? [])))
        yield item as Document<V> | Notice;
    }
  } finally {
    await reading.return({ files: 0, read: 0, kept: 0, setAside: 0, kinds: {} });
  }
}

/** The items in their order, the documents among them joined. */
function joinedItems(
  items: readonly (Document | Notice)[],
  join: (documents: readonly Document[]) => readonly Document[],
): readonly (Document | Notice)[] {
  const joined = join(items.filter((item): item is Document => !("code" in item)));
  let next = 0;
  return items.map((item) => ("code" in item ? item : (joined[next++] ?? item)));
}
