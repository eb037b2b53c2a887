// The registry of readability formulas: the 48 of quanteda.textstats, as their sources have them, and Flesch's for four more languages.

import type { ReadabilityMeasure, ReadabilityName, TextCounts } from "./readability-measure.ts";

const per100 = (count: number, { words }: TextCounts): number => (100 * count) / words;

function cloze(n: TextCounts): number {
  return 141.8401 - 0.21459 * per100(n.letters, n) + 1.079812 * per100(n.sentences, n);
}

/** Mean cloze: the share of left-out words that readers fill in. */
function bormuth(n: TextCounts): number {
  const length = n.words / n.sentences;
  const familiar = (n.words - n.unfamiliar) / n.words;
  return (
    0.886593 -
    (0.08364 * n.letters) / n.words +
    0.161911 * familiar ** 3 -
    0.021401 * length +
    0.000577 * length ** 2 -
    0.000005 * length ** 3
  );
}

/** As quanteda.textstats computes the mean cloze: a coefficient ten times too large, and the unfamiliar words where the familiar belong. */
function quantedaCloze(n: TextCounts): number {
  const length = n.words / n.sentences;
  return (
    0.886593 -
    (0.08364 * n.letters) / n.words +
    0.161911 * (n.unfamiliar / n.words) ** 3 -
    0.21401 * length +
    0.000577 * length ** 2 -
    0.000005 * length ** 3
  );
}

/** As quanteda.textstats computes the grade, by its figures: 35 for 0.35, the letters of the text in one place, 44.285 for 42.285. They run into thousands of millions. */
function quantedaGrade(n: TextCounts): number {
  const m = quantedaCloze(n);
  const k = 35;
  const both = m * k;
  return (
    4.275 +
    12.881 * m -
    34.934 * m ** 2 +
    20.388 * m ** 3 +
    26.194 * n.letters -
    2.046 * k ** 2 -
    11.767 * k ** 3 -
    44.285 * both +
    97.62 * both ** 2 -
    59.538 * both ** 3
  );
}

/** The grade in which pupils reach the criterion score of 35 per cent. */
function gradePlacement(m: number): number {
  const k = 0.35;
  const both = m * k;
  return (
    4.275 +
    12.881 * m -
    34.934 * m ** 2 +
    20.388 * m ** 3 +
    26.194 * k -
    2.046 * k ** 2 -
    11.767 * k ** 3 -
    42.285 * both +
    97.62 * both ** 2 -
    59.538 * both ** 3
  );
}

