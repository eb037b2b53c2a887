// Minimum: what a search for the smallest value of a function came to.

/** Where the search ended, and why. */
export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
  /** The largest part of the gradient there, by size. */
  readonly slope: number;
  readonly iterations: number;
  /** `stalled`: rounding allows no further step down. `unfinished`: more iterations were needed than allowed. */
  readonly status: "converged" | "stalled" | "unfinished";
}
