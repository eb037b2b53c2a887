// The bundled faces: Source Sans 3 for Latin, Greek and Cyrillic, DejaVu behind it for other scripts; and how wide a text is in them.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { trueType, type TrueType } from "./true-type.ts";

const bundled = {
  regular: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  semibold: "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  other: "dejavu-fonts-ttf/ttf/DejaVuSans.ttf",
  otherBold: "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf",
} as const;

const require = createRequire(import.meta.url);

/** The font files as paths, those of the first choice first. */
export function fonts(): readonly string[] {
  return Object.values(bundled).map((file) => require.resolve(file));
}

/** The bytes of a bundled face. */
export function fontBytes(face: keyof typeof bundled): Uint8Array {
  return new Uint8Array(readFileSync(require.resolve(bundled[face])));
}

const read = new Map<keyof typeof bundled, TrueType>();

function metrics(face: keyof typeof bundled): TrueType {
  let known = read.get(face);
  if (known === undefined) read.set(face, (known = trueType(fontBytes(face))));
  return known;
}

/**
 * How wide a text is set in the bundled faces, in pixels.
 *
 * @param options `size` in pixels; `bold`: the semibold face.
 */
export function textWidth(text: string, { size, bold }: { readonly size: number; readonly bold: boolean }): number {
  const first = metrics(bold ? "semibold" : "regular");
  let ems = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    // What no face knows is about as wide as a Chinese character: rather too much room than too little.
    ems += first.advance(codePoint) ?? metrics(bold ? "otherBold" : "other").advance(codePoint) ?? 1;
  }
  return ems * size;
}
