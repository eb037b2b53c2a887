// readCodebook: a codebook from a YAML or JSON file, or from a dictionary of another program.

import { readFileSync } from "node:fs";
import type { Codebook } from "../core/codebook.ts";
import { HustingsError } from "../core/errors.ts";
import { expectKind } from "../core/expect-kind.ts";
import { codebook } from "../dictionary/codebook.ts";
import { dictionaryFile } from "../format/dictionary-file.ts";
import { dictionaryFormat, type DictionaryFormat } from "../format/dictionary-format.ts";
import { decode } from "./decode.ts";
import { missingFile } from "./input-files.ts";

/**
 * Reads a codebook. `hustings codebook test FILE` runs the examples it holds.
 *
 * @param path A YAML or JSON file, docs/guide/codebooks.md has the shape; or a dictionary of LIWC, WordStat, Yoshikoder or Lexicoder, whose categories become frames
 *   (`readDictionary` gives the same with notices).
 * @throws missing-file; bad-codebook with `file:line:column`.
 */
export async function readCodebook(path: string): Promise<Codebook> {
  expectKind(path, "path", "readCodebook");
  const text = textOf(path);
  const elsewhere = ofAnotherProgram(text, path);
  return elsewhere === undefined
    ? codebook(text, { file: path })
    : codebook((await dictionaryFile(text, { file: path, format: elsewhere })).codebook);
}

/** Dictionaries that no YAML reader would take for a codebook. */
function ofAnotherProgram(text: string, file: string): DictionaryFormat | undefined {
  const first = text.trimStart();
  if (/^[{[#\w"'-]/u.test(first) && !/\.(?:dic|cat|ykd|lcd|lc3)$/iu.test(file)) return undefined;
  const format = dictionaryFormat(text, { file });
  return format === "yaml" || format === "json" || format === "csv" ? undefined : format;
}

function textOf(path: string): string {
  try {
    return decode(readFileSync(path), { place: path }).text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw missingFile(path);
    throw new HustingsError("missing-file", {
      who: "readCodebook",
      needs: "a file that can be read",
      got: `${path} cannot be (${(error as NodeJS.ErrnoException).code ?? "unknown"})`,
    });
  }
}
