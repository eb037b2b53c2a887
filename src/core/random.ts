// The one source of chance: a seeded generator whose stream will never change.

/** A stream of uniform numbers. Taking from it moves it on; nothing else does. */
export interface Random {
  /** A number in [0, 1) with 53 random bits. */
  next(): number;
  /** Writes the next numbers of `next()` into the first `count` places; faster than to ask for each. */
  write(into: Float64Array, count: number): void;
  /** A whole number in [0, limit), every one equally likely. `limit` is at most 2^32. */
  integer(limit: number): number;
}

/**
 * A seeded random stream (xoshiro128**, seeded through splitmix32). The same seed gives the same stream on every machine and in every later version.
 *
 * @param seed A whole number; only its lower 32 bits count.
 * @source Blackman & Vigna 2021, doi:10.1145/3460772 (xoshiro128** 1.1)
 * @example
 * random(1).integer(100) === random(1).integer(100); // => true
 */
export function random(seed: number): Random {
  let mixed = seed | 0;
  const splitmix = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = mixed ^ (mixed >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let a = splitmix();
  let b = splitmix();
  let c = splitmix();
  let d = splitmix();
  const bits = (): number => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  };
  return {
    next: () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992,
    write(into, count) {
      // The state in variables of its own stays in registers.
      let [w, x, y, z] = [a, b, c, d];
      for (let i = 0; i < 2 * count; i++) {
        const product = Math.imul(x, 5);
        const drawn = Math.imul((product << 7) | (product >>> 25), 9);
        const shifted = x << 9;
        y ^= w;
        z ^= x;
        x ^= y;
        w ^= z;
        y ^= shifted;
        z = (z << 11) | (z >>> 21);
        if ((i & 1) === 0) into[i >>> 1] = (drawn >>> 5) * 67108864;
        else into[i >>> 1] = ((into[i >>> 1] as number) + (drawn >>> 6)) / 9007199254740992;
      }
      [a, b, c, d] = [w, x, y, z];
    },
    integer: (limit) => {
      // Values at or above the largest multiple of `limit` would favour small results: draw again.
      const fair = 4294967296 - (4294967296 % limit);
      let drawn = bits();
      while (drawn >= fair) drawn = bits();
      return drawn % limit;
    },
  };
}
