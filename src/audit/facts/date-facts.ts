// dateFacts: the first and last date, how exact dates are, and the years and months with nothing in them.

import { period } from "../../corpus/period.ts";
import { dateGaps } from "./date-gaps.ts";
import type { Fact } from "./fact.ts";
import { countList, nameList, tally } from "./name-list.ts";
import { idOf, openingOf, valueOf, type Survey } from "./survey.ts";

const iso = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
const precisions: Readonly<Record<number, string>> = { 4: "year", 7: "month", 10: "day" };

/** Months are looked at where more than half of those in the span have a document: speeches held once a year would have eleven gaps in each. */
export function dateFacts({ corpus, byId }: Survey): readonly Fact[] {
  const stated = corpus.documents.some(({ vars }) => Object.hasOwn(vars, "date"));
  const dates = byId.map((d) => valueOf(corpus, d, "date"));
  const good = dates.flatMap((date) => (date !== null && iso.test(date) ? [date] : [])).sort();
  const missing = byId.filter((_, i) => dates[i] === null);
  const wrong = byId.filter((_, i) => dates[i] !== null && !iso.test(dates[i] ?? ""));
  const fact = (name: string, value: string | number | null, more: Partial<Fact> = {}): Fact =>
    stated ? { section: "dates", fact: name, value, ...more } : { section: "dates", fact: name, value: null };
  const about = (those: readonly number[], named: (d: number) => string): Partial<Fact> => ({
    which: nameList(those.map((d) => named(d))),
    places: those.map((d) => openingOf(corpus, d)),
  });
  return [
    fact("first date", good[0] ?? null),
    fact("last date", good.at(-1) ?? null),
    fact(
      "precision of dates",
      good.length === 0 ? null : countList(tally(good.map((date) => precisions[date.length] ?? ""))),
    ),
    gapFact(
      fact,
      "years without a document",
      good.map((date) => date.slice(0, 4)),
    ),
    gapFact(fact, "months without a document", monthsOf(good)),
    fact(
      "documents without a date",
      missing.length,
      about(missing, (d) => idOf(corpus, d)),
    ),
    fact(
      "dates that are not ISO",
      wrong.length,
      about(wrong, (d) => `${idOf(corpus, d)} (${valueOf(corpus, d, "date") ?? ""})`),
    ),
  ];
}

function gapFact(
  fact: (name: string, value: number | null, more?: Partial<Fact>) => Fact,
  name: string,
  bins: readonly string[],
): Fact {
  if (bins.length === 0) return fact(name, null, { status: "too-little-data" });
  const gaps = dateGaps(bins);
  const runs = gaps.map(({ from, to }) => (from === to ? from : `${from} to ${to}`));
  return fact(
    name,
    gaps.reduce((sum, gap) => sum + gap.bins, 0),
    { which: nameList(runs, 8) },
  );
}

/** The months of the dates that have one, if they fill more than half of their span. */
function monthsOf(dates: readonly string[]): readonly string[] {
  const months = [...new Set(dates.flatMap((date) => (date.length > 4 ? (period(date, "month") ?? []) : [])))];
  const gaps = dateGaps(months).reduce((sum, gap) => sum + gap.bins, 0);
  return months.length > gaps ? months : [];
}
