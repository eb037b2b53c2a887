// The documentation as a test: every example is run, every command gives the output that is printed, every link leads somewhere.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { catalogue } from "../src/core/errors.ts";
import * as library from "../src/index.ts";
import * as node from "../src/node.ts";
import { docstringExamples, fences, pages, scripts, sessions, type Example } from "./helpers/examples.ts";
import { root } from "./helpers/sources.ts";

const scope: Readonly<Record<string, unknown>> = { ...node, ...library, z };
const shown = /^(?!\s*\/\/)(.*?);?\s*\/\/ => (.+)$/u;

describe("examples", () => {
  const written = [...docstringExamples(), ...pages().flatMap((page) => fences(page, "ts"))].filter(({ code }) =>
    code.includes("// =>"),
  );

  it("stand in docstrings and pages", () => expect(written.length).toBeGreaterThan(10));
  it.each(written.map((example) => [example.place, example] as const))("%s", async (_, example) => {
    const checks = await run(example);
    expect(checks.length).toBeGreaterThan(0);
    for (const { line, got, wanted } of checks) expect(got, line).toEqual(wanted);
  });
});

describe("commands", () => {
  const all = pages()
    .flatMap((page) => sessions(page))
    .filter(({ command }) => /^npx (?:hustings|tsx)\b/u.test(command));

  it.each(all.map((session) => [`${session.place} ${session.command}`, session] as const))(
    "%s",
    (_, { command, output }) => {
      const printed = execFileSync(
        "bash",
        [
          "-c",
          command
            .replace(/^npx hustings\b/u, "node --import tsx src/cli/main.ts")
            .replace(/^npx tsx\b/u, "node --import tsx"),
        ],
        {
          cwd: root,
          encoding: "utf8",
          env: { ...process.env, NO_COLOR: "1", COLUMNS: "120" },
          stdio: ["ignore", "pipe", "pipe"],
        },
      );
      // A line "…" stands for lines left out.
      const cut = output.indexOf("…");
      const lines = printed
        .trimEnd()
        .split("\n")
        .map((line) => line.trimEnd());
      expect(cut === -1 ? lines : lines.slice(0, cut)).toEqual(cut === -1 ? output : output.slice(0, cut));
    },
  );
});

describe("scripts", () => {
  const all = pages().flatMap((page) => scripts(page));

  it.each(all.map((script) => [script.place, script] as const))("%s", (_, { code, output }) => {
    const folder = join(root, ".hustings/docs");
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "script.ts");
    writeFileSync(file, code);
    const printed = execFileSync("node", ["--import", "tsx", file], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", COLUMNS: "120" },
    });
    rmSync(folder, { recursive: true });
    expect(printed.trimEnd()).toBe(output.trimEnd());
  });
});

describe("pages", () => {
  it("link only to files that exist", () => {
    const broken = pages().flatMap((page) =>
      links(page)
        .filter((link) => !existsSync(join(root, dirname(page), link)))
        .map((link) => `${page} → ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it("docs/errors.md lists every code with its meaning and the way out", () => {
    const written = readFileSync(join(root, "docs/errors.md"), "utf8");
    const rows = Object.entries(catalogue).map(
      ([code, { meaning, wayOut }]) => `| \`${code}\` | ${meaning} | ${wayOut} |`,
    );
    expect(rows.filter((row) => !written.includes(row))).toEqual([]);
  });
});

interface Check {
  readonly line: string;
  readonly got: unknown;
  readonly wanted: unknown;
}

/** Runs an example with all public names in scope and answers what each `// =>` line gave and claims. */
async function run({ code }: Example): Promise<readonly Check[]> {
  const checks: Check[] = [];
  const body = code
    .split("\n")
    .filter((line) => !/^import .* from "(?:hustings(?:\/node)?|zod)";$/u.test(line))
    .map((line) =>
      line.replace(
        shown,
        (_, expression: string, value: string) =>
          `__check(${JSON.stringify(line)}, await (${expression}), (${value}));`,
      ),
    )
    .join("\n");
  const { code: plain } = transformSync(`async () => {${body}\n}`, { loader: "ts", target: "es2023" });
  const names = Object.keys(scope);
  const make = new Function(...names, "__check", `return ${plain}`) as (...values: unknown[]) => () => Promise<void>;
  const check = (line: string, got: unknown, wanted: unknown): void => void checks.push({ line, got, wanted });
  await make(...names.map((name) => scope[name]), check)();
  return checks;
}

function links(page: string): readonly string[] {
  const text = readFileSync(join(root, page), "utf8").replace(/^```[\s\S]*?^```/gmu, "");
  return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu)]
    .map((match) => match[1] ?? "")
    .filter((link) => !/^[a-z]+:/u.test(link));
}
