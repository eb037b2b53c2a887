// labels: which group and which period each document belongs to, and what there is to say about those that have none.

import type { Index } from "../core/corpus.ts";
import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import { period, type Over } from "./period.ts";

/** How documents are put together. */
export interface LabelOptions {
  /** The variable whose values are the groups; `"id"` makes every document a group of its own. */
  readonly by?: string | undefined;
  /** The width of the periods. */
  readonly over?: Over | undefined;
  /** The variable that holds the date. */
  readonly date?: string | undefined;
  /** Who asks, for the message of an error. */
  readonly who: string;
}

/** In document order: `"all"` where nothing was asked, `"unknown"` where a document does not say. */
export interface Labels {
  readonly groups: readonly string[];
  readonly periods: readonly string[];
  readonly notices: readonly Notice[];
}

/**
 * The group and the period of each document.
 *
 * @throws unknown-variable when no document has the variable; bad-option when `over` is not a width.
 */
export function labels(index: Index, { by, over, date = "date", who }: LabelOptions): Labels {
  const groups = by === undefined ? index.ids.map(() => "all") : groupsOf(index, by, who);
  const periods = over === undefined ? index.ids.map(() => "all") : periodsOf(index, over, date, who);
  const notices = [
    ...(by === undefined ? [] : withoutGroup(groups, by)),
    ...(over === undefined ? [] : withoutPeriod(index, periods, over, date)),
  ];
  return { groups, periods, notices };
}

function groupsOf(index: Index, by: string, who: string): readonly string[] {
  if (by === "id" && !index.vars.some((vars) => Object.hasOwn(vars, "id"))) return index.ids;
  checkVariable(index, by, who);
  return index.vars.map((vars) => String(vars[by] ?? "unknown"));
}

function periodsOf(index: Index, over: Over, date: string, who: string): readonly string[] {
  period("2000-01-01", over);
  checkVariable(index, date, who);
  return index.vars.map((vars) => binned(vars, over, date) ?? "unknown");
}

/** A date that is missing, too coarse or no date at all has no period: dirty data is not an error. */
function binned(vars: Variables, over: Over, date: string): string | null {
  const value = vars[date];
  if (value === null || value === undefined) return null;
  try {
    return period(String(value), over);
  } catch {
    return null;
  }
}

/** @throws unknown-variable when there are documents and none has it. */
function checkVariable(index: Index, name: string, who: string): void {
  if (index.vars.length === 0 || index.vars.some((vars) => Object.hasOwn(vars, name))) return;
  throw new HustingsError("unknown-variable", {
    who,
    needs: "a variable that a document has",
    got: `"${name}" is none`,
    choices: [...new Set(index.vars.flatMap((vars) => Object.keys(vars)))].sort(),
    near: name,
  });
}

function withoutGroup(groups: readonly string[], by: string): readonly Notice[] {
  const count = groups.filter((group) => group === "unknown").length;
  if (count === 0) return [];
  return [{ code: "no-group", place: by, text: `${several(count)} no ${by}; they are in the group unknown.` }];
}

function withoutPeriod(index: Index, periods: readonly string[], over: Over, date: string): readonly Notice[] {
  const found = new Map<string, number>();
  periods.forEach((name, d) => {
    if (name !== "unknown") return;
    const value = index.vars[d]?.[date];
    const why = value === null || value === undefined ? "no-date" : isIso(String(value)) ? "coarse-date" : "bad-date";
    found.set(why, (found.get(why) ?? 0) + 1);
  });
  const words: Readonly<Record<string, string>> = {
    "no-date": `no ${date}`,
    "coarse-date": `a ${date} too coarse for ${over}`,
    "bad-date": `a ${date} that is not ISO (1991, 2024-09 or 2024-09-25)`,
  };
  return [...found].map(([code, count]) => ({
    code,
    place: date,
    text: `${several(count)} ${words[code]}; they are in the period unknown.`,
  }));
}

function isIso(date: string): boolean {
  try {
    return period(date, "year") !== null;
  } catch {
    return false;
  }
}

function several(count: number): string {
  return count === 1 ? "1 document has" : `${count} documents have`;
}
