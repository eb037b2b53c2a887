// readCorpus: a corpus from files: JSONL, CSV, JSON, plain texts, web pages, or a folder of them.

import type { Corpus } from "../core/corpus.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions, type OptionNames } from "../core/expect-options.ts";
import type { Variables } from "../core/document.ts";
import type { Person } from "../core/person.ts";
import { readInputs } from "./read-inputs.ts";
import type { ReadOptions } from "./read-options.ts";

/** How a corpus is read, and by whom its speakers are joined. */
export interface ReadCorpusOptions<V extends Variables = Variables> extends ReadOptions<V> {
  /** Who may be meant, from `readPeople` or `people`; an empty list joins by the names alone. By default speakers stay as they are written. */
  readonly people?: readonly Person[];
}

/** The options by name. */
export const readCorpusOptions: OptionNames<ReadCorpusOptions> = {
  format: true,
  id: true,
  text: true,
  map: true,
  vars: true,
  filename: true,
  variables: true,
  encoding: true,
  transcripts: true,
  annotations: true,
  notes: true,
  malformed: true,
  duplicates: true,
  people: true,
};

/**
 * Reads a corpus. What a file is shows in its content, not only in its name:
 *
 * - JSONL and CSV: a document a line or row, `{ id, text, …variables }`, the variables flat or in a nested `vars`;
 * - a plain text or a web page: one document, called by the file's name; of a web page the article, with title, author, date and source;
 * - a folder: all of these in it, in the order of their names; `-` is the standard input.
 *
 * A missing id becomes `file:line`; empty texts are kept; each such thing is a notice of the corpus, with a count.
 *
 * @param paths A path, or several in order.
 * @param options `id`, `text`: the names of these columns; `vars`: a zod schema that checks and types the variables; `people`: joins the names of
 *   speakers as `speakers` does (`speaker`, `speakerId`, `speakerAs`), for which the whole corpus is looked at.
 * @returns A corpus with unique ids. It may be empty.
 * @throws missing-file; bad-json and bad-csv with file and line; duplicate-id with both lines; bad-input for what is no text.
 * @cost O(bytes): 100 MB of JSONL in less than half a second
 */
export async function readCorpus<V extends Variables = Variables>(
  paths: string | readonly string[],
  options: ReadCorpusOptions<V> = {},
): Promise<Corpus<V>> {
  expectKind(paths, ["path", "list"], "readCorpus");
  expectOptions(options, readCorpusOptions, "readCorpus");
  const { people, ...reading } = options;
  const { corpus } = await readInputs<V>(typeof paths === "string" ? [paths] : paths, reading);
  if (people === undefined) return corpus;
  const { speakers } = await import("../corpus/speakers.ts");
  return speakers(corpus, { people }).corpus as unknown as Corpus<V>;
}