/** Formula by name. */
export const readabilityMeasures: Readonly<Record<ReadabilityName, ReadabilityMeasure>> = {
  ari: {
    name: "ari",
    quanteda: "ARI",
    label: "Automated Readability Index",
    unit: "US grade",
    languages: ["en"],
    formula: "0.5 w/s + 4.71 c/w − 21.43",
    source: "Senter & Smith 1967, AMRL-TR-66-220",
    needs: [],
    of: (n) => (0.5 * n.words) / n.sentences + (4.71 * n.letters) / n.words - 21.43,
  },
  ariSimple: {
    name: "ariSimple",
    quanteda: "ARI.simple",
    label: "ARI, simplified",
    unit: "points, more is harder",
    languages: ["en"],
    formula: "w/s + 9 c/w",
    source: "Senter & Smith 1967, AMRL-TR-66-220",
    needs: [],
    of: (n) => n.words / n.sentences + (9 * n.letters) / n.words,
  },
  ariNri: {
    name: "ariNri",
    quanteda: "ARI.NRI",
    label: "ARI, for the Navy",
    unit: "US grade",
    languages: ["en"],
    formula: "0.4 w/s + 6 c/w − 27.4",
    source: "Kincaid et al. 1975, Research Branch Report 8-75",
    needs: [],
    of: (n) => (0.4 * n.words) / n.sentences + (6 * n.letters) / n.words - 27.4,
  },
  bormuthMc: {
    name: "bormuthMc",
    quanteda: "Bormuth.MC",
    label: "Bormuth mean cloze",
    unit: "share of blanks filled",
    languages: ["en"],
    formula: "0.886593 − 0.08364 c/w + 0.161911 (familiar/w)³ − 0.021401 w/s + 0.000577 (w/s)² − 0.000005 (w/s)³",
    source: "Bormuth 1969, Development of Readability Analyses, p. 152",
    needs: ["familiar"],
    of: (n) => bormuth(n),
    asQuanteda: (n) => quantedaCloze(n),
  },
  bormuthGp: {
    name: "bormuthGp",
    quanteda: "Bormuth.GP",
    label: "Bormuth grade placement",
    unit: "US grade",
    languages: ["en"],
    formula:
      "4.275 + 12.881 m − 34.934 m² + 20.388 m³ + 26.194 k − 2.046 k² − 11.767 k³ − 42.285 mk + 97.62 (mk)² − 59.538 (mk)³, m mean cloze, k = 0.35",
    source: "Bormuth 1969, Development of Readability Analyses, p. 160",
    needs: ["familiar"],
    of: (n) => gradePlacement(bormuth(n)),
    asQuanteda: (n) => quantedaGrade(n),
  },
  coleman: {
    name: "coleman",
    quanteda: "Coleman",
    label: "Coleman",
    unit: "correct cloze completions in 100",
    languages: ["en"],
    formula: "1.29 · 100 y₁/w − 38.45",
    source: "Coleman 1971, formula 1",
    needs: ["syllables"],
    of: (n) => 1.29 * per100(n.oneSyllable, n) - 38.45,
  },
  colemanC2: {
    name: "colemanC2",
    quanteda: "Coleman.C2",
    label: "Coleman, second formula",
    unit: "correct cloze completions in 100",
    languages: ["en"],
    formula: "1.16 · 100 y₁/w + 1.48 · 100 s/w − 37.95",
    source: "Coleman 1971, formula 2",
    needs: ["syllables"],
    of: (n) => 1.16 * per100(n.oneSyllable, n) + 1.48 * per100(n.sentences, n) - 37.95,
  },
  colemanLiauEcp: {
    name: "colemanLiauEcp",
    quanteda: "Coleman.Liau.ECP",
    label: "Coleman-Liau, estimated cloze",
    unit: "per cent",
    languages: ["en"],
    formula: "141.8401 − 0.21459 · 100 c/w + 1.079812 · 100 s/w",
    source: "Coleman & Liau 1975, doi:10.1037/h0076540",
    needs: [],
    of: (n) => cloze(n),
  },
  colemanLiauGrade: {
    name: "colemanLiauGrade",
    quanteda: "Coleman.Liau.grade",
    label: "Coleman-Liau index",
    unit: "US grade",
    languages: ["en"],
    formula: "−27.4004 ecp/100 + 23.06395",
    source: "Coleman & Liau 1975, doi:10.1037/h0076540",
    needs: [],
    of: (n) => (-27.4004 * cloze(n)) / 100 + 23.06395,
  },
  colemanLiauShort: {
    name: "colemanLiauShort",
    quanteda: "Coleman.Liau.short",
    label: "Coleman-Liau index, short",
    unit: "US grade",
    languages: ["en"],
    formula: "5.88 c/w − 29.6 s/w − 15.8",
    source: "Coleman & Liau 1975, doi:10.1037/h0076540",
    needs: [],
    of: (n) => (5.88 * n.letters - 29.6 * n.sentences) / n.words - 15.8,
  },
  daleChall: {
    name: "daleChall",
    quanteda: "Dale.Chall",
    label: "Dale-Chall 1995",
    unit: "cloze, per cent",
    languages: ["en"],
    formula: "64 − 0.95 · 100 u/w − 0.69 w/s",
    source: "Chall & Dale 1995, Readability Revisited",
    needs: ["familiar"],
    of: (n) => 64 - 0.95 * per100(n.unfamiliar, n) - (0.69 * n.words) / n.sentences,
  },
  daleChallOld: {
    name: "daleChallOld",
    quanteda: "Dale.Chall.old",
    label: "Dale-Chall 1948",
    unit: "raw score",
    languages: ["en"],
    formula: "0.1579 · 100 u/w + 0.0496 w/s, + 3.6365 where u/w is above 5 %",
    source: "Dale & Chall 1948, A formula for predicting readability",
    needs: ["familiar"],
    of: (n) =>
      0.1579 * per100(n.unfamiliar, n) +
      (0.0496 * n.words) / n.sentences +
      (n.unfamiliar / n.words > 0.05 ? 3.6365 : 0),
  },
  daleChallPsk: {
    name: "daleChallPsk",
    quanteda: "Dale.Chall.PSK",
    label: "Dale-Chall, recalculated",
    unit: "US grade",
    languages: ["en"],
    formula: "0.1155 · 100 u/w + 0.0596 w/s + 3.2672",
    source: "Powers, Sumner & Kearl 1958, doi:10.1037/h0043254",
    needs: ["familiar"],
    of: (n) => 0.1155 * per100(n.unfamiliar, n) + (0.0596 * n.words) / n.sentences + 3.2672,
  },
  danielsonBryan: {
    name: "danielsonBryan",
    quanteda: "Danielson.Bryan",
    label: "Danielson-Bryan",
    unit: "US grade",
    languages: ["en"],
    formula: "1.0364 c/blanks + 0.0194 c/s − 0.6059",
    source: "Danielson & Bryan 1963",
    needs: [],
    of: (n) => (1.0364 * n.letters) / (n.words - 1) + (0.0194 * n.letters) / n.sentences - 0.6059,
  },
  danielsonBryan2: {
    name: "danielsonBryan2",
    quanteda: "Danielson.Bryan.2",
    label: "Danielson-Bryan reading ease",
    unit: "0 to 100, more is easier",
    languages: ["en"],
    formula: "131.059 − 10.364 c/blanks − 0.194 c/s",
    source: "Danielson & Bryan 1963",
    needs: [],
    of: (n) => 131.059 - (10.364 * n.letters) / (n.words - 1) - (0.194 * n.letters) / n.sentences,
    asQuanteda: (n) => 131.059 - (10.364 * n.letters) / (n.words - 1) + (0.0194 * n.letters) / n.sentences,
  },
  dickesSteiwer: {
    name: "dickesSteiwer",
    quanteda: "Dickes.Steiwer",
    label: "Dickes-Steiwer",
    unit: "points, more is easier",
    languages: ["de"],
    formula: "235.95993 − 73.021 c/w − 12.56438 w/s − 50.03293 types/w",
    source: "Dickes & Steiwer 1977",
    needs: [],
    of: (n) =>
      235.95993 - (73.021 * n.letters) / n.words - (12.56438 * n.words) / n.sentences - (50.03293 * n.types) / n.words,
  },
  drp: {
    name: "drp",
    quanteda: "DRP",
    label: "Degrees of reading power",
    unit: "0 to 100, more is harder",
    languages: ["en"],
    formula: "100 (1 − mean cloze)",
    source: "Carver 1985, Measuring readability using DRP units",
    needs: ["familiar"],
    of: (n) => 100 * (1 - bormuth(n)),
    asQuanteda: (n) => 100 * (1 - quantedaCloze(n)),
  },
  elf: {
    name: "elf",
    quanteda: "ELF",
    label: "Easy Listening Formula",
    unit: "points, more is harder",
    languages: ["en"],
    formula: "y₂/s",
    source: "Fang 1966, doi:10.1080/08838156609363529",
    needs: ["syllables"],
    of: (n) => n.twoSyllables / n.sentences,
  },
  farrJenkinsPaterson: {
    name: "farrJenkinsPaterson",
    quanteda: "Farr.Jenkins.Paterson",
    label: "Farr-Jenkins-Paterson",
    unit: "0 to 100, more is easier",
    languages: ["en"],
    formula: "−31.517 − 1.015 w/s + 1.599 · 100 y₁/w",
    source: "Farr, Jenkins & Paterson 1951, doi:10.1037/h0062427",
    needs: ["syllables"],
    of: (n) => -31.517 - (1.015 * n.words) / n.sentences + 1.599 * per100(n.oneSyllable, n),
  },
  flesch: {
    name: "flesch",
    quanteda: "Flesch",
    label: "Flesch reading ease",
    unit: "0 to 100, more is easier",
    languages: ["en"],
    formula: "206.835 − 1.015 w/s − 84.6 y/w",
    source: "Flesch 1948, doi:10.1037/h0057532",
    needs: ["syllables"],
    of: (n) => 206.835 - (1.015 * n.words) / n.sentences - (84.6 * n.syllables) / n.words,
  },
  fleschPsk: {
    name: "fleschPsk",
    quanteda: "Flesch.PSK",
    label: "Flesch, recalculated",
    unit: "US grade",
    languages: ["en"],
    formula: "0.0778 w/s + 4.55 y/w − 2.2029",
    source: "Powers, Sumner & Kearl 1958, doi:10.1037/h0043254",
    needs: ["syllables"],
    of: (n) => (0.0778 * n.words) / n.sentences + (4.55 * n.syllables) / n.words - 2.2029,
  },
  fleschKincaid: {
    name: "fleschKincaid",
    quanteda: "Flesch.Kincaid",
    label: "Flesch-Kincaid grade level",
    unit: "US grade",
    languages: ["en"],
    formula: "0.39 w/s + 11.8 y/w − 15.59",
    source: "Kincaid et al. 1975, Research Branch Report 8-75",
    needs: ["syllables"],
    of: (n) => (0.39 * n.words) / n.sentences + (11.8 * n.syllables) / n.words - 15.59,
  },
  fog: {
    name: "fog",
    quanteda: "FOG",
    label: "Gunning FOG",
    unit: "US grade",
    languages: ["en"],
    formula: "0.4 (w/s + 100 y₃/w)",
    source: "Gunning 1952, The Technique of Clear Writing",
    needs: ["syllables"],
    of: (n) => 0.4 * (n.words / n.sentences + per100(n.threeSyllables, n)),
  },
  fogPsk: {
    name: "fogPsk",
    quanteda: "FOG.PSK",
    label: "FOG, recalculated",
    unit: "US grade",
    languages: ["en"],
    formula: "3.068 + 0.0877 w/s + 0.0984 · 100 y₃/w",
    source: "Powers, Sumner & Kearl 1958, doi:10.1037/h0043254",
    needs: ["syllables"],
    of: (n) => 3.068 + (0.0877 * n.words) / n.sentences + 0.0984 * per100(n.threeSyllables, n),
    asQuanteda: (n) => (3.068 * 0.0877 * n.words) / n.sentences + 0.0984 * per100(n.threeSyllables, n),
  },
  fogNri: {
    name: "fogNri",
    quanteda: "FOG.NRI",
    label: "FOG, for the Navy",
    unit: "US grade",
    languages: ["en"],
    formula: "((words of one or two syllables + 3 y₃) / s − 3) / 2",
    source: "Kincaid et al. 1975, Research Branch Report 8-75",
    needs: ["syllables"],
    of: (n) => ((n.words - n.threeSyllables + 3 * n.threeSyllables) / n.sentences - 3) / 2,
    asQuanteda: (n) => ((n.words - n.threeSyllables + 3 * n.threeSyllables) / per100(n.sentences, n) - 3) / 2,
  },
  forcast: {
    name: "forcast",
    quanteda: "FORCAST",
    label: "FORCAST",
    unit: "US grade",
    languages: ["en"],
    formula: "20 − 150 y₁/w / 10",
    source: "Caylor et al. 1973, HumRRO 73-5",
    needs: ["syllables"],
    of: (n) => 20 - (150 * n.oneSyllable) / n.words / 10,
  },
  forcastRgl: {
    name: "forcastRgl",
    quanteda: "FORCAST.RGL",
    label: "FORCAST, reading grade level",
    unit: "US grade",
    languages: ["en"],
    formula: "20.43 − 0.11 · 150 y₁/w",
    source: "Caylor et al. 1973, HumRRO 73-5",
    needs: ["syllables"],
    of: (n) => 20.43 - (0.11 * 150 * n.oneSyllable) / n.words,
  },
  fucks: {
    name: "fucks",
    quanteda: "Fucks",
    label: "Fucks’ style characteristic",
    unit: "points, more is harder",
    languages: ["de"],
    formula: "c/w · w/s",
    source: "Fucks 1955",
    needs: [],
    of: (n) => n.letters / n.sentences,
  },
  linsearWrite: {
    name: "linsearWrite",
    quanteda: "Linsear.Write",
    label: "Linsear Write",
    unit: "points, more is harder",
    languages: ["en"],
    formula: "(100 − 100 words of one or two syllables/w + 3 · 100 y₃/w) / (100 s/w)",
    source: "Klare 1974, doi:10.2307/747086",
    needs: ["syllables"],
    of: (n) => (4 * n.threeSyllables) / n.sentences,
  },
  liw: {
    name: "liw",
    quanteda: "LIW",
    label: "Läsbarhetsindex",
    unit: "points, more is harder",
    languages: ["sv", "en", "de", "fr"],
    formula: "w/s + 100 c₇/w",
    source: "Björnsson 1968, Läsbarhet",
    needs: [],
    of: (n) => n.words / n.sentences + per100(n.sevenLetters, n),
  },
  nws: {
    name: "nws",
    quanteda: "nWS",
    label: "Neue Wiener Sachtextformel 1",
    unit: "German school year",
    languages: ["de"],
    formula: "19.35 y₃/w + 0.1672 w/s + 12.97 c₆/w − 3.27 y₁/w − 0.875",
    source: "Bamberger & Vanecek 1984",
    needs: ["syllables"],
    of: (n) =>
      0.1935 * per100(n.threeSyllables, n) +
      (0.1672 * n.words) / n.sentences +
      0.1297 * per100(n.sixLetters, n) -
      0.0327 * per100(n.oneSyllable, n) -
      0.875,
  },
  nws2: {
    name: "nws2",
    quanteda: "nWS.2",
    label: "Neue Wiener Sachtextformel 2",
    unit: "German school year",
    languages: ["de"],
    formula: "20.07 y₃/w + 0.1682 w/s + 13.73 c₆/w − 2.779",
    source: "Bamberger & Vanecek 1984",
    needs: ["syllables"],
    of: (n) =>
      0.2007 * per100(n.threeSyllables, n) +
      (0.1682 * n.words) / n.sentences +
      0.1373 * per100(n.sixLetters, n) -
      2.779,
  },
  nws3: {
    name: "nws3",
    quanteda: "nWS.3",
    label: "Neue Wiener Sachtextformel 3",
    unit: "German school year",
    languages: ["de"],
    formula: "29.63 y₃/w + 0.1905 w/s − 1.1144",
    source: "Bamberger & Vanecek 1984",
    needs: ["syllables"],
    of: (n) => 0.2963 * per100(n.threeSyllables, n) + (0.1905 * n.words) / n.sentences - 1.1144,
  },
  nws4: {
    name: "nws4",
    quanteda: "nWS.4",
    label: "Neue Wiener Sachtextformel 4",
    unit: "German school year",
    languages: ["de"],
    formula: "27.44 y₃/w + 0.2656 w/s − 1.693",
    source: "Bamberger & Vanecek 1984",
    needs: ["syllables"],
    of: (n) => 0.2744 * per100(n.threeSyllables, n) + (0.2656 * n.words) / n.sentences - 1.693,
  },
  rix: {
    name: "rix",
    quanteda: "RIX",
    label: "Anderson’s RIX",
    unit: "points, more is harder",
    languages: ["sv", "en"],
    formula: "c₇/s",
    source: "Anderson 1983, Lix and Rix",
    needs: [],
    of: (n) => n.sevenLetters / n.sentences,
  },
  scrabble: {
    name: "scrabble",
    quanteda: "Scrabble",
    label: "mean Scrabble points",
    unit: "points a letter",
    languages: ["en"],
    formula: "points / letters with points",
    source: "Butts 1938, Criss-Cross Words, for the value of letters",
    needs: [],
    of: (n) => n.points / n.pointed,
  },
  smog: {
    name: "smog",
    quanteda: "SMOG",
    label: "SMOG",
    unit: "US grade",
    languages: ["en"],
    formula: "1.043 √(30 y₃/s) + 3.1291",
    source: "McLaughlin 1969, SMOG grading",
    needs: ["syllables"],
    of: (n) => 1.043 * Math.sqrt((30 * n.threeSyllables) / n.sentences) + 3.1291,
  },
  smogC: {
    name: "smogC",
    quanteda: "SMOG.C",
    label: "SMOG, regression",
    unit: "US grade",
    languages: ["en"],
    formula: "0.9986 √(30 y₃/s + 5) + 2.8795",
    source: "McLaughlin 1969, SMOG grading",
    needs: ["syllables"],
    of: (n) => 0.9986 * Math.sqrt((30 * n.threeSyllables) / n.sentences + 5) + 2.8795,
  },
  smogSimple: {
    name: "smogSimple",
    quanteda: "SMOG.simple",
    label: "SMOG, simplified",
    unit: "US grade",
    languages: ["en"],
    formula: "√(30 y₃/s) + 3",
    source: "McLaughlin 1969, SMOG grading",
    needs: ["syllables"],
    of: (n) => Math.sqrt((30 * n.threeSyllables) / n.sentences) + 3,
  },
  smogDe: {
    name: "smogDe",
    quanteda: "SMOG.de",
    label: "SMOG, for German",
    unit: "German school year",
    languages: ["de"],
    formula: "√(30 y₃/s) − 2",
    source: "Bamberger & Vanecek 1984",
    needs: ["syllables"],
    of: (n) => Math.sqrt((30 * n.threeSyllables) / n.sentences) - 2,
  },
  spache: {
    name: "spache",
    quanteda: "Spache",
    label: "Spache 1974",
    unit: "US grade",
    languages: ["en"],
    formula: "0.121 w/s + 0.082 · 100 v/w + 0.659",
    source: "Spache 1974, Good Reading for Poor Readers",
    needs: ["children"],
    of: (n) => (0.121 * n.words) / n.sentences + 0.082 * per100(n.unfamiliarToChildren, n) + 0.659,
  },
  spacheOld: {
    name: "spacheOld",
    quanteda: "Spache.old",
    label: "Spache 1953",
    unit: "US grade",
    languages: ["en"],
    formula: "0.141 w/s + 0.086 · 100 v/w + 0.839",
    source: "Spache 1953, doi:10.1086/458513",
    needs: ["children"],
    of: (n) => (0.141 * n.words) / n.sentences + 0.086 * per100(n.unfamiliarToChildren, n) + 0.839,
  },
  strain: {
    name: "strain",
    quanteda: "Strain",
    label: "Strain index",
    unit: "points, more is harder",
    languages: ["en"],
    formula: "3 y/s / 10",
    source: "Solomon 2006, A Quantitative Analysis of Media Language",
    needs: ["syllables"],
    of: (n) => (3 * n.syllables) / n.sentences / 10,
  },
  traenkleBailer: {
    name: "traenkleBailer",
    quanteda: "Traenkle.Bailer",
    label: "Tränkle-Bailer 1",
    unit: "points, more is easier",
    languages: ["de"],
    formula: "224.6814 − 79.8304 c/w − 12.24032 w/s − 1.292857 · 100 prepositions/w",
    source: "Tränkle & Bailer 1984",
    needs: [],
    of: (n) =>
      224.6814 -
      (79.8304 * n.letters) / n.words -
      (12.24032 * n.words) / n.sentences -
      1.292857 * per100(n.prepositions, n),
  },
  traenkleBailer2: {
    name: "traenkleBailer2",
    quanteda: "Traenkle.Bailer.2",
    label: "Tränkle-Bailer 2",
    unit: "points, more is easier",
    languages: ["de"],
    formula: "234.1063 − 96.11069 c/w − 2.05444 · 100 prepositions/w − 1.02805 · 100 conjunctions/w",
    source: "Tränkle & Bailer 1984",
    needs: [],
    of: (n) =>
      234.1063 -
      (96.11069 * n.letters) / n.words -
      2.05444 * per100(n.prepositions, n) -
      1.02805 * per100(n.conjunctions, n),
  },
  wheelerSmith: {
    name: "wheelerSmith",
    quanteda: "Wheeler.Smith",
    label: "Wheeler-Smith",
    unit: "points, more is harder",
    languages: ["en"],
    formula: "10 w/s · y₂/w",
    source: "Wheeler & Smith 1954",
    needs: ["syllables"],
    of: (n) => (10 * n.twoSyllables) / n.sentences,
  },
  meanSentenceLength: {
    name: "meanSentenceLength",
    quanteda: "meanSentenceLength",
    label: "mean length of sentences",
    unit: "words",
    languages: ["*"],
    formula: "w/s",
    source: "Klare 1974, doi:10.2307/747086, on the uses of such counts",
    needs: [],
    of: (n) => n.words / n.sentences,
  },
  meanWordSyllables: {
    name: "meanWordSyllables",
    quanteda: "meanWordSyllables",
    label: "mean length of words",
    unit: "syllables",
    languages: ["*"],
    formula: "y/w",
    source: "Klare 1974, doi:10.2307/747086, on the uses of such counts",
    needs: ["syllables"],
    of: (n) => n.syllables / n.words,
  },
  fleschRu: {
    name: "fleschRu",
    quanteda: null,
    label: "Flesch reading ease, Russian",
    unit: "0 to 100, more is easier",
    languages: ["ru"],
    formula: "206.835 − 1.3 w/s − 60.1 y/w",
    source: "Oborneva 2006",
    needs: ["syllables"],
    of: (n) => 206.835 - (1.3 * n.words) / n.sentences - (60.1 * n.syllables) / n.words,
  },
  fleschDe: {
    name: "fleschDe",
    quanteda: null,
    label: "Flesch reading ease, German",
    unit: "0 to 100, more is easier",
    languages: ["de"],
    formula: "180 − w/s − 58.5 y/w",
    source: "Amstad 1978, Wie verständlich sind unsere Zeitungen?",
    needs: ["syllables"],
    of: (n) => 180 - n.words / n.sentences - (58.5 * n.syllables) / n.words,
  },
  fleschFr: {
    name: "fleschFr",
    quanteda: null,
    label: "Flesch reading ease, French",
    unit: "0 to 100, more is easier",
    languages: ["fr"],
    formula: "207 − 1.015 w/s − 73.6 y/w",
    source: "Kandel & Moles 1958",
    needs: ["syllables"],
    of: (n) => 207 - (1.015 * n.words) / n.sentences - (73.6 * n.syllables) / n.words,
  },
  fleschEs: {
    name: "fleschEs",
    quanteda: null,
    label: "Flesch reading ease, Spanish (Fernández Huerta)",
    unit: "0 to 100, more is easier",
    languages: ["es"],
    formula: "206.84 − 1.02 w/s − 60 y/w",
    source: "Fernández Huerta 1959",
    needs: ["syllables"],
    of: (n) => 206.84 - (1.02 * n.words) / n.sentences - (60 * n.syllables) / n.words,
  },
};
