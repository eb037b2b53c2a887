// placeOf: where in a list by place something begins; what keeps each look around a word from going through a whole text.

/** The place of the first item that begins at word `from` or later, in a list sorted by `first`. */
export function placeOf(list: readonly { readonly first: number }[], from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.first ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
