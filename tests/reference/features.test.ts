// Matrices, weights and document frequencies: quanteda's runs on the inaugural addresses, and on two little texts (needs HUSTINGS_DATA).

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { featuresDocumentFrequency } from "../../src/features/document-frequency.ts";
import { features } from "../../src/features/features.ts";
import { featuresWeight, type FeaturesWeightOptions } from "../../src/features/weight.ts";
import { entropy } from "../../src/stats/entropy.ts";
import { frequency } from "../../src/stats/frequency.ts";
import { stemmer } from "../../src/text/stemmer.ts";
import { tokensSelect } from "../../src/tokens/select.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { subset } from "../../src/corpus/subset.ts";
import { dataFolder, stateOfTheUnion } from "../helpers/data.ts";
import { inaugural } from "../helpers/inaugural.ts";
import { near } from "../helpers/oracle.ts";
import { curly, reference } from "../helpers/reference.ts";

type Top = Readonly<Record<string, number>>;
interface Run {
  readonly ndoc: number;
  readonly sparsity: number;
  readonly topfeatures: Top;
  readonly docfreq_top: Top;
  readonly nostop: { readonly nfeat: number; readonly topfeatures: Top };
  readonly stem: { readonly nfeat: number; readonly topfeatures: Top };
}

describe.skipIf(dataFolder() === undefined)("features (needs HUSTINGS_DATA)", () => {
  const there = dataFolder() !== undefined;
  const all = tokens(there ? inaugural() : corpus([]), { compat: "quanteda" });
  const stop = there
    ? (reference<Record<string, readonly string[]>>("inaugural/22_stem_stop")["stopwords_en_snowball"] ?? [])
    : [];
  const apart = tokens(curly(there ? inaugural() : corpus([])), { compat: "quanteda" });
  const without = tokensSelect(apart, stop, { selection: "remove", match: "fixed" });
  const run = (): Run => reference<Run>("inaugural/06_dfm");
  const counts = (source: typeof all) =>
    new Map(frequency(source, { intervals: "none" }).rows.map((row) => [row.feature, row]));

  it("the hundred most frequent words, their documents, and how empty the matrix is", () => {
    const { ndoc, sparsity, topfeatures, docfreq_top } = run();
    const found = counts(all);
    for (const [word, count] of Object.entries(topfeatures)) expect(found.get(word)?.count).toBe(count);
    for (const [word, documents] of Object.entries(docfreq_top)) expect(found.get(word)?.documents).toBe(documents);
    const matrix = features(all);
    expect(matrix.index.ids).toHaveLength(ndoc);
    near(1 - matrix.values.length / (ndoc * matrix.features.length), sparsity);
  });

  it("without its 175 stop words, and then by stems", async () => {
    const { nostop } = run();
    const found = counts(without);
    expect(found.size).toBe(nostop.nfeat);
    for (const [word, count] of Object.entries(nostop.topfeatures)) expect(found.get(word)?.count).toBe(count);
    const cut = await stemmer("en", { algorithm: "porter2" });
    const stems = new Map<string, number>();
    for (const [word, { count }] of found) {
      const stem = cut(word.replaceAll("\uA78C", "\u2019"));
      stems.set(stem, (stems.get(stem) ?? 0) + count);
    }
    expect(stems.size).toBe(run().stem.nfeat);
    for (const [word, count] of Object.entries(run().stem.topfeatures)) expect(stems.get(word)).toBe(count);
  });

  it("of the State of the Union without them: as many", () => {
    const { nostop_nfeat: wanted } = reference<Record<string, number>>("sotu/tokens");
    const left = tokensSelect(tokens(curly(stateOfTheUnion()), { compat: "quanteda" }), stop, {
      selection: "remove",
      match: "fixed",
    });
    expect(features(left).features).toHaveLength(wanted ?? 0);
  });

  it("weights of two little texts, among the published values", () => {
    const { weights } = reference<{ readonly weights: Readonly<Record<string, readonly (readonly number[])[]>> }>(
      "published",
    );
    const words = "abcdef".split("");
    const texts = (weights["input"] ?? []).map((row) =>
      row.flatMap((n, f) => Array.from({ length: n }, () => words[f])).join(" "),
    );
    const matrix = features(tokens(corpus(texts)));
    expect(matrix.features).toEqual(words);
    const schemes: readonly (readonly [string, FeaturesWeightOptions])[] = [
      ["prop", { scheme: "proportion" }],
      ["propmax", { scheme: "proportionMax" }],
      ["logcount", { scheme: "logCount" }],
      ["boolean", { scheme: "boolean" }],
      ["augmented", { scheme: "augmented" }],
      ["logave", { scheme: "logAverage" }],
      ["tfidf_count", { scheme: "tfidf" }],
      ["tfidf_prop", { scheme: "tfidf", termScheme: "proportion" }],
    ];
    for (const [name, options] of schemes) {
      const { bounds, columns, values } = featuresWeight(matrix, options);
      for (const [d, row] of (weights[name] ?? []).entries()) {
        const own = words.map(() => 0);
        for (let i = bounds[d] ?? 0; i < (bounds[d + 1] ?? 0); i++) own[columns[i] ?? 0] = values[i] ?? Number.NaN;
        for (const [f, value] of row.entries()) near(own[f], value, { at: `${name} ${d} ${f}` });
      }
    }
    for (const [name, scheme] of [
      ["docfreq_count", "count"],
      ["docfreq_inverse", "inverse"],
      ["docfreq_inversemax", "inverseMax"],
      ["docfreq_inverseprob", "inverseProbability"],
      ["docfreq_unary", "unary"],
    ] as const) {
      const own = featuresDocumentFrequency(matrix, { scheme });
      for (const [f, value] of (weights[name] as unknown as readonly number[]).entries())
        near(own[f], value, { at: `${name} ${f}` });
    }
  });

  it("entropy of Washington's address of 1793, among the published values", () => {
    const { washington1793 } = reference<{
      readonly washington1793: { readonly entropy: readonly { readonly entropy: number }[] };
    }>("published");
    const one = tokens(
      subset(inaugural(), ({ vars }) => vars.date === "1793"),
      { compat: "quanteda", punctuation: "keep" },
    );
    near(entropy(one).rows[0]?.entropy, washington1793.entropy[0]?.entropy);
  });
});
