// outline: a tree out of indented lines, as LIWC and WordStat write their categories.

import type { Category } from "./category.ts";

/** A line with its indentation, and what it holds. */
export interface Indented<T> {
  readonly indented: string;
  readonly value: T;
}

/** How far a line is indented; a tab leads to the next fourth column, so that blanks before a tab do no harm. */
export function indentation(line: string): number {
  let width = 0;
  for (const sign of line) {
    if (sign === "\t") width += 4 - (width % 4);
    else if (/\s/u.test(sign)) width++;
    else break;
  }
  return width;
}

/**
 * Puts each line inside the nearest one above that is indented less. Siblings of one name become one category.
 *
 * @returns `top`: the outermost categories; `made`: the category of each line, in order.
 * @cost O(lines)
 */
export function outline<T>(
  lines: readonly Indented<T>[],
  make: (value: T) => Category,
): { readonly top: readonly Category[]; readonly made: readonly Category[] } {
  const top: Category[] = [];
  const open: { readonly width: number; readonly inside: Category[] }[] = [];
  const made = lines.map(({ indented, value }) => {
    const width = indentation(indented);
    while (open.length > 0 && (open.at(-1)?.width ?? 0) >= width) open.pop();
    const siblings = open.at(-1)?.inside ?? top;
    const fresh = make(value);
    const known = siblings.find((one) => one.name === fresh.name);
    if (known === undefined) siblings.push(fresh);
    const mine = known ?? fresh;
    open.push({ width, inside: mine.inside });
    return mine;
  });
  return { top, made };
}
