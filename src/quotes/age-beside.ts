// ageBeside: how old the text says somebody is, beside the name: "Ann Lee, 26,", "26-year-old Ann Lee".

import type { Mention } from "./mention.ts";
import { wordAt, type Scan } from "./scan.ts";

const years = /^(\d{1,3})-year-old$/u;

/** The age in years of a word such as "26-year-old"; null for others. */
export function ageOf(lower: string): number | null {
  if (!lower.endsWith("-old")) return null;
  const age = years.exec(lower)?.[1];
  return age === undefined ? null : Number(age);
}

/** Null where no age stands right before or after the name. */
export function ageBeside({ words }: Scan, { first, last, sentence }: Mention): number | null {
  for (let k = first - 1; k >= first - 3 && wordAt(words, k).sentence === sentence; k--) {
    const age = ageOf(wordAt(words, k).lower);
    if (age !== null) return age;
  }
  const opened = wordAt(words, last + 1).text;
  const number = wordAt(words, last + 2).text;
  const closed = wordAt(words, last + 3).text;
  if ((opened !== "," && opened !== "(") || !/^\d{1,3}$/u.test(number) || !/^[,.)]$/u.test(closed)) return null;
  return Number(number);
}
