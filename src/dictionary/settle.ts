// settle: which of the matches in a document count where they repeat, nest or overlap.

import type { Found } from "./found.ts";

/** The document's first token and how many it has, how many entries there are, the tokens of the longest pattern, and the rule. */
export interface Settling {
  readonly base: number;
  readonly size: number;
  readonly entries: number;
  readonly longest: number;
  readonly nestedScope: "key" | "dictionary";
  readonly overlaps: "longest" | "all";
}

/**
 * Settles the matches of one document, those from `from` on, and leaves them sorted by first token, entry and last token.
 *
 * Repeated matches always go. Unless all overlaps are wanted, longer matches come first, then those further left; one that shares
 * a token with an earlier one of its key goes, and in the scope of the dictionary so does one that lies wholly inside earlier ones.
 *
 * @cost O(m log m) for m matches
 */
export function settle(found: Found, from: number, rule: Settling): void {
  const { base, size, entries, longest, overlaps } = rule;
  // One number a match: sorting numbers needs no comparison function.
  const queue = new Float64Array(found.length - from);
  for (let m = from; m < found.length; m++) {
    const first = found.firsts[m] as number;
    const length = (found.lasts[m] as number) - first + 1;
    queue[m - from] = ((longest - length) * size + first - base) * entries + (found.entries[m] as number);
  }
  queue.sort();
  const counts = overlaps === "all" ? () => true : judge(rule);
  let kept = 0;
  for (let k = 0; k < queue.length; k++) {
    const code = queue[k] as number;
    if (k > 0 && code === queue[k - 1]) continue;
    const entry = code % entries;
    const place = Math.round((code - entry) / entries);
    const first = place % size;
    const length = longest - Math.round((place - first) / size);
    // Written over what was read already: what is kept never gets ahead.
    if (counts(entry, first, length)) sorted(found, from + kept++, { entry, first: base + first, length });
  }
  found.cut(from + kept);
  reorder(found, from, rule);
}

function sorted(
  found: Found,
  m: number,
  { entry, first, length }: { readonly entry: number; readonly first: number; readonly length: number },
): void {
  found.entries[m] = entry;
  found.firsts[m] = first;
  found.lasts[m] = first + length - 1;
}

/** Asked of matches in the order of their claim. */
function judge({ entries, nestedScope }: Settling): (entry: number, first: number, length: number) => boolean {
  const byKey = new Set<number>();
  const byAny = new Set<number>();
  let group = "";
  let inside = false;
  return (entry, first, length) => {
    const last = first + length - 1;
    if (nestedScope === "dictionary") {
      // Matches of the same tokens do not hide one another: all are judged by what came before the first of them.
      const name = `${first} ${last}`;
      if (name !== group) inside = covered(byAny, first, last);
      group = name;
      if (inside) return false;
    }
    // An earlier match of the key is at least as long, so one that is met covers the first or the last token.
    if (byKey.has(first * entries + entry) || byKey.has(last * entries + entry)) return false;
    for (let i = first; i <= last; i++) {
      byKey.add(i * entries + entry);
      byAny.add(i);
    }
    return true;
  };
}

function covered(tokens: ReadonlySet<number>, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (!tokens.has(i)) return false;
  return true;
}

/** By first token, then entry, then last token. */
function reorder(found: Found, from: number, { base, entries, longest }: Settling): void {
  const order = new Float64Array(found.length - from);
  for (let m = from; m < found.length; m++) {
    const first = found.firsts[m] as number;
    const length = (found.lasts[m] as number) - first;
    order[m - from] = ((first - base) * entries + (found.entries[m] as number)) * longest + length;
  }
  order.sort();
  for (let k = 0; k < order.length; k++) {
    const code = order[k] as number;
    const length = code % longest;
    const place = Math.round((code - length) / longest);
    const entry = place % entries;
    sorted(found, from + k, { entry, first: base + Math.round((place - entry) / entries), length: length + 1 });
  }
}
