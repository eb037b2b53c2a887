// nameCore: what of a name is compared: lower case stems without middle initials, the generation mark apart.

import type { Lexicon } from "./lexicon/lexicon.ts";

export interface NameCore {
  readonly words: readonly string[];
  /** "jr", "iii"; empty for most. */
  readonly generation: string;
  readonly key: string;
  /** The initials, lower case: "csto". */
  readonly acronym: string;
  readonly shown: string;
}

/** The parts of a name that matter for telling whether two names are one. */
export function nameCore(shown: readonly string[], lexicon: Lexicon): NameCore {
  const last = plainWord(shown.at(-1) ?? "");
  const generation = shown.length > 2 && lexicon.suffixes.has(last) ? last : "";
  const count = shown.length - (generation === "" ? 0 : 1);
  const words: string[] = [];
  let acronym = "";
  for (let i = 0; i < shown.length; i++) {
    const word = shown[i] as string;
    if (/^\p{Lu}/u.test(word)) acronym += word[0]?.toLowerCase() ?? "";
    if (i >= count) continue;
    const plain = plainWord(word);
    if (i === 0 || i === count - 1 || plain.replaceAll(".", "").length > 1) words.push(lexicon.stem(plain));
  }
  return { words, generation, key: `${words.join(" ")}|${generation}`, acronym, shown: shown.join(" ") };
}

function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/^[‘']|[.']+$/gu, "");
}
