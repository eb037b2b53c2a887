import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { featuresDocumentFrequency, type DocumentScheme } from "../../src/features/document-frequency.ts";
import { features } from "../../src/features/features.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import type { Printed } from "../helpers/cells.ts";

const oracle = JSON.parse(readFileSync(new URL("../oracle/weights-inaugural.json", import.meta.url), "utf8")) as {
  readonly raw: Printed;
  readonly docfreq: Readonly<Record<string, Readonly<Record<string, number>>>>;
};
const { rows, cols, values } = oracle.raw;
const texts = rows.map((_, d) => cols.filter((__, f) => (values[d]?.[f] ?? 0) > 0).join(" "));
const m = features(tokens(corpus(texts)));

describe("featuresDocumentFrequency", () => {
  it.each<readonly [string, DocumentScheme]>([
    ["count", "count"],
    ["inverse", "inverse"],
    ["inversemax", "inverseMax"],
    ["inverseprob", "inverseProbability"],
    ["unary", "unary"],
  ])("equals quanteda: %s", (name, scheme) => {
    const ours = featuresDocumentFrequency(m, { scheme });
    for (const [feature, value] of Object.entries(oracle.docfreq[name] ?? {}))
      expect(ours[m.features.indexOf(feature)]).toBeCloseTo(value, 12);
  });

  it("adds k to the documents and the smoothing to the quotient", () => {
    const two = features(tokens(corpus(["war", "war peace"])));
    const [peace] = featuresDocumentFrequency(two, { scheme: "inverse", base: 2, k: 1, smoothing: 3 });
    expect(peace).toBe(2);
  });

  it("refuses schemes it does not know", () => {
    expect(() => featuresDocumentFrequency(m, { scheme: "idf" as "inverse" })).toThrow("[bad-option]");
  });
});
