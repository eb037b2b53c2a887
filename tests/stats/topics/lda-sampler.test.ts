// The sampler draws from the very distribution that counting through all assignments of a small corpus gives.

import { describe, expect, it } from "vitest";
import { logGamma } from "../../../src/math/log-gamma.ts";
import { ldaSampler, type LdaInput } from "../../../src/stats/topics/lda-sampler.ts";

// Three documents of eight tokens over four words.
const words = Uint32Array.of(0, 0, 1, 1, 2, 2, 3, 0);
const bounds = Uint32Array.of(0, 3, 6, 8);

/** P(words, topics) up to a constant, in logarithms: Griffiths & Steyvers 2004, equations 2 and 3, with pseudo-counts for seeds. */
function logJoint(z: readonly number[], { topics, alpha, beta, width, seeds = [] }: LdaInput): number {
  let sum = 0;
  for (let d = 0; d + 1 < bounds.length; d++) {
    const own = z.slice(bounds[d], bounds[d + 1]);
    for (let k = 0; k < topics; k++) sum += logGamma(own.filter((one) => one === k).length + alpha);
  }
  for (let k = 0; k < topics; k++) {
    let all = 0;
    for (let w = 0; w < width; w++) {
      const told = seeds
        .filter(({ word, topic }) => word === w && topic === k)
        .reduce((total, { count }) => total + count, 0);
      const count = z.filter((one, i) => one === k && words[i] === w).length + beta + told;
      sum += logGamma(count);
      all += count;
    }
    sum -= logGamma(all);
  }
  return sum;
}

/** For each two tokens the probability that they have one topic, and for each that it has topic 0. */
function exact(input: LdaInput): { readonly pairs: readonly number[]; readonly first: readonly number[] } {
  const pairs = new Float64Array(64);
  const first = new Float64Array(8);
  let total = 0;
  for (let code = 0; code < input.topics ** 8; code++) {
    const z = Array.from({ length: 8 }, (_, i) => Math.floor(code / input.topics ** i) % input.topics);
    const weight = Math.exp(logJoint(z, input));
    total += weight;
    for (let i = 0; i < 8; i++) {
      if (z[i] === 0) first[i] = (first[i] as number) + weight;
      for (let j = 0; j < 8; j++) if (z[i] === z[j]) pairs[i * 8 + j] = (pairs[i * 8 + j] as number) + weight;
    }
  }
  return { pairs: [...pairs].map((one) => one / total), first: [...first].map((one) => one / total) };
}

function sampled(input: LdaInput, sweeps: number): ReturnType<typeof exact> {
  const chain = ldaSampler(input);
  const pairs = new Float64Array(64);
  const first = new Float64Array(8);
  for (let s = 0; s < sweeps; s++) {
    chain.sweep();
    const z = chain.assigned;
    for (let i = 0; i < 8; i++) {
      first[i] = (first[i] as number) + Number(z[i] === 0);
      for (let j = 0; j < 8; j++) pairs[i * 8 + j] = (pairs[i * 8 + j] as number) + Number(z[i] === z[j]);
    }
  }
  return { pairs: [...pairs].map((one) => one / sweeps), first: [...first].map((one) => one / sweeps) };
}

const input: LdaInput = { words, bounds, width: 4, topics: 2, alpha: 0.4, beta: 0.3, seed: 5 };
const far = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((one, i) => Math.abs(one - (b[i] as number))));

describe("ldaSampler", () => {
  it("puts tokens together as often as all 256 assignments say, to a hundredth", () => {
    expect(far(sampled(input, 100_000).pairs, exact(input).pairs)).toBeLessThan(0.01);
  });

  it("does so with three topics, and with seeds", () => {
    const three = { ...input, topics: 3 };
    expect(far(sampled(three, 60_000).pairs, exact(three).pairs)).toBeLessThan(0.015);
    const seeded = {
      ...input,
      seeds: [
        { word: 0, topic: 0, count: 2 },
        { word: 2, topic: 1, count: 1 },
      ],
    };
    const [found, wanted] = [sampled(seeded, 100_000), exact(seeded)];
    expect(far(found.pairs, wanted.pairs)).toBeLessThan(0.01);
    expect(far(found.first, wanted.first)).toBeLessThan(0.01);
  });

  it("keeps its counts: they are those of the tokens after many sweeps", () => {
    const chain = ldaSampler({ ...input, topics: 3 });
    for (let s = 0; s < 50; s++) chain.sweep();
    const counts = new Int32Array(12);
    for (const [i, word] of words.entries())
      counts[word * 3 + (chain.assigned[i] as number)] =
        (counts[word * 3 + (chain.assigned[i] as number)] as number) + 1;
    expect(chain.wordTopics).toEqual(counts);
    expect([...chain.topicTokens]).toEqual([0, 1, 2].map((k) => chain.assigned.filter((one) => one === k).length));
  });
});
