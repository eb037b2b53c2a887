// wordSigns: documents that are no prose: mostly signs, numbers only, one word over and over.

import { scriptNames } from "../facts/word-script.ts";
import { openingOf, textOf, type Survey } from "../facts/survey.ts";
import type { Sign } from "./sign.ts";

export const wordSigns: readonly Sign[] = [
  {
    name: "mostly not letters",
    rule: "fewer than half of the characters that are not white space are letters",
    find: (survey) =>
      those(survey, (d) => {
        const signs = visible(textOf(survey.corpus, d));
        return signs > 0 && lettersIn(survey, d) < signs / 2;
      }),
  },
  {
    name: "numbers only",
    rule: "one token or more, and no letter",
    find: (survey) => those(survey, (d) => (survey.lengths[d] ?? 0) > 0 && lettersIn(survey, d) === 0),
  },
  {
    name: "one word repeated",
    rule: "10 tokens or more, and more than half of them are the same",
    find: (survey) => those(survey, (d) => (survey.lengths[d] ?? 0) >= 10 && hasMajority(survey, d)),
  },
];

function those(survey: Survey, holds: (document: number) => boolean): ReturnType<Sign["find"]> {
  return survey.byId.filter((d) => holds(d)).map((d) => openingOf(survey.corpus, d));
}

function lettersIn({ letters }: Survey, d: number): number {
  let sum = 0;
  for (let s = 0; s < scriptNames.length; s++) sum += letters[d * scriptNames.length + s] ?? 0;
  return sum;
}

/** Code units above the blank, without those Unicode has for other spaces. */
function visible(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x20 && unit !== 0xa0 && unit !== 0xfeff && (unit < 0x2000 || unit > 0x200f) && unit !== 0x3000) count++;
  }
  return count;
}

/** Boyer and Moore's vote: only one word can have more than half, and one more look tells whether it has. */
function hasMajority({ tokens: { ids, bounds } }: Survey, d: number): boolean {
  const words = ids.subarray(bounds[d], bounds[d + 1]);
  let leader = 0;
  let votes = 0;
  for (const word of words) {
    if (votes === 0) leader = word;
    votes += word === leader ? 1 : -1;
  }
  let count = 0;
  for (const word of words) if (word === leader) count++;
  return count > words.length / 2;
}
