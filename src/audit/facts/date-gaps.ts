// dateGaps: the years or months between the first and the last in which there is nothing.

/**
 * Runs of missing bins, in time.
 *
 * @param bins Years (`1991`) or months (`1991-07`), in any order, repeats allowed.
 * @returns Each run by its first and last bin, and how many bins it has.
 * @cost O(bins + span)
 */
export function dateGaps(bins: Iterable<string>): readonly DateGap[] {
  const there = [...new Set([...bins].map((bin) => numberOf(bin)))].sort((a, b) => a - b);
  const monthly = [...bins].some((bin) => bin.includes("-"));
  return there.slice(1).flatMap((next, i) => {
    const before = there[i] ?? next;
    if (next - before < 2) return [];
    return [{ from: nameOf(before + 1, monthly), to: nameOf(next - 1, monthly), bins: next - before - 1 }];
  });
}

export interface DateGap {
  readonly from: string;
  readonly to: string;
  readonly bins: number;
}

function numberOf(bin: string): number {
  const [year = "", month] = bin.split("-");
  return month === undefined ? Number(year) : Number(year) * 12 + Number(month) - 1;
}

function nameOf(number: number, monthly: boolean): string {
  if (!monthly) return String(number).padStart(4, "0");
  const year = String(Math.floor(number / 12)).padStart(4, "0");
  return `${year}-${String((number % 12) + 1).padStart(2, "0")}`;
}
