// How many bytes of UTF-8 a stretch of a text takes, as the encoder of the platform writes it.

import { codeAt } from "../text/marks.ts";

/** The bytes of code units `from` to `to`. A lone surrogate takes three: it is written as the replacement character. */
export function utf8Length(text: string, from: number, to: number): number {
  let bytes = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes++;
    else if (code < 0x800) bytes += 2;
    else if (code < 0xd800 || code > 0xdbff || (codeAt(text, i + 1) & 0xfc00) !== 0xdc00) bytes += 3;
    else {
      bytes += 4;
      i++;
    }
  }
  return bytes;
}
