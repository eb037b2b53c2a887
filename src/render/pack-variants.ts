// packVariants: what a page shows for each combination of its inputs, as differences against the page, compressed into the page.

import { gzipSync } from "node:zlib";
import type { Control } from "./blocks.ts";
import { endKey, type Piece } from "./pieces.ts";

/** The other faces of a page. */
export interface Variants {
  readonly controls: readonly Control[];
  /** The pieces of the page as it is, in the lean form that the sets have. */
  readonly base: readonly Piece[];
  /** The pieces for every combination, in the order of `combinations`: the first control slowest. */
  readonly sets: readonly (readonly Piece[])[];
}

/** One text that a piece may have: the base from 0 to `from`, `text`, and the base again from `to`. */
type Difference = readonly [piece: number, from: number, to: number, text: string];

/**
 * The data block for a page.
 *
 * @param pieces The pieces of the page, in order.
 * @returns `data`: HTML that holds the differences; `also`: all texts in them, for fonts and colours.
 */
export function packVariants(
  pieces: readonly Piece[],
  { controls, base, sets }: Variants,
): { readonly data: string; readonly also: string } {
  const first = texts(pieces, base);
  const pool: Difference[] = [];
  const places = new Map<string, number>();
  const rows = sets.map((set) =>
    texts(pieces, set).flatMap((text, piece) => {
      if (text === first[piece]) return [];
      const key = `${piece} ${text}`;
      const known = places.get(key);
      if (known !== undefined) return [known];
      places.set(key, pool.length);
      pool.push(difference(piece, first[piece] ?? "", text));
      return [pool.length - 1];
    }),
  );
  const used = new Set(pool.map(([piece]) => piece));
  const content = {
    controls: controls.map(({ name, values, at }) => ({ name, values, at })),
    base: first.map((text, i) => (used.has(i) ? text : "")),
    pool,
    sets: rows,
  };
  const packed = gzipSync(JSON.stringify(content), { level: 9 }).toString("base64");
  return {
    data: `<p class="hidden" id="variants-status" role="status"></p>\n<script type="application/octet-stream" id="variants">${packed}</script>`,
    also: [...places.keys()].join("\n"),
  };
}

/** The texts of a set in the order of the page. A piece that the page does not have joins the one before it. */
function texts(pieces: readonly Piece[], set: readonly Piece[]): readonly string[] {
  const places = new Map(pieces.flatMap(({ key, control }, i) => (control ? [] : [[key, i] as const])));
  const found = pieces.map(() => "");
  let last = 0;
  for (const { key, html, control } of set) {
    if (control) continue;
    const known = places.get(key);
    const place = known ?? last;
    found[place] = found[place] === "" ? html : `${found[place]}\n${html}`;
    if (key !== endKey) last = place;
  }
  return found;
}

function difference(piece: number, before: string, after: string): Difference {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [piece, start, before.length - end, after.slice(start, after.length - end)];
}
