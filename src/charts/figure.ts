// A number as a reader wants it: three figures or so, thousands apart, a true minus sign.

/**
 * A number in words for labels, alt texts and tables: about three significant figures, more for whole numbers.
 *
 * @param value `null` and what is not finite become "unknown".
 * @param options `kind`: a `"number"` keeps a decimal where it happens to be whole, so that a column looks even.
 *
 * `figure(33.872)` is `"33.9"`.
 * `figure(1804142)` is `"1,804,142"`.
 * `figure(-0.04218)` is `"−0.042"`.
 * `figure(0)` is `"0"`.
 * `figure(10)` is `"10"`.
 * `figure(10, { kind: "number" })` is `"10.0"`.
 * `figure(null)` is `"unknown"`.
 */
export function figure(
  value: number | null | undefined,
  { kind = "integer" }: { readonly kind?: "integer" | "number" } = {},
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return "unknown";
  const size = Math.abs(value);
  const text = shown(size, kind === "integer" || size === 0);
  return value < 0 && /[1-9]/u.test(text) ? `−${text}` : text;
}

function shown(size: number, whole: boolean): string {
  if (size >= 100 || (whole && Number.isInteger(size))) return thousands(size.toFixed(0));
  if (size >= 1) return size.toFixed(1);
  if (size < 1e-4) return size.toExponential(1).replace("e-", "e−");
  return size.toPrecision(2);
}

function thousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/**
 * Names as a sentence has them.
 *
 * `listing(["security", "integration", "sovereignty"])` is `"security, integration and sovereignty"`.
 */
export function listing(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** The first letter large: for titles. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
