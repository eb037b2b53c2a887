// lowerBound: where a number stands, or would stand, in an ascending list.

/**
 * The first place whose value is at least `wanted`; the length where there is none.
 *
 * @cost O(log values)
 */
export function lowerBound(values: Uint32Array, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
