// pack: values as bytes and back, with what belongs to another name referred to and not copied.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack, unpack, type Homes, type Packed } from "../../../src/notebook/kernel/pack.ts";

function packAll(values: Readonly<Record<string, unknown>>): Map<string, Packed | undefined> {
  const homes: Homes = new WeakMap();
  const made = new Map<string, Packed | undefined>();
  for (const [name, value] of Object.entries(values))
    made.set(name, pack(name, value, { homes, hashOf: (other) => made.get(other)?.hash }));
  return made;
}

function unpackAll(made: ReadonlyMap<string, Packed | undefined>): Record<string, unknown> {
  const homes: Homes = new WeakMap();
  const values: Record<string, unknown> = {};
  for (const [name, one] of made)
    if (one !== undefined) values[name] = unpack({ name, bytes: one.bytes }, { get: (other) => values[other], homes });
  return values;
}

describe("pack", () => {
  it("gives plain data back, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.object({ withMap: true, withSet: true, withDate: true, withTypedArray: true, withBigInt: true }),
        (value) => {
          expect(unpackAll(packAll({ value }))["value"]).toEqual(value);
        },
      ),
    );
  });

  it("keeps what two names share as one, at any depth and in maps and sets", () => {
    const corpus = { texts: ["a", "b"], inner: { deep: [1] } };
    const back = unpackAll(
      packAll({ corpus, tokens: { corpus }, map: new Map([["k", corpus.inner]]), set: new Set([corpus]) }),
    ) as {
      corpus: typeof corpus;
      tokens: { corpus: unknown };
      map: Map<string, unknown>;
      set: Set<unknown>;
    };
    expect(back.tokens.corpus).toBe(back.corpus);
    expect(back.map.get("k")).toBe(back.corpus.inner);
    expect(back.set.has(back.corpus)).toBe(true);
  });

  it("stores a shared thing once", () => {
    const text = "x".repeat(100_000);
    const corpus = { text: [text] };
    const made = packAll({ corpus, tokens: { corpus } });
    expect(made.get("corpus")?.bytes.length).toBeGreaterThan(100_000);
    expect(made.get("tokens")?.bytes.length).toBeLessThan(1000);
    expect([...(made.get("tokens")?.needs ?? [])]).toEqual(["corpus"]);
  });

  it("hashes equal values alike and others not, also through what they refer to", () => {
    const hash = (n: number): string | undefined => {
      const base = { n };
      return packAll({ base, other: { base } }).get("other")?.hash;
    };
    expect(hash(1)).toBe(hash(1));
    expect(hash(1)).not.toBe(hash(2));
  });

  it("refuses what bytes cannot hold", () => {
    class Own {
      readonly n = 1;
    }
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const refused = {
      f: () => 1,
      own: new Own(),
      deep: { list: [new Own()] },
      symbol: Symbol("s"),
      circle,
      getter: {
        get x() {
          return 1;
        },
      },
      error: new Error("e"),
      promise: Promise.resolve(1),
    };
    for (const [name, value] of Object.entries(refused))
      expect([name, packAll({ [name]: value }).get(name)]).toEqual([name, undefined]);
  });
});
