// springLayout: places for the words of a network: tied words near each other, all apart, the same on every machine.

/** A place in the unit square. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A tie between two words, by their places in the list, and how strong it is, from 0 to 1. */
export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
}

/**
 * Forces pull tied words together and push all apart until they rest; they begin on a circle, in the order given, so nothing is left to chance.
 *
 * @source Fruchterman & Reingold 1991, doi:10.1002/spe.4380211102
 * @cost O(steps × words²)
 */
export function springLayout(words: number, ties: readonly Tie[], steps = 300): readonly Place[] {
  const xs = Float64Array.from({ length: words }, (_, i) => 0.5 + 0.4 * Math.cos((2 * Math.PI * i) / words));
  const ys = Float64Array.from({ length: words }, (_, i) => 0.5 + 0.4 * Math.sin((2 * Math.PI * i) / words));
  const ideal = Math.sqrt(1 / Math.max(1, words));
  for (let step = 0; step < steps; step++) {
    const [dx, dy] = [new Float64Array(words), new Float64Array(words)];
    const move = (i: number, j: number, force: (distance: number) => number): void => {
      const [x, y] = [(xs[i] as number) - (xs[j] as number), (ys[i] as number) - (ys[j] as number)];
      const distance = Math.max(1e-6, Math.hypot(x, y));
      const push = force(distance) / distance;
      dx[i] = (dx[i] as number) + x * push;
      dy[i] = (dy[i] as number) + y * push;
      dx[j] = (dx[j] as number) - x * push;
      dy[j] = (dy[j] as number) - y * push;
    };
    for (let i = 0; i < words; i++) for (let j = i + 1; j < words; j++) move(i, j, (distance) => ideal ** 2 / distance);
    for (const { from, to, strength } of ties)
      move(from, to, (distance) => (-(distance ** 2) / ideal) * (0.3 + 0.7 * strength));
    // A gentle pull to the middle keeps parts that nothing ties from drifting off.
    const heat = 0.1 * (1 - step / steps);
    for (let i = 0; i < words; i++) {
      const [x, y] = [
        (dx[i] as number) + 0.4 * (0.5 - (xs[i] as number)),
        (dy[i] as number) + 0.4 * (0.5 - (ys[i] as number)),
      ];
      const length = Math.max(1e-9, Math.hypot(x, y));
      xs[i] = (xs[i] as number) + (x / length) * Math.min(length, heat);
      ys[i] = (ys[i] as number) + (y / length) * Math.min(length, heat);
    }
  }
  return spread(xs, ys);
}

/** The places stretched over the whole square. */
function spread(xs: Float64Array, ys: Float64Array): readonly Place[] {
  const scaled = (values: Float64Array): readonly number[] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return Array.from(values, (value) => (high === low ? 0.5 : (value - low) / (high - low)));
  };
  const [x, y] = [scaled(xs), scaled(ys)];
  return x.map((value, i) => ({ x: value, y: y[i] as number }));
}
