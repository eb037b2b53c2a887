// Features: collects the features of one decision as hashes, without making a string of each.

import { hashOf, mix } from "./hashed.ts";

export type FeatureValue = string | number | boolean;

/** The features of one decision. The name keeps features of different meaning apart. */
export class Features {
  readonly list: number[] = [];
  readonly #family: number;

  /** `family` keeps models apart that share a table. */
  constructor(family: number) {
    this.#family = family;
  }

  add(name: string, a: FeatureValue = 0, b: FeatureValue = 0, c: FeatureValue = 0, d: FeatureValue = 0): void {
    let hash = mix(hashOf(name), this.#family);
    hash = mix(hash, numberOf(a));
    hash = mix(hash, numberOf(b) ^ 0x1f123bb5);
    hash = mix(hash, numberOf(c) ^ 0x2545f491);
    this.list.push(mix(hash, numberOf(d) ^ 0x68e31da4));
  }
}

function numberOf(value: FeatureValue): number {
  if (typeof value === "number") return value | 0;
  if (typeof value === "boolean") return value ? 0x51ed27 : 0x2127599;
  return hashOf(value);
}

/** Distances as a scale of ten steps. */
export function step(distance: number): number {
  if (distance <= 3) return Math.max(0, distance);
  if (distance <= 5) return 5;
  if (distance <= 8) return 8;
  if (distance <= 13) return 13;
  if (distance <= 21) return 21;
  return distance <= 40 ? 40 : 99;
}
