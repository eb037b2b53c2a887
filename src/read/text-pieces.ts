// textPieces: the text of a file piece by piece, decoded, its line ends made plain.

import { StringDecoder } from "node:string_decoder";
import { bytePieces } from "./byte-pieces.ts";
import type { EncodingFound } from "./encoding-of.ts";

/**
 * The text in order. A byte order mark is left out, and Windows and old Macintosh line ends become `\n`.
 *
 * @cost O(bytes); memory for one piece
 */
export function* textPieces(
  path: string,
  { encoding, mark }: Pick<EncodingFound, "encoding" | "mark">,
): Generator<string> {
  const decode = decoder(encoding);
  let skip = mark;
  let held = "";
  for (const piece of bytePieces(path, { size: 1 << 18 })) {
    const text = held + decode(piece.subarray(skip), false);
    skip = 0;
    // A carriage return at the end may be half of a line end.
    held = text.endsWith("\r") ? "\r" : "";
    yield plain(held === "" ? text : text.slice(0, -1));
  }
  yield plain(held + decode(new Uint8Array(), true));
}

function plain(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/gu, "\n") : text;
}

function decoder(encoding: EncodingFound["encoding"]): (bytes: Uint8Array, last: boolean) => string {
  if (encoding === "utf-8" || encoding === "utf-16le") {
    const own = new StringDecoder(encoding === "utf-8" ? "utf8" : "utf16le");
    return (bytes, last) => (last ? own.end() : own.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
  }
  const own = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, last) => own.decode(bytes, { stream: !last });
}
