// Published values of dispersion, agreement and naive Bayes, and counts made without a library (needs HUSTINGS_DATA).

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { features } from "../../src/features/features.ts";
import { agreement } from "../../src/stats/agreement.ts";
import { classifierDefaults, classifiers } from "../../src/stats/classify/classifiers.ts";
import { probabilities } from "../../src/stats/classify/probabilities.ts";
import { cellsOf } from "../../src/stats/classify/train.ts";
import type { DispersionName } from "../../src/stats/dispersion-measure.ts";
import { dispersionScore } from "../../src/stats/dispersion-score.ts";
import { keynessScore } from "../../src/stats/keyness-score.ts";
import { tokens } from "../../src/tokens/tokens.ts";
import { trackFrames } from "../../src/frames/track-frames.ts";
import { codebook } from "../../src/dictionary/codebook.ts";
import { dataFolder, stateOfTheUnion } from "../helpers/data.ts";
import { near } from "../helpers/oracle.ts";
import { reference } from "../helpers/reference.ts";

type Numbers = readonly number[];

describe.skipIf(dataFolder() === undefined)("published values (needs HUSTINGS_DATA)", () => {
  it("dispersion of Gries's five words and Lyne's ten", () => {
    type Word = Readonly<{ v: Numbers; s: Numbers; conventional: Readonly<Record<string, number>> }>;
    const { dispersion } = reference<{
      readonly dispersion: {
        readonly gries5: Word & Readonly<Record<"DP_2008" | "DPnorm_2012", number>>;
        readonly lyne1985: Word;
      };
    }>("published");
    for (const { v: counts, s: sizes, conventional } of [dispersion.gries5, dispersion.lyne1985]) {
      const of = (measure: DispersionName): number => dispersionScore({ measure, counts, sizes });
      near(of("range") / counts.length, conventional["Rrel"], { at: "range" });
      near(of("juillandD"), conventional["D"], { at: "D" });
      near(of("carrollD2"), conventional["D2"], { at: "D2" });
      near(of("rosengrenS"), conventional["S"], { at: "S" });
      near(of("da"), conventional["DA"], { at: "DA" });
      // Conventional: the higher, the more even.
      near(1 - of("dp"), conventional["DP"], { at: "DP" });
      near(1 / (1 + of("kl")), conventional["DKL"], { at: "DKL" });
    }
    const { v: counts, s: sizes, DP_2008: dp, DPnorm_2012: norm } = dispersion.gries5;
    near(dispersionScore({ measure: "dp", counts, sizes }), dp);
    near(dispersionScore({ measure: "dpNorm", counts, sizes }), norm);
  });

  it("agreement of Krippendorff's data C and of Fleiss's psychiatrists", () => {
    const { reliability } = reference<{
      readonly reliability: {
        readonly kripp_C: Readonly<Record<"nominal" | "ordinal" | "interval" | "ratio", number>> & {
          readonly data_rater_x_unit: readonly (readonly (number | null)[])[];
        };
        readonly fleiss1971: Readonly<Record<"kappa" | "cohen_r1_r2", number>> & {
          readonly data: readonly Numbers[];
          readonly levels: readonly string[];
        };
      };
    }>("published");
    const { kripp_C: c, fleiss1971: fleiss } = reliability;
    const said = c.data_rater_x_unit.flatMap((row, r) =>
      row.map((value, u) => ({ unit: `u${u}`, coder: `c${r}`, value })),
    );
    const alphas = ["alphaNominal", "alphaOrdinal", "alphaInterval", "alphaRatio"] as const;
    const found = new Map(agreement(said, { measures: alphas, draws: 20 }).rows.map((row) => [row.measure, row.value]));
    for (const [k, scale] of (["nominal", "ordinal", "interval", "ratio"] as const).entries())
      near(found.get(alphas[k] ?? "percent"), c[scale], { at: scale });
    // The sixth never said the first diagnosis, and is numbered without it.
    const judged = fleiss.data.flatMap((row, u) =>
      row.map((value, r) => ({
        unit: `u${u}`,
        coder: `c${r}`,
        value: fleiss.levels[value - 1 + Number(r === 5)] ?? "",
      })),
    );
    const kappa = (codings: typeof judged, measure: "fleissKappa" | "cohenKappa") =>
      agreement(codings, { measures: [measure], draws: 20 }).rows[0]?.value;
    near(kappa(judged, "fleissKappa"), fleiss.kappa);
    near(
      kappa(
        judged.filter(({ coder }) => coder === "c0" || coder === "c1"),
        "cohenKappa",
      ),
      fleiss.cohen_r1_r2,
    );
  });

  it("naive Bayes of the textbook's five documents about China", () => {
    const { naive_bayes_iir13: book } = reference<{
      readonly naive_bayes_iir13: Readonly<
        Record<
          "multinomial" | "Bernoulli",
          {
            readonly features: readonly string[];
            readonly param: readonly Numbers[];
            readonly prob: readonly Numbers[];
          }
        >
      >;
    }>("published");
    const texts = [
      "Chinese Beijing Chinese",
      "Chinese Chinese Shanghai",
      "Chinese Macao",
      "Tokyo Japan Chinese",
      "Chinese Chinese Chinese Tokyo Japan",
    ];
    const matrix = features(tokens(corpus(texts), { case: "keep" }));
    const rows = [0, 1, 2, 3];
    for (const [name, { features: words, param, prob }] of Object.entries(book)) {
      const model = classifiers[name === "multinomial" ? "multinomial" : "bernoulli"].train(
        { matrix, rows, labels: [1, 1, 1, 0], classes: 2 },
        { ...classifierDefaults, smooth: 1, prior: "documents" },
      );
      for (const [d, wanted] of prob.entries())
        for (const [k, p] of [...probabilities(model.scores(cellsOf(matrix, d))).shares].entries())
          near(p, wanted[k], { at: `${name} ${d}` });
      for (const [w, word] of words.entries()) {
        const f = matrix.features.indexOf(word);
        const [no = 0, yes = 0] = param.map((row) => row[w] ?? 0);
        const own = (model.weights[1]?.[f] ?? 0) - (model.weights[0]?.[f] ?? 0);
        const odds = name === "multinomial" ? Math.log(yes / no) : Math.log(yes / (1 - yes)) - Math.log(no / (1 - no));
        near(own, odds, { at: `${name} ${word}` });
      }
    }
  });
});

