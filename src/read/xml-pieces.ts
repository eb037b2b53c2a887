// xmlPieces: the text of an XML file piece by piece, in the encoding that its mark, its declaration or its bytes tell.

import { bytePieces } from "./byte-pieces.ts";
import { encodingOf, type EncodingFound } from "./encoding-of.ts";
import type { InputFile } from "./input-files.ts";
import { openPath } from "./input-files.ts";
import type { ReadOptions } from "./read-options.ts";
import { textPieces } from "./text-pieces.ts";

/** Finds the encoding. */
export function xmlEncoding(file: InputFile, forced?: ReadOptions["encoding"]): EncodingFound {
  const [head] = bytePieces(openPath(file), { size: 256 });
  const declared = /^(?:\uFEFF|ï»¿)?<\?xml[^>]*?encoding=["']([\w.-]+)["']/u.exec(head?.toString("latin1") ?? "")?.[1];
  return encodingOf(openPath(file), { place: file.path, forced, ...(declared === undefined ? {} : { declared }) });
}

/** The text, and the declaration with it. */
export function* xmlPieces(file: InputFile, encoding: EncodingFound = xmlEncoding(file)): Generator<string> {
  yield* textPieces(openPath(file), encoding);
}
