// The sampler with keywords draws from the very distribution that counting through all assignments of a small corpus gives.

import { expect, it } from "vitest";
import { logGamma } from "../../../src/math/log-gamma.ts";
import { keywordSampler, type KeywordInput } from "../../../src/stats/topics/keyword-sampler.ts";

const words = Uint32Array.of(0, 0, 1, 2, 1, 0);
const bounds = Uint32Array.of(0, 3, 6);
const input: KeywordInput = {
  words,
  bounds,
  width: 3,
  topics: 2,
  alpha: 0.5,
  beta: 0.3,
  keywords: [[0, 1]],
  keywordBeta: 0.2,
  gamma: [1, 2],
  seed: 3,
};

/** A token is of topic 0 from all words, of topic 1, or of topic 0 from its keywords: states 0, 1 and 2. */
function logJoint(states: readonly number[]): number {
  const count = (of: (state: number, i: number) => boolean): number => states.filter((state, i) => of(state, i)).length;
  let sum = 0;
  for (const [from, to] of [
    [0, 3],
    [3, 6],
  ] as const)
    for (const k of [0, 1])
      sum += logGamma(count((state, i) => i >= from && i < to && (state === 1) === (k === 1)) + 0.5);
  for (const state of [0, 1]) {
    for (let w = 0; w < 3; w++) sum += logGamma(count((one, i) => one === state && words[i] === w) + 0.3);
    sum -= logGamma(count((one) => one === state) + 0.9);
  }
  for (const w of [0, 1]) sum += logGamma(count((one, i) => one === 2 && words[i] === w) + 0.2);
  sum -= logGamma(count((one) => one === 2) + 0.4);
  const [keyed, plain] = [count((one) => one === 2), count((one) => one === 0)];
  return sum + logGamma(keyed + 1) + logGamma(plain + 2) - logGamma(keyed + plain + 3);
}

it("gives each document as many tokens of the topic as all assignments say, and the topic its words", () => {
  const wanted = { tokens: [0, 0], total: 0 };
  const shares = new Float64Array(6);
  for (let code = 0; code < 3 ** 6; code++) {
    const states = Array.from({ length: 6 }, (_, i) => Math.floor(code / 3 ** i) % 3);
    // The third word is no keyword.
    if (states.some((state, i) => state === 2 && words[i] === 2)) continue;
    const weight = Math.exp(logJoint(states));
    wanted.total += weight;
    for (const d of [0, 1])
      wanted.tokens[d] =
        (wanted.tokens[d] as number) + weight * states.slice(3 * d, 3 * d + 3).filter((state) => state !== 1).length;
    const number = (state: number, w: number): number =>
      states.filter((one, i) => one === state && words[i] === w).length;
    const all = (state: number): number => states.filter((one) => one === state).length;
    const keyed = (1 + all(2)) / (3 + all(0) + all(2));
    for (let w = 0; w < 3; w++) {
      const own = (number(2, w) + 0.2) / (all(2) + 0.4);
      shares[w] =
        (shares[w] as number) +
        weight * ((1 - keyed) * ((number(0, w) + 0.3) / (all(0) + 0.9)) + (w < 2 ? keyed * own : 0));
      shares[3 + w] = (shares[3 + w] as number) + (weight * (number(1, w) + 0.3)) / (all(1) + 0.9);
    }
  }
  const chain = keywordSampler(input);
  const found = [0, 0];
  const drawn = new Float64Array(6);
  const sweeps = 60_000;
  for (let s = 0; s < sweeps; s++) {
    chain.sweep();
    for (const d of [0, 1]) found[d] = (found[d] as number) + (chain.counts()[2 * d] as number);
    chain.addWords(drawn);
  }
  for (const d of [0, 1])
    expect(Math.abs((found[d] as number) / sweeps - (wanted.tokens[d] as number) / wanted.total)).toBeLessThan(0.03);
  for (const [at, share] of drawn.entries())
    expect(Math.abs(share / sweeps - (shares[at] as number) / wanted.total)).toBeLessThan(0.01);
});
