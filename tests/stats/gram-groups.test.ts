import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gramGroups } from "../../src/stats/gram-groups.ts";

describe("gramGroups", () => {
  it("finds the sequences of a line that can be counted by hand", () => {
    // 1 2 1 2 3: the pairs 1 2 (twice), 2 1, 2 3.
    const ids = Uint32Array.from([1, 2, 1, 2, 3]);
    const { words, counts, places } = gramGroups(ids, {
      length: 2,
      starts: Uint8Array.from([1, 1, 1, 1, 0]),
      vocabulary: 4,
      keep: true,
    });
    expect([...words]).toEqual([1, 2, 2, 1, 2, 3]);
    expect([...counts]).toEqual([2, 1, 1]);
    expect([...places]).toEqual([1, 2, 1, 3, 0]);
  });

  it("counts what a map of strings counts, for every length, wherever sequences may begin", () => {
    const input = fc.record({
      ids: fc.array(fc.nat(5), { maxLength: 60 }),
      length: fc.integer({ min: 2, max: 5 }),
      gap: fc.integer({ min: 2, max: 9 }),
    });
    fc.assert(
      fc.property(input, ({ ids, length, gap }) => {
        const starts = Uint8Array.from(ids, (_, i) => Number(i + length <= ids.length && i % gap !== 0));
        const found = gramGroups(Uint32Array.from(ids), { length, starts, vocabulary: 6, keep: true });
        const dropped = gramGroups(Uint32Array.from(ids), { length, starts, vocabulary: 6, keep: false });
        expect({ ...dropped, places: found.places }).toEqual(found);
        const expected = new Map<string, number>();
        const spelled = (at: ArrayLike<number>, first: number): string =>
          Array.from({ length }, (_, k) => at[first + k]).join(" ");
        ids.forEach((_, i) => {
          if (starts[i] === 1) expected.set(spelled(ids, i), (expected.get(spelled(ids, i)) ?? 0) + 1);
        });
        const counted = [...found.counts].map((count, gram): [string, number] => [
          spelled(found.words, gram * length),
          count,
        ]);
        expect(new Map(counted)).toEqual(expected);
        expect(counted.length).toBe(expected.size);
        ids.forEach((_, i) => {
          const place = found.places[i] as number;
          expect(place === 0 ? null : spelled(found.words, (place - 1) * length)).toBe(
            starts[i] === 1 ? spelled(ids, i) : null,
          );
        });
      }),
    );
  });
});
