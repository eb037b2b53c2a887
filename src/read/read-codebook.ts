// readCodebook: a codebook from a YAML or JSON file.

import { readFileSync } from "node:fs";
import type { Codebook } from "../core/codebook.ts";
import { HustingsError } from "../core/errors.ts";
import { expectKind } from "../core/expect-kind.ts";
import { codebook } from "../dictionary/codebook.ts";
import { decode } from "./decode.ts";
import { missingFile } from "./input-files.ts";

/**
 * Reads a codebook. `hustings codebook test FILE` runs the examples it holds.
 *
 * @param path A YAML or JSON file; docs/guide/codebooks.md has the shape.
 * @throws missing-file; bad-codebook with `file:line:column`.
 */
export async function readCodebook(path: string): Promise<Codebook> {
  expectKind(path, "path", "readCodebook");
  return codebook(textOf(path), { file: path });
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
