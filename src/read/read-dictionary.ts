// readDictionary: a dictionary file of any known program as a dictionary, and as the source of a codebook.

import { readFileSync } from "node:fs";
import type { Dictionary } from "../core/dictionary.ts";
import type { Notice } from "../core/notice.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import type { CodebookSource } from "../dictionary/codebook-source.ts";
import { dictionary } from "../dictionary/dictionary.ts";
import type { DictionaryFormat } from "../format/dictionary-format.ts";
import { dictionaryFile } from "../format/dictionary-file.ts";
import { decode } from "./decode.ts";
import { missingFile } from "./input-files.ts";

/** What a dictionary file says. */
export interface DictionaryReading {
  readonly dictionary: Dictionary;
  /** The same for `codebook()`, with the exclusions and rules of nearness that a plain dictionary cannot hold. */
  readonly codebook: CodebookSource;
  readonly format: DictionaryFormat;
  readonly notices: readonly Notice[];
}

/**
 * Reads a dictionary: LIWC `.dic`, WordStat `.cat`, Yoshikoder `.ykd`, Lexicoder `.lcd` and `.lc3`, quanteda's YAML, JSON or CSV.
 * The format is told by the content, the encoding by the bytes.
 *
 * @param path The file.
 * @param options `format`: what the file is read as, whatever it looks like. `separator`: what stands between the words of a phrase, default a blank.
 * @returns The dictionary, and notices for all it cannot say.
 * @throws missing-file; bad-dictionary with `file:line`; bad-csv; bad-pattern.
 * @cost O(characters)
 */
export async function readDictionary(
  path: string,
  options: { readonly format?: DictionaryFormat; readonly separator?: string } = {},
): Promise<DictionaryReading> {
  expectKind(path, "path", "readDictionary");
  expectOptions(options, { format: true, separator: true }, "readDictionary");
  const { format, separator = " " } = options;
  const { text, notices } = decode(bytesOf(path), { place: path });
  const read = await dictionaryFile(text, { file: path, ...(format === undefined ? {} : { format }) });
  return {
    dictionary: dictionary(read.keys, { match: read.match, separator }),
    codebook: read.codebook,
    format: read.format,
    notices: [...notices, ...read.notices],
  };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw missingFile(path);
  }
}
