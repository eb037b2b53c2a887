// Valence and polarity: quanteda.sentiment's runs with AFINN and the Lexicoder dictionary (needs HUSTINGS_DATA).

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Corpus } from "../../src/core/corpus.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { subset } from "../../src/corpus/subset.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { polarity } from "../../src/stats/polarity.ts";
import { sentiment } from "../../src/stats/sentiment.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { dataFolder, stateOfTheUnion } from "../helpers/data.ts";
import { inaugural } from "../helpers/inaugural.ts";
import { near } from "../helpers/oracle.ts";
import { reference } from "../helpers/reference.ts";

type Run = Readonly<Record<string, Readonly<{ doc_id: readonly string[]; sentiment: readonly (number | string)[] }>>>;

describe.skipIf(dataFolder() === undefined)("tone (needs HUSTINGS_DATA)", () => {
  const folder = join(dataFolder() ?? "", "corpora", "dictionaries");
  const afinn = () => ({
    name: "afinn-111",
    languages: ["en"],
    words: JSON.parse(readFileSync(join(folder, "afinn-111-as-in-quanteda.json"), "utf8")) as Record<string, number>,
  });

  it.each([
    ["inaugural/20_sentiment", "afinn_valence_dict", "dictionary"],
    ["inaugural/20_sentiment", "afinn_valence_all", "all"],
    ["inaugural/20_sentiment", "afinn_none", "none"],
    ["sotu/sentiment", "valence_dictionary", "dictionary"],
    ["sotu/sentiment", "valence_all", "all"],
  ] as const)("valence: %s, %s", (file, name, normalization) => {
    const run = reference<Run>(file)[name];
    const texts: Corpus = file.startsWith("sotu")
      ? subset(stateOfTheUnion(), ({ vars }) => vars.date >= "1981")
      : inaugural();
    const { rows } = sentiment(tokens(texts, { compat: "quanteda" }), {
      lexicon: afinn(),
      negation: "none",
      normalization,
      by: "id",
    });
    const own = new Map(rows.map(({ group, tone }) => [group, tone]));
    expect(own.size).toBe(run?.doc_id.length);
    for (const [d, id] of (run?.doc_id ?? []).entries()) near(own.get(id), run?.sentiment[d], { at: id });
  });

  it("polarity and valence of five texts, among the published values", () => {
    const { sentiment: run } = reference<{
      readonly sentiment: Readonly<Record<string, readonly (number | null)[]>> & {
        readonly texts: Readonly<Record<string, string>>;
      };
    }>("published");
    const list = dictionary({ positive: ["good", "great", "not bad"], negative: ["bad", "not good"] });
    const texts = tokens(corpus(Object.values(run.texts)), { punctuation: "keep" });
    for (const [name, measure] of [
      ["sent_logit", "logit"],
      ["sent_abspropdiff", "absolute"],
      ["sent_relpropdiff", "relative"],
    ] as const)
      for (const [d, { polarity: own }] of polarity(texts, { dictionary: list, measure }).rows.entries())
        near(own, run[name]?.[d] ?? Number.NaN, { at: `${name} ${d}` });
    const lexicon = {
      name: "its own",
      languages: ["en"],
      words: { good: 1, great: 1, bad: -1, "not bad": 1, "not good": -1 },
    };
    for (const normalization of ["dictionary", "all", "none"] as const)
      for (const [d, { tone, scored }] of sentiment(texts, {
        lexicon,
        negation: "none",
        normalization,
        by: "id",
      }).rows.entries())
        // Of a text without a word of the lexicon it says 0, and this says that there is nothing to divide by.
        near(
          tone,
          normalization === "dictionary" && scored === 0 ? Number.NaN : (run[`valence_${normalization}`]?.[d] ?? 9),
          {
            at: `${normalization} ${d}`,
          },
        );
  });
});
