// runningHeads: what a printer repeats on every page: heads, feet, page numbers.

import type { Edit } from "./edit.ts";
import { lines, type Line } from "./line.ts";

/** A line that comes back this often, at some distance, may be a running head. */
const least = 3;
const distance = 8;

/**
 * Lines of at most 80 characters that come back at least three times, the same but for their numbers, at even distances or with a number in them; and page numbers that stand alone
 * and go up. Lines that end like a sentence or a label are a speaker's and stay.
 */
export function runningHeads(text: string): readonly Edit[] {
  const all = lines(text);
  const gone = new Set([...repeated(all), ...pageNumbers(all)]);
  return all
    .filter((_, i) => gone.has(i))
    .map(({ start, next }) => ({ start, end: next, after: "" }))
    .filter(({ start, end }) => end > start);
}

function repeated(all: readonly Line[]): readonly number[] {
  const places = new Map<string, number[]>();
  all.forEach(({ text }, i) => {
    const key = text.toLowerCase().replace(/\d+/gu, "#").replace(/\s+/gu, " ");
    if (
      key.length < 4 ||
      text.length > 80 ||
      /\t|^[[(].*[\])]$/u.test(text) ||
      !/\p{L}/u.test(key) ||
      /[.!?…:;,]["”»’]?$/u.test(text)
    )
      return;
    places.set(key, [...(places.get(key) ?? []), i]);
  });
  return [...places]
    .filter(
      ([key, at]) =>
        isHead(key, at) ||
        countsPages(
          key,
          at.map((i) => all[i]?.text ?? ""),
        ),
    )
    .flatMap(([, at]) => at);
}

/** Pages may be short: a head of three words or more whose number goes up by one or two each time is one however close it comes back. A heading ("Question 3") has fewer. */
function countsPages(key: string, texts: readonly string[]): boolean {
  const words = key.match(/\p{L}+/gu)?.length ?? 0;
  const numbers = texts.map((text) => Number(/(\d+)\s*$|^\s*(\d+)/u.exec(text)?.slice(1).find(Boolean) ?? Number.NaN));
  const steps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? Number.NaN));
  return words >= 3 && texts.length >= least && steps.every((step) => step === 1 || step === 2);
}

/** Refrains come back close together or at random; a page has its length. */
function isHead(key: string, at: readonly number[]): boolean {
  const gaps = at.slice(1).map((place, i) => place - (at[i] ?? 0));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  if (at.length < least || Math.min(...gaps) < distance) return false;
  const spread = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length) / mean;
  return spread < 0.5 || key.includes("#");
}

/** "12", "- 12 -", "Page 12 of 30", alone on their lines, going up by one or two, three in a row. */
function pageNumbers(all: readonly Line[]): readonly number[] {
  const found = all.flatMap(({ text }, i) => {
    const digits = /^(?:[-–—|\s]*)(?:(?:page|стр\.?|p\.)\s*)?(\d{1,4})(?:\s*(?:\/|of|из)\s*\d{1,4})?[-–—|\s]*$/iu.exec(
      text,
    )?.[1];
    // A column of years goes up by one as well.
    const isYear = Number(digits) >= 1500 && Number(digits) <= 2100;
    return digits === undefined || isYear ? [] : [{ i, number: Number(digits) }];
  });
  const kept: number[] = [];
  let run: typeof found = [];
  for (const one of [...found, null]) {
    const step = one === null ? 0 : one.number - (run.at(-1)?.number ?? one.number - 1);
    if (one !== null && (step === 1 || step === 2)) run.push(one);
    else {
      if (run.length >= least) kept.push(...run.map(({ i }) => i));
      run = one === null ? [] : [one];
    }
  }
  return kept;
}
