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
  const plain = shown.map((word) =>
    word
      .toLowerCase()
      .replace(/’/gu, "'")
      .replace(/^[‘']|[.']+$/gu, ""),
  );
  const last = plain.at(-1) ?? "";
  const generation = plain.length > 2 && lexicon.suffixes.has(last) ? last : "";
  const bare = generation === "" ? plain : plain.slice(0, -1);
  const words = bare
    .filter((word, i) => i === 0 || i === bare.length - 1 || word.replaceAll(".", "").length > 1)
    .map(lexicon.stem);
  const capitals = shown.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]?.toLowerCase() ?? "");
  return {
    words,
    generation,
    key: `${words.join(" ")}|${generation}`,
    acronym: capitals.join(""),
    shown: shown.join(" "),
  };
}
