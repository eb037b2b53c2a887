// mojibake: text that was UTF-8 and was read as Windows-1252 or 1251: "â€”" is a dash, "Ð¿Ñ€Ð°Ð²Ð´Ð°" a Russian word.

import { tidyEdits, type Edit } from "./edit.ts";

/** Bytes 80 to 9F of the two code pages; what they leave undefined stands for itself. */
const upper1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const upper1251 =
  "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";

const bytes1252 = new Map<string, number>([
  ...Array.from({ length: 96 }, (_, i) => [String.fromCharCode(0xa0 + i), 0xa0 + i] as const),
  ...[...upper1252].map((sign, i) => [sign, 0x80 + i] as const),
]);
const bytes1251 = new Map<string, number>([...upper1251].map((sign, i) => [sign, 0x80 + i] as const));

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Runs of signs beyond ASCII that are whole UTF-8 when taken for bytes. What is read wrong twice is put right twice. */
export function mojibake(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const run of text.matchAll(/\P{ASCII}{2,}/gu)) {
    for (const [bytes, least] of [
      [bytes1252, 1],
      [bytes1251, 2],
    ] as const) {
      const found = repaired(run[0], bytes, least);
      for (const { start, end, after } of found) edits.push({ start: run.index + start, end: run.index + end, after });
      if (found.length > 0) break;
    }
  }
  // The last byte of ” is no letter of Windows-1252, and many programs drop it: "â€œpeaceâ€ ".
  if (text.includes("â€œ"))
    for (const { index } of text.matchAll(/â€(?=[\s\p{P}]|$)(?!\P{ASCII})/gu))
      edits.push({ start: index, end: index + 2, after: "”" });
  return tidyEdits(
    text,
    edits.toSorted((a, b) => a.start - b.start),
  );
}

/**
 * Stretches of a run that decode; at least `least` letters each. In Windows-1251 a single pair such as "Рё" is too likely
 * to be two Russian letters.
 */
function repaired(run: string, bytes: ReadonlyMap<string, number>, least: number): readonly Edit[] {
  const codes = [...run].map((sign) => bytes.get(sign) ?? -1);
  if ([...run].length !== run.length) return [];
  const edits: Edit[] = [];
  for (let i = 0; i < codes.length;) {
    const end = sequencesEnd(codes, i);
    const after = end > i ? decoded(codes.slice(i, end)) : undefined;
    if (after === undefined || [...after].length < least || honest(codes.slice(i, end))) i++;
    else {
      edits.push({ start: i, end, after: again(after) });
      i = end;
    }
  }
  return edits;
}

/**
 * Whether a lone pair is more likely what was written: "Spaß“" and "LIBERTÉ»" end in a letter and a mark. Misread Latin letters begin with Â, Ã, Ä or Å,
 * and honest words do not have those before such a sign.
 */
function honest(codes: readonly number[]): boolean {
  return codes.length === 2 && (codes[0] ?? 0) > 0xc5;
}

/** Where the UTF-8 sequences that begin at `from` end, one right after the other. */
function sequencesEnd(codes: readonly number[], from: number): number {
  let at = from;
  for (;;) {
    const lead = codes[at] ?? -1;
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    const rest = codes.slice(at + 1, at + length);
    if (length === 0 || rest.length !== length - 1 || !rest.every((code) => code >= 0x80 && code <= 0xbf)) return at;
    at += length;
  }
}

function decoded(codes: readonly number[]): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(codes));
  } catch {
    return undefined;
  }
}

function again(text: string): string {
  const [edit, ...others] = mojibake(text);
  return edit !== undefined && others.length === 0 && edit.start === 0 && edit.end === text.length ? edit.after : text;
}
