// hustings convert and build: what they refuse, and that nobody's file is written over.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { build, buildFormats } from "../../src/cli/build.ts";
import { convert } from "../../src/cli/convert.ts";

const folder = mkdtempSync(join(tmpdir(), "hustings-convert-"));
const script = join(folder, "a.ts");
writeFileSync(script, "// %% [markdown] One\n// # One\n\n// %% two\nconst a = 1;\n");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("convert", () => {
  it("goes there and back, beside the file or where it is told", async () => {
    await convert.run([script], { quiet: true });
    const notebook = join(folder, "a.ipynb");
    await convert.run([notebook], { quiet: true, out: join(folder, "b.ts") });
    expect(readFileSync(join(folder, "b.ts"), "utf8")).toBe(readFileSync(script, "utf8"));
    await expect(convert.run([script], { quiet: true })).rejects.toThrow(/already \[cannot-write\]$/u);
  });

  it.each([
    ["a file that is not there", "none.ts", /"[^"]*none\.ts" is not there \[missing-file\]$/u],
    ["a file of another kind", "a.txt", /a script \(\.ts, \.js\) or a notebook \(\.ipynb\).*\[bad-usage\]$/u],
  ])("refuses %s", async (_, name, message) => {
    await expect(convert.run([join(folder, name)], { quiet: true })).rejects.toThrow(message);
    expect(existsSync(join(folder, "none.ipynb"))).toBe(false);
  });
});

it("build names the forms it knows, and the nearest", () => {
  const format = build.options.find(({ flags }) => flags.startsWith("--format"));
  expect(format?.read?.(buildFormats.join(", "))).toEqual([...buildFormats]);
  expect(() => format?.read?.("slide")).toThrow(/did you mean "slides"\? \[bad-option\]$/u);
});
