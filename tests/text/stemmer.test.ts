// stemmer: the right package for each language, and quanteda's stems where they can be had.

import { describe, expect, it } from "vitest";
import { stemmer } from "../../src/text/stemmer.ts";
import { dataFolder } from "../helpers/data.ts";
import { inauguralOracle } from "../helpers/inaugural.ts";

describe("stemmer", () => {
  // The pairs are those of the official Snowball vocabularies.
  it.each([
    ["en", "consistency", "consist"],
    ["en", "nation's", "nation"],
    ["en", "states'", "state"],
    ["ru", "вагонов", "вагон"],
    ["de", "aufeinanderfolgenden", "aufeinanderfolg"],
    ["fr", "continuellement", "continuel"],
    ["es", "torneos", "torne"],
    ["it", "abbandonata", "abbandon"],
    ["pt", "boataria", "boat"],
    ["sv", "jaktkarlarne", "jaktkarl"],
    ["no", "havnedistriktene", "havnedistrikt"],
  ])("of %s makes %s %s", async (language, word, stem) => {
    expect((await stemmer(language))(word)).toBe(stem);
  });

  it("brings the forms of a framing word together", async () => {
    const russian = await stemmer("ru");
    expect(new Set(["безопасность", "безопасности", "безопасностью"].map(russian)).size).toBe(1);
  });

  it("gives English by two algorithms", async () => {
    expect((await stemmer("en"))("generously")).toBe("gener");
    expect((await stemmer("en", { algorithm: "porter2" }))("generously")).toBe("generous");
  });

  it.each(["be", "xx", "", "toString"])("refuses %j with the languages that there are", async (language) => {
    await expect(stemmer(language)).rejects.toThrow(
      /de, en, es, fr, it, no, pt, ru, … \(9 in all\) \[unknown-language\]/u,
    );
  });

  describe.skipIf(dataFolder() === undefined)("on the 9,573 words of the inaugurals (needs HUSTINGS_DATA)", () => {
    it("agrees with quanteda: porter2 on every word, porter on all but those natural takes another way and the possessives", async () => {
      const { word, stem_en, stem_porter } = inauguralOracle<Record<string, readonly string[]>>("22_stem_stop");
      const porter2 = await stemmer("en", { algorithm: "porter2" });
      const porter = await stemmer("en");
      const others = (stem: (word: string) => string, wanted: readonly string[] | undefined): number =>
        (word ?? []).filter((one, i) => stem(one) !== wanted?.[i]).length;
      expect(others(porter2, stem_en)).toBe(0);
      expect(others(porter, stem_porter)).toBeLessThan(100);
    });
  });
});
