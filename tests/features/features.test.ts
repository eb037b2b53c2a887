import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { features } from "../../src/features/features.ts";
import { tokensSelect } from "../../src/tokens/select.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { cell } from "../helpers/cells.ts";
import { dataFolder, stateOfTheUnion } from "../helpers/data.ts";
import { inaugural, inauguralOracle } from "../helpers/inaugural.ts";

function of(documents: readonly string[]): ReturnType<typeof features> {
  return features(tokens(corpus(documents.map((text, d) => ({ id: `d${d}`, text })))));
}

describe("features", () => {
  it("counts each word in each document, features in the order of their code units", () => {
    const m = of(["b a b", "", "é z a"]);
    expect(m.features).toEqual(["a", "b", "z", "é"]);
    expect([...m.bounds]).toEqual([0, 2, 2, 5]);
    expect([...m.columns]).toEqual([0, 1, 0, 2, 3]);
    expect([...m.values]).toEqual([1, 2, 1, 1, 1]);
  });

  it("never counts the pad", () => {
    const t = tokensSelect(tokens(corpus(["the war the"])), "the", { selection: "remove", padding: "keep" });
    expect(t.ids).toHaveLength(3);
    const m = features(t);
    expect([m.features, [...m.values]]).toEqual([["war"], [1]]);
  });

  it("leaves out stop words in any case, then joins words with one stem", () => {
    const t = tokens(corpus(["The nations of a nation"]), { case: "keep" });
    const m = features(t, { stopwords: ["the", "OF", "a"], stem: (word) => word.replace(/s$/u, "") });
    expect([m.features, [...m.values]]).toEqual([["nation"], [2]]);
  });

  it("holds every token once, in columns that ascend", () => {
    const text = fc.array(fc.stringMatching(/^[a-d]{1,3}$/u), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (documents) => {
        const m = of(documents.map((list) => list.join(" ")));
        documents.forEach((list, d) => {
          const columns = [...m.columns.subarray(m.bounds[d], m.bounds[d + 1])];
          expect(columns).toEqual(columns.toSorted((a, b) => a - b));
          for (const word of new Set(list))
            expect(cell(m, `d${d}`, word)).toBe(list.filter((other) => other === word).length);
          expect(columns).toHaveLength(new Set(list).size);
        });
      }),
    );
  });

  it("gives the same columns whatever order the documents come in", () => {
    const text = fc.array(fc.stringMatching(/^[a-d]{1,3}$/u), { maxLength: 10 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (documents) => {
        expect(of(documents).features).toEqual(of(documents.toReversed()).features);
      }),
    );
  });
});

describe("features of the State of the Union", () => {
  const oracle = JSON.parse(
    readFileSync(new URL("../oracle/features-state-of-the-union.json", import.meta.url), "utf8"),
  ) as {
    readonly nfeat: number;
    readonly total: number;
    readonly types: Readonly<Record<string, number>>;
    readonly top: Readonly<Record<string, number>>;
  };
  const m = features(tokens(stateOfTheUnion(), { compat: "quanteda" }));

  it("has no column of zeros", () => {
    const held = new Set(m.columns);
    expect(m.features.filter((_, f) => !held.has(f))).toEqual([]);
  });

  it("equals quanteda: the two hundred most frequent words", () => {
    const sums = m.columns.reduce(
      (all, f, k) => all.set(f, (all.get(f) ?? 0) + (m.values[k] ?? 0)),
      new Map<number, number>(),
    );
    const ours = Object.fromEntries(Object.keys(oracle.top).map((word) => [word, sums.get(m.features.indexOf(word))]));
    expect(ours).toEqual(oracle.top);
  });

  it("equals quanteda: types of each address", () => {
    const ours = Object.fromEntries(m.index.ids.map((id, d) => [id, (m.bounds[d + 1] ?? 0) - (m.bounds[d] ?? 0)]));
    expect(ours).toEqual(oracle.types);
    expect([m.features.length, m.values.reduce((sum, one) => sum + one, 0)]).toEqual([oracle.nfeat, oracle.total]);
  });
});

describe.skipIf(dataFolder() === undefined)("features of the inaugural addresses (needs HUSTINGS_DATA)", () => {
  it("equal quanteda: features, cells, total, and every feature's count and documents", () => {
    interface Oracle {
      readonly nfeat: number;
      readonly nnz: number;
      readonly total: number;
      readonly all_counts: {
        readonly feature: readonly string[];
        readonly freq: readonly number[];
        readonly docfreq: readonly number[];
      };
    }
    const { nfeat, nnz, total, all_counts: all } = inauguralOracle<Oracle>("06_dfm");
    const m = features(tokens(inaugural(), { compat: "quanteda" }));
    expect([m.features.length, m.values.length, m.values.reduce((sum, one) => sum + one, 0)]).toEqual([
      nfeat,
      nnz,
      total,
    ]);
    const ours = new Map(m.features.map((name) => [name, [0, 0]]));
    m.columns.forEach((f, k) => {
      const [count = 0, documents = 0] = ours.get(m.features[f] ?? "") ?? [];
      ours.set(m.features[f] ?? "", [count + (m.values[k] ?? 0), documents + 1]);
    });
    expect(ours).toEqual(new Map(all.feature.map((name, f) => [name, [all.freq[f], all.docfreq[f]]])));
  });
});
