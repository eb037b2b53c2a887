// A period's name ("1990", "1990-Q3", "1990-07") as a place in time and as words.

/** Where a bin begins, how it is called, and its count of months since year 0. */
export interface Bin {
  /** ISO date of its first day. */
  readonly date: string;
  readonly label: string;
  readonly month: number;
}

const name = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/u;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A period as `period()` names it, or `null` where it is no such name ("all", "unknown").
 *
 * @param options `over`: the width of the bins, for words such as "1990s" or "1988–1991".
 *
 * `bin("1990-Q3").date` is `"1990-07-01"`.
 * `bin("1990", { over: "decade" }).label` is `"1990s"`.
 * `bin("1988", { over: "4years" }).label` is `"1988–1991"`.
 * `bin("unknown")` is `null`.
 */
export function bin(period: string, { over = "" }: { readonly over?: string } = {}): Bin | null {
  const parts = name.exec(period);
  if (parts === null) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? Number(parts[3] ?? 1) : Number(parts[2]) * 3 - 2;
  const date = `${parts[1] ?? ""}-${String(month).padStart(2, "0")}-01`;
  return { date, label: words(parts, year, over), month: year * 12 + month - 1 };
}

function words(parts: RegExpExecArray, year: number, over: string): string {
  const [, digits = "", quarter, month] = parts;
  if (quarter !== undefined) return `Q${quarter} ${digits}`;
  if (month !== undefined) return `${months[Number(month) - 1] ?? ""} ${digits}`;
  const width = spanOf(over);
  return width <= 1 ? digits : over === "decade" ? `${digits}s` : `${digits}–${year + width - 1}`;
}

/** How many months a bin spans, or `null` where the width is not known. */
export function binMonths(over: unknown): number | null {
  if (over === "month") return 1;
  if (over === "quarter") return 3;
  return typeof over === "string" && (over === "year" || spanOf(over) > 1) ? spanOf(over) * 12 : null;
}

function spanOf(over: string): number {
  return over === "decade" ? 10 : Number(/^(\d+)years$/u.exec(over)?.[1] ?? 1);
}
