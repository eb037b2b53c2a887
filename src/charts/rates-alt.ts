// The words that stand in for a chart of rates: what, over which time, where each line starts, ends, peaks, and what is unknown.

import { figure } from "./figure.ts";
import type { Point } from "./rates-data.ts";

/** More lines than this are summed up by their highest and lowest. */
const toldOneByOne = 8;

/** An alt text written from the numbers. */
export function ratesAlt(
  points: readonly Point[],
  { title, measured, unplaced }: { readonly title: string; readonly measured: string; readonly unplaced: number },
): string {
  const lines = new Map<string, Point[]>();
  for (const point of points) lines.set(point.name, [...(lines.get(point.name) ?? []), point]);
  const inTime = [...points].sort((a, b) => a.month - b.month);
  const span = `from ${inTime[0]?.period ?? ""} to ${inTime.at(-1)?.period ?? ""}`;
  const told = [...lines].slice(0, toldOneByOne).map(([name, line]) => `${name}: ${course(line)}.`);
  const rest =
    lines.size > toldOneByOne ? [`${figure(lines.size - toldOneByOne)} more lines are in the data table.`] : [];
  const unknown = points.filter((point) => point.rate === null).length;
  const missing = unknown === 0 ? [] : [`${figure(unknown)} of ${figure(points.length)} points have too little data.`];
  const undated = unplaced === 0 ? [] : [`${figure(unplaced)} of unknown date are not shown.`];
  return [`Line chart. ${title}: ${measured}, ${span}.`, ...told, ...rest, ...missing, ...undated].join(" ");
}

/** Highest, lowest, first, last, and which way it went. */
function course(line: readonly Point[]): string {
  const known = line.filter((point): point is Point & { readonly rate: number } => point.rate !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return "too little data throughout";
  if (known.length === 1) return `${figure(first.rate)} in ${first.period}, the only point with enough data`;
  const high = known.reduce((a, b) => (b.rate > a.rate ? b : a));
  const low = known.reduce((a, b) => (b.rate < a.rate ? b : a));
  if (high.rate === low.rate) return `${figure(first.rate)} throughout`;
  const ends = `from ${figure(first.rate)} (${first.period}) to ${figure(last.rate)} (${last.period})`;
  return `${trend(known.map((point) => point.rate))}, ${ends}, highest ${figure(high.rate)} (${high.period}), lowest ${figure(low.rate)} (${low.period})`;
}

/** The first third against the last: a word for the eye's impression, with its numbers, and not a test. */
function trend(rates: readonly number[]): string {
  const third = Math.max(1, Math.floor(rates.length / 3));
  const mean = (part: readonly number[]): number => part.reduce((sum, rate) => sum + rate, 0) / third;
  const [early, late] = [mean(rates.slice(0, third)), mean(rates.slice(-third))];
  const word = late > early * 1.25 ? "rising" : late < early * 0.8 ? "falling" : "about level";
  return rates.length < 6 ? word : `${word} (first third ${figure(early)} on average, last third ${figure(late)})`;
}
