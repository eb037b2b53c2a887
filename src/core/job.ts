// A job: a count over a corpus as a fold, so that one process, many workers and a cluster give the same answer bit for bit.

/**
 * `map` counts one shard, `merge` joins two counts (associative, and the same in any order), `finish` turns the whole into a result.
 * A partial holds integers or exact sums: rounding may not depend on how the corpus was cut.
 */
export interface Job<Shard, Partial, Result> {
  readonly name: string;
  readonly version: number;
  readonly map: (shard: Shard) => Partial;
  readonly merge: (a: Partial, b: Partial) => Partial;
  readonly finish: (partial: Partial) => Result;
}
