// findRoot: where a function crosses zero between two points, by Chandrupatla's mixture of bisection and interpolation.

/**
 * A point at which `value` is zero, given two points at which its signs differ.
 *
 * @param value A continuous function.
 * @param options `low`, `high`: the points. `tolerance`: the width at which to stop, relative to the root or to the first bracket, whichever is larger (default 1e-15).
 * @returns The root, or NaN where the signs do not differ.
 * @source Chandrupatla 1997, doi:10.1016/S0965-9978(96)00051-8
 * @cost about ten evaluations for a smooth function, never more than three times those of bisection
 */
export function findRoot(
  value: (x: number) => number,
  { low, high, tolerance = 1e-15 }: { readonly low: number; readonly high: number; readonly tolerance?: number },
): number {
  let [a, b, c] = [high, low, low];
  let [fa, fb] = [value(a), value(b)];
  let fc = fb;
  if (!(Math.sign(fa) * Math.sign(fb) <= 0)) return Number.NaN;
  const width = Math.abs(high - low);
  let t = 0.5;
  for (let turn = 0; turn < 300; turn++) {
    const x = a + t * (b - a);
    const fx = value(x);
    if (Math.sign(fx) === Math.sign(fa)) [c, fc] = [a, fa];
    else [c, b, fc, fb] = [b, a, fb, fa];
    [a, fa] = [x, fx];
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const margin = (tolerance * Math.max(Math.abs(best), width)) / Math.abs(b - a);
    if (margin > 0.5 || fa === 0 || fb === 0) return fa === 0 ? a : best;
    t = Math.min(1 - margin, Math.max(margin, step({ a, b, c }, { fa, fb, fc })));
  }
  return Math.abs(fa) < Math.abs(fb) ? a : b;
}

/** How far to go from a towards b: by inverse quadratic interpolation where it can be trusted, else half way. */
function step(
  { a, b, c }: { readonly a: number; readonly b: number; readonly c: number },
  { fa, fb, fc }: { readonly fa: number; readonly fb: number; readonly fc: number },
): number {
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  if (!(phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi)) return 0.5;
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
}
