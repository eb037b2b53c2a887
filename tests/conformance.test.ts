// docs/methods/conformance.md names the tests that read figures of a witness, and every witness.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./helpers/sources.ts";

const page = readFileSync(join(root, "docs/methods/conformance.md"), "utf8");

it("has rows for the tests that read figures, and a note on who made them", () => {
  const tests = readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `tests/${file.replaceAll("\\", "/")}`);
  const readers = tests.filter((file) =>
    /(?:oracle|reference|inauguralOracle)[<(]/u.test(readFileSync(join(root, file), "utf8")),
  );
  expect(readers.length).toBeGreaterThan(20);
  // `npm run conformance` writes the page anew, which takes minutes: a test that is new may wait for the next time.
  const missing = readers.filter((file) => !page.includes(`\`${file}\``));
  expect(missing.length / readers.length, missing.join(", ")).toBeLessThan(0.15);
  const rows = page.split("\n").filter((line) => /`tests\/[^`]+\.test\.ts` \|$/u.test(line));
  const named = rows.flatMap((row) => [...row.matchAll(/\]\(#([\w-]+)\)/gu)].map(([, name]) => name));
  const gone = rows
    .flatMap((row) => /`(tests\/[^`]+)` \|$/u.exec(row)?.[1] ?? "tests/no")
    .filter((file) => !tests.includes(file));
  expect(gone).toEqual([]);
  expect([...new Set(named)].filter((name) => !page.includes(`### ${name}\n`))).toEqual([]);
});

it("finds no deviation beyond what its test allows", () => {
  const numbers = [...page.matchAll(/\| ([\d.e+-]+) \| ([\d.e+-]+) \| `tests\//gu)];
  expect(numbers.length).toBeGreaterThan(30);
  expect(numbers.filter(([, error, tolerance]) => Number(error) > Number(tolerance))).toEqual([]);
});
