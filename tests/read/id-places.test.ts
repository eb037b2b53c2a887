// idPlaces: a set of ids that behaves like one that keeps them.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idPlaces } from "../../src/read/id-places.ts";

describe("idPlaces", () => {
  it("answers the place of the first of equal ids, like a map of all of them", () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.nat(50).map(String)), { maxLength: 3000 }), (ids) => {
        const ours = idPlaces();
        const theirs = new Map<string, number>();
        for (const [line, id] of ids.entries()) {
          const earlier = theirs.get(id);
          expect(ours.add(id, { file: 1, line })).toEqual(
            earlier === undefined ? undefined : { file: 1, line: earlier },
          );
          if (earlier === undefined) theirs.set(id, line);
        }
      }),
      { numRuns: 20 },
    ));

  it("tells a million ids apart that hardly differ", () => {
    const ours = idPlaces();
    let twice = 0;
    for (let i = 0; i < 1_000_000; i++) if (ours.add(`speech-${i}`, { file: 0, line: i }) !== undefined) twice++;
    expect(twice).toBe(0);
  });
});
