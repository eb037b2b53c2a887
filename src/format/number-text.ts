// numberText: numbers as a reader wants them in a table: grouped, of one precision a column, and tiny ones not rounded to nothing.

const grouped: Intl.NumberFormat = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** How many decimals a column of numbers needs, by its largest value: one from 100 up, two from 1 up, three below. */
export function decimalsOf(values: readonly number[]): number {
  let largest = 0;
  for (const value of values) if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value));
  return largest >= 100 ? 1 : largest >= 1 ? 2 : 3;
}

/** A number as text, with commas between thousands. What the decimals would round to zero is given with an exponent. */
export function numberText(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "∞" : value < 0 ? "-∞" : "–";
  if (value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals) return value.toExponential(1).replace(".0e", "e");
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = "0", fraction] = fixed.split(".");
  const sign = value < 0 ? "-" : "";
  return `${sign}${grouped.format(Number(whole))}${fraction === undefined ? "" : `.${fraction}`}`;
}
