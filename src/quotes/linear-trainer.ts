// LinearTrainer: fits hashed linear models by AdaGrad, deterministically: the same examples in the same order give the same weights.

import { bucket, type Weights } from "./hashed.ts";

/** Weights under training. */
export class LinearTrainer implements Weights {
  readonly bits: number;
  readonly values: Float32Array;
  readonly #squares: Float32Array;
  readonly #sum: Float64Array;
  readonly #rate: number;
  readonly #decay: number;
  #steps = 0;

  /** `rate`: the step size; `decay`: the pull of every used weight to zero. */
  constructor({ bits, rate, decay }: { readonly bits: number; readonly rate: number; readonly decay: number }) {
    this.bits = bits;
    this.values = new Float32Array(1 << bits);
    this.#squares = new Float32Array(1 << bits);
    this.#sum = new Float64Array(1 << bits);
    this.#rate = rate;
    this.#decay = decay;
  }

  /** Moves the weights of the features against a gradient. */
  move(features: readonly number[], gradient: number): void {
    for (const feature of features) {
      const place = bucket(feature, this.bits);
      const value = this.values[place] ?? 0;
      const slope = gradient + this.#decay * value;
      const square = (this.#squares[place] ?? 0) + slope * slope;
      this.#squares[place] = square;
      this.values[place] = value - (this.#rate * slope) / Math.sqrt(square + 1e-8);
    }
  }

  /** Takes the weights of this moment into the average. */
  remember(): void {
    this.#steps++;
    for (let i = 0; i < this.values.length; i++) this.#sum[i] = (this.#sum[i] ?? 0) + (this.values[i] ?? 0);
  }

  /** The average of what was remembered. */
  averaged(): Weights {
    return { bits: this.bits, values: Float32Array.from(this.#sum, (value) => value / Math.max(1, this.#steps)) };
  }
}
