// lengthSigns: documents that are very short, or much shorter or longer than the rest.

import { medianAbsoluteDeviation, medianSorted } from "simple-statistics";
import { openingOf, type Survey } from "../facts/survey.ts";
import type { Sign } from "./sign.ts";

export const lengthSigns: readonly Sign[] = [
  {
    name: "very short",
    rule: "fewer than 10 tokens, and not empty",
    find: (survey) => those(survey, (length, d) => length < 10 && filled(survey, d)),
  },
  {
    name: "much shorter than the rest",
    rule: "modified z-score of log tokens under -3.5, and under a third of the median; of 10 documents or more with tokens",
    find: (survey) => {
      const range = usual(survey);
      return range === null ? [] : those(survey, (length) => length > 0 && length < range.low);
    },
  },
  {
    name: "much longer than the rest",
    rule: "modified z-score of log tokens over 3.5, and over three times the median; of 10 documents or more with tokens",
    find: (survey) => {
      const range = usual(survey);
      return range === null ? [] : those(survey, (length) => length > range.high);
    },
  },
];

function those(survey: Survey, holds: (length: number, document: number) => boolean): ReturnType<Sign["find"]> {
  return survey.byId.filter((d) => holds(survey.lengths[d] ?? 0, d)).map((d) => openingOf(survey.corpus, d));
}

function filled({ corpus }: Survey, d: number): boolean {
  return (corpus.documents[d]?.text ?? "").trim() !== "";
}

/**
 * The lengths that are not remarkable. The rule is that of Iglewicz & Hoaglin 1993 (How to Detect and Handle Outliers): 0.6745 × (x − median) / MAD beyond 3.5,
 * on logarithms, because lengths are skewed; and a factor of three, because in a corpus of like lengths a small step is far out.
 */
function usual({ lengths }: Survey): { readonly low: number; readonly high: number } | null {
  const sorted = lengths.filter((length) => length > 0).sort((a, b) => a - b);
  if (sorted.length < 10) return null;
  const logs = sorted.map((length) => Math.log(length));
  const middle = medianSorted(logs);
  const step = (3.5 * medianAbsoluteDeviation(logs)) / 0.6745;
  const median = medianSorted(sorted);
  return { low: Math.min(Math.exp(middle - step), median / 3), high: Math.max(Math.exp(middle + step), median * 3) };
}
