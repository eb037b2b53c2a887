// nameKey: what is left of a word of a name when its transliteration is taken out, so that Zhaparov and Japarov, Lukashenka and Лукашенко meet.

import { romanise } from "./romanise.ts";

/** In this order: longer groups before what they are made of. */
const reductions: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/gu, "s"],
  [/dzh|zh|dj|j/gu, "z"],
  [/tch|ch/gu, "c"],
  [/ts|tz|cz/gu, "c"],
  [/kh/gu, "h"],
  [/gh/gu, "g"],
  [/ph/gu, "f"],
  [/ck|q/gu, "k"],
  [/w/gu, "v"],
  [/x/gu, "ks"],
  [/y/gu, "i"],
  [/ou/gu, "u"],
  [/i+(?=[aeou])/gu, ""],
  [/(.)\1+/gu, "$1"],
  [/f$/u, "v"],
  [/enka$/u, "enko"],
];

/**
 * The key of one word of a name. Equal keys are likely spellings of one name, not surely: a key never joins two people by itself.
 */
export function nameKey(word: string): string {
  const plain = romanise(word).replace(/[^\p{L}\p{N}]/gu, "");
  // An initial stays one letter: "Ya." is the initial of both Yakov and Jakov.
  if (plain.length <= 1) return plain.replace("y", "i").replace("w", "v");
  return reductions.reduce((key, [from, to]) => key.replace(from, to), plain);
}
