// timesDrawn: how often each draw of a bootstrap holds each unit. It depends on their number and the seed alone, so it is shared.

import { random } from "../core/random.ts";

/** Which draws: another stream is independent of this one. */
export interface DrawOptions {
  readonly draws?: number;
  readonly seed?: number;
  readonly stream?: number;
}

/**
 * For each unit, how often each draw holds it.
 *
 * @param strata Where each stratum of units begins, with the end last; a draw keeps the number of units in each.
 * @param options `draws` (default 2000), `seed` (default 1), `stream` (default 0).
 * @returns One array of counts a unit. Do not write to it: it is remembered.
 * @cost O(draws × units) once
 */
export function timesDrawn(
  strata: readonly number[],
  { draws = 2000, seed = 1, stream = 0 }: DrawOptions = {},
): readonly Uint8Array[] {
  return strata
    .slice(1)
    .flatMap((end, s) => stratum(end - (strata[s] ?? 0), { draws, seed, stream: stream * 65536 + s }));
}

const remembered = new Map<string, readonly Uint8Array[]>();
let bytes = 0;

/** One stratum, remembered up to 128 MB of all: hundreds of cells of a table share it. */
function stratum(units: number, options: Required<DrawOptions>): readonly Uint8Array[] {
  const key = `${units} ${options.draws} ${options.seed} ${options.stream}`;
  const found = remembered.get(key);
  if (found !== undefined) return found;
  const made = draw(units, options);
  bytes += units * options.draws;
  if (bytes > 128e6) {
    remembered.clear();
    bytes = units * options.draws;
  }
  remembered.set(key, made);
  return made;
}

function draw(units: number, { draws, seed, stream }: Required<DrawOptions>): readonly Uint8Array[] {
  const times = Array.from({ length: units }, () => new Uint8Array(draws));
  const source = random((seed | 0) ^ Math.imul(stream + 1, 0x9e3779b1) ^ Math.imul(units, 0x85ebca6b));
  for (let r = 0; r < draws; r++)
    for (let i = 0; i < units; i++) {
      const row = times[source.integer(units)] as Uint8Array;
      row[r] = (row[r] as number) + 1;
    }
  return times;
}
