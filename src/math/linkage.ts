// linkage: which things belong together, step by step: the two closest clusters become one until all are.

/** How far apart two clusters are: their closest members, their furthest, the mean of all pairs, the mean of the last two parts (McQuitty), or what joining them adds to the squares (Ward, of distances as they are). */
export type LinkageName = "single" | "complete" | "average" | "weighted" | "ward";

/** A step. Things are numbered from 0; the cluster of step k has the number things + k. */
export interface Merge {
  readonly first: number;
  readonly second: number;
  readonly height: number;
  readonly size: number;
}

/**
 * Agglomerative clustering by chains of nearest neighbours. The five linkages never turn back: heights ascend.
 *
 * @param distances Of all pairs: `distances(i, j)` for i < j, from 0 up.
 * @param options `things`: how many. `linkage`.
 * @source Murtagh & Contreras 2012, doi:10.1002/widm.53; Ward by Lance-Williams on squares, as Murtagh & Legendre 2014, doi:10.1007/s00357-014-9161-z
 * @cost O(things²)
 * @example
 * const at = [0, 1, 5];
 * linkage((i, j) => Math.abs(at[i] - at[j]), { things: 3, linkage: "single" }).map(({ height }) => height); // => [1, 4]
 */
export function linkage(
  distances: (i: number, j: number) => number,
  { things, linkage: name }: { readonly things: number; readonly linkage: LinkageName },
): readonly Merge[] {
  const rows = Array.from({ length: things }, () => new Float64Array(things));
  const value = (i: number, j: number): number => (rows[i] as Float64Array)[j] as number;
  const put = (i: number, j: number, distance: number): void => {
    (rows[i] as Float64Array)[j] = distance;
    (rows[j] as Float64Array)[i] = distance;
  };
  for (let i = 0; i < things; i++)
    for (let j = i + 1; j < things; j++) put(i, j, name === "ward" ? distances(i, j) ** 2 : distances(i, j));
  const sizes = new Float64Array(things).fill(1);
  const live = new Set(Array.from({ length: things }, (_, i) => i));
  const found: { readonly a: number; readonly b: number; readonly height: number }[] = [];
  const chain: number[] = [];
  while (live.size > 1) {
    if (chain.length === 0) chain.push(live.values().next().value as number);
    const last = chain.at(-1) as number;
    // Of neighbours alike the one before in the chain, so that it ends.
    let nearest = chain.at(-2) ?? -1;
    for (const other of live)
      if (other !== last && (nearest === -1 || value(last, other) < value(last, nearest))) nearest = other;
    if (nearest !== chain.at(-2)) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const [a, b] = [Math.min(last, nearest), Math.max(last, nearest)];
    const height = value(a, b);
    const [sizeA, sizeB] = [sizes[a] as number, sizes[b] as number];
    live.delete(b);
    for (const other of live)
      if (other !== a)
        put(
          a,
          other,
          joined(name, {
            a: value(a, other),
            b: value(b, other),
            ab: height,
            sizeA,
            sizeB,
            size: sizes[other] as number,
          }),
        );
    sizes[a] = sizeA + sizeB;
    found.push({ a, b, height: name === "ward" ? Math.sqrt(height) : height });
  }
  return numbered(found, things);
}

/** The distance of a new cluster from another one (Lance & Williams). */
function joined(
  name: LinkageName,
  {
    a,
    b,
    ab,
    sizeA,
    sizeB,
    size,
  }: {
    readonly a: number;
    readonly b: number;
    readonly ab: number;
    readonly sizeA: number;
    readonly sizeB: number;
    readonly size: number;
  },
): number {
  if (name === "single") return Math.min(a, b);
  if (name === "complete") return Math.max(a, b);
  if (name === "weighted") return (a + b) / 2;
  if (name === "average") return (sizeA * a + sizeB * b) / (sizeA + sizeB);
  return ((sizeA + size) * a + (sizeB + size) * b - size * ab) / (sizeA + sizeB + size);
}

/** Steps by height, with the numbers of what each joins. A chain finds them in another order. */
function numbered(
  found: readonly { readonly a: number; readonly b: number; readonly height: number }[],
  things: number,
): readonly Merge[] {
  const order = [...found.keys()].toSorted((x, y) => (found[x]?.height ?? 0) - (found[y]?.height ?? 0) || x - y);
  // A thing stands for the cluster it is in.
  const parent = Int32Array.from({ length: things }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] as number;
    return at;
  };
  const number = new Map(Array.from({ length: things }, (_, i) => [i, { id: i, size: 1 }]));
  return order.map((k, step) => {
    const { a, b, height } = found[k] as (typeof found)[number];
    const [one, other] = [root(a), root(b)];
    const [left, right] = [number.get(one) ?? { id: 0, size: 0 }, number.get(other) ?? { id: 0, size: 0 }];
    parent[other] = one;
    const size = left.size + right.size;
    number.set(one, { id: things + step, size });
    return { first: Math.min(left.id, right.id), second: Math.max(left.id, right.id), height, size };
  });
}
