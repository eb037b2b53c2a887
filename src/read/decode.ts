// decode: the bytes of a text file as text, with a notice where something had to be mended.

import type { Notice } from "../core/notice.ts";

/**
 * Decodes UTF-8, or UTF-16 with a byte order mark; the mark is left out and Windows line ends become `\n`.
 * Bytes that are no UTF-8 are read as Windows-1252, or Windows-1251 where most of them would be Cyrillic letters; that is said in a notice, for it is a guess.
 *
 * @param bytes The whole file.
 * @param options `place`: what the notices call it.
 * @cost O(bytes)
 */
export function decode(
  bytes: Uint8Array,
  { place }: { readonly place: string },
): { readonly text: string; readonly notices: readonly Notice[] } {
  const encoding = markOf(bytes);
  const whole = attempt(bytes, encoding);
  const guessed = whole === undefined ? guessEncoding(bytes) : undefined;
  const text = whole ?? new TextDecoder(guessed).decode(bytes);
  const notices: readonly Notice[] =
    guessed === undefined
      ? []
      : [
          {
            code: "guessed-encoding",
            place,
            text: `The file is not UTF-8; it was read as ${guessed}. Save it as UTF-8 to be sure.`,
          },
        ];
  return { text: text.includes("\r") ? text.replaceAll(/\r\n?/gu, "\n") : text, notices };
}

function markOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** `undefined` where the bytes are not of this encoding. */
function attempt(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Windows-1251 or Windows-1252, whichever the bytes speak for. */
export function guessEncoding(bytes: Uint8Array): "windows-1251" | "windows-1252" {
  return cyrillicEvidence(bytes) > 0 ? "windows-1251" : "windows-1252";
}

/**
 * How much speaks for Windows-1251: there the letters of Russian stand at C0 to FF, and its words consist of them; in Windows-1252 they are accents here and there.
 *
 * @returns Letters in runs of three and more, less the others.
 * @cost O(bytes)
 */
export function cyrillicEvidence(bytes: Uint8Array): number {
  let evidence = 0;
  let run = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if ((bytes[i] ?? 0) >= 0xc0) run++;
    else {
      evidence += run >= 3 ? run : -run;
      run = 0;
    }
  }
  return evidence;
}
