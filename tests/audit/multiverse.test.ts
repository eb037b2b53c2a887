// Multiverses: every combination once, sums of squares of R's aov, errors as rows, runs that can be stopped, and the curve.

import { describe, expect, it } from "vitest";
import { multiverse } from "../../src/audit/multiverse.ts";
import { methodsText } from "../../src/format/methods-text.ts";
import { explain } from "../../src/stats/explain.ts";
import { oracle } from "../helpers/oracle.ts";

const run = oracle<{
  readonly y: readonly number[];
  readonly full: readonly number[];
  readonly total: number;
  readonly missing: readonly number[];
  readonly part: readonly number[];
}>("multiverse");
const choices = { a: ["a0", "a1"], b: ["b0", "b1", "b2"], c: ["c0", "c1"] } as const;
const estimateOf = (universe: number): number => run.y[universe - 1] as number;

describe("a full factorial", async () => {
  const table = await multiverse(choices, (_, { universe }) => ({ estimate: estimateOf(universe), low: -1, high: 2 }));

  it("has a row for each combination, the last choice fastest, sorted by estimate", () => {
    expect(table.rows.map(({ universe }) => universe).toSorted((a, b) => a - b)).toEqual(run.y.map((_, u) => u + 1));
    expect(table.rows.find(({ universe }) => universe === 4)).toMatchObject({ a: "a0", b: "b1", c: "c1" });
    const estimates = table.rows.map(({ estimate }) => estimate ?? Number.NaN);
    expect(estimates).toEqual([...run.y].sort((x, y) => x - y));
  });

  it("shares the variance as aov does, what is left over with combinations", () => {
    const shares = Object.fromEntries(table.drivers.rows.map(({ choice, share }) => [choice, share]));
    const wanted = run.full.map((sum) => sum / run.total);
    for (const [k, name] of ["a", "b", "c", "choices in combination"].entries())
      expect(shares[name]).toAgreeWith(wanted[k], 1e-10);
    expect(table.drivers.rows.map(({ choice }) => choice)).toEqual(["b", "a", "c", "choices in combination"]);
    expect(table.notices).toEqual([]);
  });

  it("has means and ranges by level, by hand", () => {
    const b0 = table.levels.rows.find(({ choice, level }) => choice === "b" && level === "b0");
    // (0.42 + 0.37 − 0.11 + 0.08) / 4
    expect(b0?.mean).toBeCloseTo(0.19, 12);
    expect(b0).toMatchObject({ lowest: -0.11, highest: 0.42, universes: 4, without: 0, status: "ok" });
    // b1: (1.21 + 1.16 + 0.77 + 0.61) / 4 = 0.9375
    expect(table.drivers.rows[0]?.range).toBeCloseTo(0.7475, 12);
    expect(table.drivers.rows[0]).toMatchObject({ lowestLevel: "b0", highestLevel: "b1" });
  });

  it("explains rows, shares and means, and says its method", () => {
    expect(explain(table.drivers, { row: 1 })).toContain("= 0.67213 / 2.365");
    expect(explain(table, { row: 0 })).toContain("a: a1, b: b0, c: c0: multiverse, estimate -0.11");
    expect(methodsText(table)).toContain("b: b0 | b1 | b2");
  });
});

describe("universes without an estimate", async () => {
  const table = await multiverse(choices, (_, { universe }) => {
    if (universe === 3) throw new Error("no such list");
    return universe === 8 ? null : estimateOf(universe);
  });

  it("are rows with a status, at the end", () => {
    expect(table.rows.slice(-2)).toMatchObject([
      { universe: 3, estimate: null, status: "failed", why: "no such list" },
      { universe: 8, estimate: null, status: "undefined", why: "it has no value" },
    ]);
    expect(table.notices.map(({ code }) => code)).toEqual(["no-estimate", "not-factorial"]);
  });

  it("leave shares as drop1 of R has them, and none to combinations", () => {
    const between = Object.fromEntries(table.drivers.rows.map((row) => [row.choice, row.between]));
    for (const [k, name] of ["a", "b", "c"].entries()) expect(between[name]).toAgreeWith(run.part[k], 1e-10);
    expect(between["choices in combination"]).toBeNull();
  });
});

it("hands on seed and progress, waits for what is asynchronous, and takes values by name", async () => {
  const seen: number[] = [];
  const table = await multiverse(
    { words: { none: [] as string[], some: ["the", "of"] } },
    async ({ words }, { seed }) => words.length + seed,
    { seed: 7, onProgress: (done) => seen.push(done) },
  );
  expect(table.rows.map(({ words, estimate }) => `${words} ${estimate}`)).toEqual(["none 7", "some 9"]);
  expect(seen).toEqual([1, 2]);
  expect(table.method.seed).toBe(7);
});

it("names values: functions, empty lists, objects, null", async () => {
  const table = await multiverse(
    { how: [Math.max, [], null as never, { x: 1 }].slice(0, 2), n: [{ name: "one" }, { k: 2 }] },
    () => 0,
  );
  expect(new Set(table.rows.map(({ how, n }) => `${how}/${n}`))).toEqual(
    new Set(["max/one", "max/k: 2", "none/one", "none/k: 2"]),
  );
});

it("stops when it is told to, between universes and inside one", async () => {
  const stop = new AbortController();
  let runs = 0;
  const running = multiverse(
    { a: [1, 2, 3] },
    () => {
      runs++;
      setTimeout(() => stop.abort(new Error("enough")), 0);
      return 1;
    },
    { signal: stop.signal },
  );
  await expect(running).rejects.toThrow("enough");
  expect(runs).toBeLessThan(3);
  const inside = new AbortController();
  const failing = multiverse(
    { a: [1] },
    () => {
      inside.abort(new Error("inside"));
      throw new Error("cut short");
    },
    { signal: inside.signal },
  );
  await expect(failing).rejects.toThrow("inside");
});

it("leaves out what nobody would defend", async () => {
  const table = await multiverse({ a: [1, 2], b: [1, 2] }, ({ a, b }) => a * b, { defensible: ({ a, b }) => a <= b });
  expect(table.rows.map(({ estimate }) => estimate)).toEqual([1, 2, 4]);
  await expect(multiverse({ a: [1] }, () => 1, { defensible: () => false })).rejects.toThrow("[bad-option]");
});

it("has no shares where all estimates are equal, or only one is there", async () => {
  const same = await multiverse({ a: [1, 2] }, () => 0.1 + 0.2);
  expect(same.drivers.rows).toMatchObject([{ choice: "a", share: null, status: "undefined" }]);
  const none = await multiverse({ a: [1, 2] }, () => Number.NaN);
  expect(none.drivers.rows).toMatchObject([{ share: null, lowestLevel: null }]);
});

it("refuses what is no multiverse", async () => {
  await expect(multiverse({}, () => 1)).rejects.toThrow("at least one choice");
  await expect(multiverse({ a: [] }, () => 1)).rejects.toThrow("a level for each choice");
  await expect(multiverse({ a: [1, "1"] }, () => 1)).rejects.toThrow('two of a are "1"');
  await expect(multiverse({ low: [1, 2] }, () => 1)).rejects.toThrow('"low" is one');
  await expect(multiverse({ a: [1] }, "no" as never)).rejects.toThrow("an analysis");
  await expect(multiverse({ a: [1] }, () => "2" as never)).resolves.toMatchObject({
    rows: [{ status: "failed", why: "the analysis answered string, no number" }],
  });
});
