// diversitySampled: the entries of the registry that look at windows, factors and samples of a text, so that its length matters little.

import { diversityDraws } from "./diversity-draws.ts";
import { diversityExamples } from "./diversity-examples.ts";
import type { DiversityMeasure, DiversityName } from "./diversity-measure.ts";
import { diversityWindows } from "./diversity-windows.ts";

type Sampled = Extract<DiversityName, "mattr" | "msttr" | "mtld" | "mtldMa" | "mtldMaWrap" | "hdd" | "vocd">;

const { fives, richness } = diversityExamples;
const none = (): number => 1;

/** Entries of the registry. */
export const diversitySampled: Readonly<Record<Sampled, DiversityMeasure>> = {
  mattr: {
    name: "mattr",
    label: "moving-average TTR (MATTR)",
    unit: "types a token",
    higher: "more diverse",
    length: "hardly",
    formula: "the mean of V / window over all windows inside a text",
    source: "Covington & McFall 2010, doi:10.1080/09296171003643098",
    published: [{ ...richness, settings: { window: 25 }, value: 0.8351515, decimals: 7 }],
    least: ({ window }) => window,
    fromSequences: diversityWindows.mattr,
  },
  msttr: {
    name: "msttr",
    label: "mean segmental TTR (MSTTR)",
    unit: "types a token",
    higher: "more diverse",
    length: "hardly",
    formula: "the mean of V / segment over segments that follow one another; the rest at the end left out",
    source: "Johnson 1944, doi:10.1037/h0093508",
    published: [{ ...richness, settings: { segment: 25 }, value: 0.88, decimals: 2 }],
    least: ({ segment }) => segment,
    fromSequences: diversityWindows.msttr,
  },
  mtld: {
    name: "mtld",
    label: "MTLD",
    unit: "tokens a factor",
    higher: "more diverse",
    length: "hardly",
    formula: "the mean, forwards and backwards, of N / factors; a factor ends where its TTR falls to the threshold",
    source: "McCarthy & Jarvis 2010, doi:10.3758/BRM.42.2.381",
    published: [
      { ...richness, value: 46.7922636, decimals: 7 },
      {
        words: richness.words,
        settings: { factorEnd: "below" },
        value: (57 + 57 / (1 + 4 / 31 / 0.28)) / 2,
        decimals: 9,
        where: "its factors by hand: 55 words forwards, 26 backwards and 27 types in the last 31",
      },
      { ...fives, value: 100 / 14, decimals: 9 },
    ],
    least: none,
    fromSequences: diversityWindows.mtld,
  },
  mtldMa: {
    name: "mtldMa",
    label: "MTLD, moving average",
    unit: "tokens a factor",
    higher: "more diverse",
    length: "hardly",
    formula: "the mean length of the factors that begin at each token and end inside the text, forwards and backwards",
    source: "McCarthy & Jarvis 2010, doi:10.3758/BRM.42.2.381; as in lexical_diversity 0.1.1, mtld_ma_bid",
    published: [{ ...fives, value: 7, decimals: 9 }],
    least: none,
    fromSequences: diversityWindows.mtldMa,
  },
  mtldMaWrap: {
    name: "mtldMaWrap",
    label: "MTLD, moving average, wrapped",
    unit: "tokens a factor",
    higher: "more diverse",
    length: "hardly",
    formula:
      "the mean length of the factors that begin at each token; at the end of a text they go on at its beginning",
    source: "McCarthy & Jarvis 2010, doi:10.3758/BRM.42.2.381; as in lexical_diversity 0.1.1, mtld_ma_wrap",
    published: [{ ...fives, value: 7, decimals: 9 }],
    least: none,
    fromSequences: diversityWindows.mtldMaWrap,
  },
  hdd: {
    name: "hdd",
    label: "HD-D",
    unit: "expected types a token drawn",
    higher: "more diverse",
    length: "hardly",
    formula: "Σ over types of (1 − C(N − f, n) / C(N, n)) / n, n tokens drawn",
    source: "McCarthy & Jarvis 2007, doi:10.1177/0265532207080767",
    published: [{ ...richness, value: 0.7468703, decimals: 7 }],
    least: ({ sample }) => sample,
    fromSpectrum: diversityDraws.hdd,
  },
  vocd: {
    name: "vocd",
    label: "vocd-D",
    unit: "D of the fitted curve",
    higher: "more diverse",
    length: "hardly",
    formula: "the mean of three fits of TTR = (D / n)(√(1 + 2 n / D) − 1) to random samples of n = 35 to 50 tokens",
    source: "Malvern et al. 2004, doi:10.1057/9780230511804",
    published: [
      {
        counts: [100],
        value: 0.012308,
        decimals: 6,
        where: "one word a hundred times: stats::optimize of R 4.2.2 on ratios of 1 / n",
      },
    ],
    least: () => 50,
    fromSpectrum: diversityDraws.vocd,
  },
};
