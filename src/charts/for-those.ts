// Layers for the data they are about: a layer without data draws nothing and costs as much as any other.

/**
 * The layers, where there is something that they draw, and else none.
 *
 * @param data What the chart shows.
 * @param are Whether the layers draw a datum: the same as their filter says in Vega's words.
 */
export function forThose<D>(
  data: readonly D[],
  are: (one: D) => boolean,
  layers: readonly object[],
): readonly object[] {
  return data.some(are) ? layers : [];
}
