// corpusParts: a corpus cut into parts, its documents or so many stretches of the same length.

import { HustingsError } from "../core/errors.ts";
import type { Tokens } from "../core/tokens.ts";

/** What the parts of a corpus are: its `documents`, or a number of stretches of as equal length as tokens allow, whatever documents they cut. */
export type Parts = "documents" | number;

/** Parts in order; those without a token are left out. */
export interface CorpusParts {
  /** Part `p` holds the words numbered `edges[p]` up to, not including, `edges[p + 1]`. */
  readonly edges: Uint32Array;
  readonly sizes: Uint32Array;
  /** All words. */
  readonly tokens: number;
  /** The number of a token among words: pads are not counted. */
  readonly place: (token: number) => number;
}

/**
 * Cuts a corpus.
 *
 * @throws bad-option when a number of parts is no whole number from 1 up.
 * @cost O(tokens)
 */
export function corpusParts({ ids, bounds }: Tokens, parts: Parts, who: string): CorpusParts {
  if (parts !== "documents" && !(Number.isInteger(parts) && parts >= 1))
    throw new HustingsError("bad-option", {
      who,
      needs: '"documents" or a whole number of parts',
      got: `parts is ${parts}`,
    });
  const place = placeOf(ids);
  const tokens = place(ids.length);
  const all =
    parts === "documents"
      ? Uint32Array.from(bounds, place)
      : Uint32Array.from({ length: parts + 1 }, (_, i) => Math.floor((i * tokens) / parts));
  const edges = all.filter((edge, i) => i === 0 || edge > (all[i - 1] ?? 0));
  return { edges, sizes: edges.subarray(1).map((edge, i) => edge - (edges[i] ?? 0)), tokens, place };
}

/** Without pads a token is its own number. */
function placeOf(ids: Uint32Array): (token: number) => number {
  if (!ids.includes(0)) return (token) => token;
  const before = new Uint32Array(ids.length + 1);
  for (let i = 0; i < ids.length; i++) before[i + 1] = (before[i] as number) + (ids[i] === 0 ? 0 : 1);
  return (token) => before[token] ?? 0;
}
