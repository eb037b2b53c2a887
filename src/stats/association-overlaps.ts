// associationOverlaps: measures of how much of the use of two words is use together.

import { fromMargins, type Contingency } from "../math/contingency.ts";
import { byHand, only } from "./by-hand.ts";
import type { AssociationMeasure } from "./association-measure.ts";

const dice = ({ o11, o12, o21 }: Contingency): number => (2 * o11) / (2 * o11 + o12 + o21);

/** The coefficients of overlap, by name. */
export const associationOverlaps: Readonly<
  Record<"dice" | "jaccard" | "logDice" | "minSensitivity", AssociationMeasure>
> = {
  dice: {
    name: "dice",
    label: "Dice coefficient",
    unit: "0 to 1",
    neutral: null,
    table: "pair",
    formula: "2 a / ((a + b) + (a + c))",
    source: "Dice 1945, doi:10.2307/1932409",
    published: [
      {
        table: { o11: 130, o12: 2991, o21: 13, o22: 1e6 },
        value: 0.08,
        decimals: 2,
        where: "Smadja, McKeown & Hatzivassiloglou 1996, p. 13",
      },
    ],
    fromTable: only((table) => dice(table)),
  },
  jaccard: {
    name: "jaccard",
    label: "Jaccard coefficient",
    unit: "0 to 1",
    neutral: null,
    table: "pair",
    formula: "a / (a + b + c)",
    source: "Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x",
    published: [{ ...byHand, value: 0.2 }],
    fromTable: only(({ o11, o12, o21 }) => o11 / (o11 + o12 + o21)),
  },
  logDice: {
    name: "logDice",
    label: "logDice",
    unit: "bits below a maximum of 14",
    neutral: null,
    table: "pair",
    formula: "14 + log₂(2 a / ((a + b) + (a + c)))",
    source: "Rychlý 2008, A lexicographer-friendly association score",
    published: [
      {
        table: { o11: 500, o12: 0, o21: 0, o22: 1e6 },
        value: 14,
        decimals: 12,
        where: "Rychlý 2008: the maximum, of words that never stand apart",
      },
      {
        table: fromMargins(1, 16000, 16000, 1e8),
        value: 0,
        decimals: 1,
        where: "Rychlý 2008: 0 is about one meeting in 16,000 of either word",
      },
    ],
    fromTable: only((table) => 14 + Math.log2(dice(table))),
  },
  minSensitivity: {
    name: "minSensitivity",
    label: "minimum sensitivity",
    unit: "0 to 1",
    neutral: null,
    table: "pair",
    formula: "min(a / (a + b), a / (a + c))",
    source: "Pedersen & Bruce 1996, What to infer from a description",
    published: [
      {
        table: { o11: 17, o12: 240, o21: 1001, o22: 1298742 },
        value: 0.016699,
        decimals: 6,
        where: "Pedersen & Bruce 1996, p. 12",
      },
    ],
    fromTable: only(({ o11, o12, o21 }) => Math.min(o11 / (o11 + o12), o11 / (o11 + o21))),
  },
};
