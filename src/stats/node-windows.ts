// nodeWindows: which tokens stand near a node, and near which of its matches.

import type { Tokens } from "../core/tokens.ts";
import type { NodeMatches } from "./node-matches.ts";

/** How far a window reaches on either side, in tokens, and what it may not cross. */
export interface Window {
  readonly left: number;
  readonly right: number;
  readonly within: "document" | "sentence";
}

/** What each token is: of the node, near it, or neither. */
export const roles = { elsewhere: 0, near: 1, node: 2 } as const;

/** For each token its role, and for those near a node the match that is nearest, the left one of two. */
export interface NodeWindows {
  readonly roles: Uint8Array;
  readonly nearest: Uint32Array;
}

/**
 * Marks the tokens near a node. A token near two matches is near once; one that is part of a match is never near another.
 *
 * @cost O(tokens + matches × window)
 */
export function nodeWindows(tokens: Tokens, { firsts, lasts }: NodeMatches, window: Window): NodeWindows {
  const size = tokens.ids.length;
  const role = new Uint8Array(size);
  const nearest = new Uint32Array(size);
  const distance = new Uint32Array(size).fill(0xffffffff);
  const edges = window.within === "sentence" ? tokens.sentences : tokens.bounds;
  const { near, node } = roles;
  const reach = (match: number, token: number, far: number): void => {
    if (role[token] === node || far >= (distance[token] as number)) return;
    role[token] = near;
    distance[token] = far;
    nearest[token] = match;
  };
  for (let m = 0; m < firsts.length; m++)
    for (let i = firsts[m] as number; i <= (lasts[m] as number); i++) role[i] = node;
  let edge = 0;
  for (let m = 0; m < firsts.length; m++) {
    const [first, last] = [firsts[m] as number, lasts[m] as number];
    while (edge + 1 < edges.length && (edges[edge + 1] as number) <= first) edge++;
    const begin = edges[edge] ?? 0;
    const end = endOf(edges, edge, last, size);
    for (let i = first - 1, far = 1; i >= begin && far <= window.left; i--, far++) reach(m, i, far);
    for (let i = last + 1, far = 1; i < end && far <= window.right; i++, far++) reach(m, i, far);
  }
  return { roles: role, nearest };
}

/** Where the stretch that holds `last` ends: a match may run over a sentence's end. */
function endOf(edges: Uint32Array, from: number, last: number, size: number): number {
  let edge = from + 1;
  while (edge < edges.length && (edges[edge] as number) <= last) edge++;
  return edges[edge] ?? size;
}
