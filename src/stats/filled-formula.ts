// filledFormula: a formula with numbers in the place of its letters.

/** A number in a formula: grouped by thousands, with five significant digits where it is not whole. */
export function formulaNumber(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en");
  return Math.abs(value) >= 1e-4 && Math.abs(value) < 1e6
    ? String(Number(value.toPrecision(5)))
    : value.toExponential(3);
}

/**
 * Puts numbers in: `filledFormula("a / (a + b)", { a: 3, b: 1 })` is `"3 / (3 + 1)"`; letters side by side are a product. What has a sum sign, or a name without a
 * number, cannot be written out and answers null.
 *
 * @param formula The part behind the equals sign.
 */
export function filledFormula(formula: string, values: Readonly<Record<string, number>>): string | null {
  const [plain = ""] = formula.split(/, (?=negative|[a-z]{4,} )/u);
  if (/[Σ;]/u.test(plain)) return null;
  let unknown = false;
  const filled = plain.replaceAll(/(?<![\p{L}\p{N}_])\p{L}[\p{L}\p{N}_]*/gu, (word) => {
    const single = values[word];
    if (single !== undefined) return formulaNumber(single);
    if (/^(?:ln|log|exp|min|max|sqrt)\p{N}*$/u.test(word)) return word;
    const letters = [...word].map((letter) => values[letter]);
    if (letters.every((value) => value !== undefined)) return letters.map((value) => formulaNumber(value)).join(" × ");
    unknown = true;
    return word;
  });
  // Beside each other means times.
  return unknown ? null : filled.replaceAll(/(?<=[\p{N})]) (?=[\p{N}(]|log|ln)/gu, " × ");
}
