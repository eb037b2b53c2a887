// asCodebook: a bare dictionary as a codebook, so that whatever takes a codebook takes a dictionary too.

import type { Codebook } from "../core/codebook.ts";
import type { Dictionary } from "../core/dictionary.ts";
import { expectKind } from "../core/expect-kind.ts";

/**
 * A codebook as it is; a dictionary as a codebook whose frames are its keys, each by itself as in `tokensLookup`, with nothing excluded and negation not looked at.
 *
 * @throws wrong-value
 */
export function asCodebook(value: Codebook | Dictionary, who: string): Codebook {
  expectKind(value, ["codebook", "dictionary"], who);
  if (value.kind === "codebook") return value;
  return {
    kind: "codebook",
    name: "dictionary",
    version: "0",
    languages: [],
    exclusive: false,
    negators: { words: [], unless: [], within: 0 },
    frames: value.entries.map(({ key, patterns }) => ({
      key,
      path: [key],
      definition: "",
      include: patterns.map((pattern) => ({ near: [[pattern]], not: [], within: 0, source: pattern.source })),
      exclude: [],
      negated: "count",
      examples: { yes: [], no: [] },
    })),
  };
}