describe.skipIf(dataFolder() === undefined)("counted without a library (needs HUSTINGS_DATA)", () => {
  type Side = Readonly<Record<"docs" | "tokens" | "integration" | "security" | "sovereignty", number>> &
    Readonly<Record<"integrationPer10k" | "securityPer10k" | "sovereigntyPer10k", number>>;
  interface Counted {
    readonly total: Readonly<Record<"docs" | "tokens", number>>;
    readonly by: Readonly<Record<string, Side>>;
    readonly top50: readonly (readonly [string, number])[];
    readonly keyness: Readonly<Record<"Abraham Lincoln", readonly (readonly [string, number, number, number])[]>>;
  }

  it("rates of three frames by president, with the tokens that were counted", async () => {
    const { by, total } = reference<Counted>("sotu/by-speaker-counted");
    const frames = {
      integration: { include: [{ regex: "^(re)?integrat" }] },
      security: { include: [{ regex: "^(in)?securit|^secure" }] },
      sovereignty: { include: [{ regex: "^sovereign" }] },
    };
    const three = await codebook({ name: "three", version: "1", frames });
    const { rows } = trackFrames(tokens(stateOfTheUnion()), three, { by: "speaker", draws: 20 });
    const own = new Map(rows.map((row) => [`${row.group} ${row.frame}`, row]));
    let tokensOfAll = 0;
    for (const [name, side] of Object.entries(by)) {
      for (const frame of ["integration", "security", "sovereignty"] as const) {
        const row = own.get(`${name} ${frame}`);
        expect([name, row?.documents, row?.count]).toEqual([name, side.docs, side[frame]]);
        // Printed to three decimals; its words are cut by one expression, which differs from ours by two words in a hundred at most (U.S., 1945-46).
        near(((row?.count ?? 0) / side.tokens) * 1e4, side[`${frame}Per10k`], {
          absolute: 5.1e-4,
          relative: 1e-3,
          at: name,
        });
        expect(Math.abs((row?.tokens ?? 0) / side.tokens - 1)).toBeLessThan(0.02);
      }
      tokensOfAll += side.tokens;
    }
    expect(tokensOfAll).toBe(total.tokens);
  });

  it("the words of Lincoln's addresses: G² from the counts", () => {
    const { keyness, total, by } = reference<Counted>("sotu/by-speaker-counted");
    const targetTokens = by["Abraham Lincoln"]?.tokens ?? 0;
    for (const [word, target, referenceCount, score] of keyness["Abraham Lincoln"]) {
      const counts = { target, reference: referenceCount, targetTokens, referenceTokens: total.tokens - targetTokens };
      // Printed to three decimals.
      const own = keynessScore({ measure: "logLikelihood2", ...counts }).score;
      near(own, score, { at: word, relative: 5.01e-4 / score });
    }
  });

  it("the fifty most frequent words", () => {
    const { top50 } = reference<Counted>("sotu/by-speaker-counted");
    const matrix = features(tokens(stateOfTheUnion()));
    const counts = new Map<string, number>();
    for (const [k, column] of matrix.columns.entries()) {
      const word = matrix.features[column] ?? "";
      counts.set(word, (counts.get(word) ?? 0) + (matrix.values[k] ?? 0));
    }
    // Its expression cuts a.m. and U.S. into letters.
    for (const [word, count] of top50) near(counts.get(word), count, { at: word, relative: 1.1e-3 });
  });
});
