// Every analysis shows the same on a live page as when it is run: each cell, to the last passage behind it.

import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kernel, type Kernel } from "../helpers/kernel.ts";
import { root } from "../helpers/sources.ts";

const scripts = readdirSync(join(root, "analyses")).filter((name) => name.endsWith(".ts"));
let held: Kernel;
let underTsx: Promise<readonly Readonly<Record<string, string>>[]>;

beforeAll(async () => {
  underTsx = drawn();
  held = await kernel();
});

afterAll(() => held.close());

async function drawn(): Promise<readonly Readonly<Record<string, string>>[]> {
  const paths = scripts.map((name) => join("analyses", name));
  const args = ["--import", join(root, "node_modules/tsx/dist/loader.mjs"), "tests/helpers/draw-scripts.ts", ...paths];
  const { VITEST: _, NODE_OPTIONS: __, ...env } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env, maxBuffer: 1 << 28 });
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Readonly<Record<string, string>>);
}

describe("an analysis", () => {
  it.each(scripts.map((name, i) => [name, i] as const))("%s", async (name, i) => {
    const script = join(root, "analyses", name);
    held.open(script);
    const { states, behind, problem } = await held.update(readFileSync(script, "utf8"));
    expect([problem, [...states.values()].filter(({ status }) => status !== "done")]).toEqual([undefined, []]);
    const live = Object.fromEntries([...states].map(([id, { html }]) => [id, `${html ?? ""}${behind.get(id) ?? ""}`]));
    expect(live).toEqual((await underTsx)[i]);
  });
});
