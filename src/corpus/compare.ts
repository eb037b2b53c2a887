// compare: two values of variables held against each other as a reader would: numbers as numbers, dates as far as both are known.

import type { Scalar } from "../core/document.ts";

/** How two values may be compared. */
export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=";

const isoDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** Whether the comparison holds. With `null` on either side only `==` and `!=` can. */
export function compare(left: Scalar, right: Scalar, sign: Comparison): boolean {
  if (left === null || right === null || typeof left === "boolean" || typeof right === "boolean")
    return (sign === "==" && left === right) || (sign === "!=" && left !== right);
  const order = orderOf(left, right);
  switch (sign) {
    case "==":
      return order === 0;
    case "!=":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

function orderOf(left: string | number, right: string | number): number {
  const [a, b] = [numberOf(left), numberOf(right)];
  if ((typeof left === "number" || typeof right === "number") && !Number.isNaN(a) && !Number.isNaN(b)) return a - b;
  let [one, two] = [String(left), String(right)];
  if (isoDate.test(one) && isoDate.test(two)) {
    const known = Math.min(one.length, two.length);
    [one, two] = [one.slice(0, known), two.slice(0, known)];
  }
  return one < two ? -1 : one > two ? 1 : 0;
}

function numberOf(value: string | number): number {
  return typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
}
