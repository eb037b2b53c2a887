// Golden files: what was looked at once and found right. `HUSTINGS_GOLDEN=write` writes them anew; then look at the difference.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { root } from "./sources.ts";

/** Compares a value with the golden file of that name, numbers rounded to eight significant digits; a difference fails the test. */
export function golden(name: string, value: unknown): "as it was" {
  const path = join(root, "tests", "golden", name);
  const text = `${JSON.stringify(value, rounded, 1)}\n`;
  if (process.env["HUSTINGS_GOLDEN"] === "write") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path), `${name} is missing: run with HUSTINGS_GOLDEN=write and look at it`).toBe(true);
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(path, "utf8")));
  return "as it was";
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(8)) : value;
}
