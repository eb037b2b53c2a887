// The package as users get it: packed, unpacked beside its dependencies, and used through its public names only.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../helpers/sources.ts";

let folder = "";
let tarball = "";
const run = (command: string, args: readonly string[], cwd = folder): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hustings package "));
  const packed = JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], root)) as [
    { filename: string },
  ];
  tarball = join(folder, packed[0].filename);
  mkdirSync(join(folder, "node_modules/hustings"), { recursive: true });
  run("tar", ["-xzf", tarball, "-C", join(folder, "node_modules/hustings"), "--strip-components=1"]);
  for (const name of readdirSync(join(root, "node_modules")).filter((entry) => !entry.startsWith(".")))
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  writeFileSync(join(folder, "package.json"), '{ "name": "user", "type": "module", "private": true }');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package", () => {
  it("counts frames when it is imported by name", () => {
    writeFileSync(
      join(folder, "count.mjs"),
      `import { corpus, dictionary, tokens, trackFrames } from "hustings";
       const speeches = corpus([{ text: "Security, and secure borders.", vars: { speaker: "Ann" } }, { text: "No.", vars: { speaker: "Ben" } }]);
       const table = trackFrames(tokens(speeches), dictionary({ security: "secur*" }), { by: "speaker" });
       console.log(JSON.stringify(table.rows.map(({ group, count, tokens }) => [group, count, tokens])));`,
    );
    expect(JSON.parse(run("node", ["count.mjs"]))).toEqual([
      ["Ann", 2, 4],
      ["Ben", 0, 1],
    ]);
  });

  it("has a command that knows its version", () => {
    expect(run("node", ["node_modules/hustings/dist/cli/main.js", "--version"]).trim()).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  it("runs a script that stands outside of the project, with its page", () => {
    writeFileSync(
      join(folder, "mine.ts"),
      `import { corpus, frequency, features, tokens } from "hustings";
       import { md, table } from "hustings/notebook";
       const found: number = corpus(["We agree."]).documents.length;
       md\`\${found} document\`;
       table(frequency(features(tokens(corpus(["We agree and we mean it."])))), { name: "words" });`,
    );
    run("node", ["node_modules/hustings/dist/cli/main.js", "run", "mine.ts", "--quiet"]);
    expect(readdirSync(join(folder, "out/mine")).sort()).toEqual([
      "index.html",
      "provenance.json",
      "results.json",
      "words.csv",
      "words.passages.csv",
    ]);
  });

  it("tests the cells of a script, on the command line and for a runner of tests", () => {
    const script = `import { corpus } from "hustings";\nconst found = corpus(["We agree."]);\n// %% [test] one text\nif (found.documents.length !== 1) throw new Error("no");\n`;
    writeFileSync(join(folder, "tested.ts"), `// %% read\n${script}`);
    expect(run("node", ["node_modules/hustings/dist/cli/main.js", "test", "tested.ts", "--quiet"])).toContain(
      "✓ one text",
    );
    writeFileSync(
      join(folder, "tested.mjs"),
      `import { notebookTests } from "hustings/testing";
       for (const { title, check } of await notebookTests("tested.ts")) { check(); console.log(title); }`,
    );
    expect(run("node", ["tested.mjs"])).toBe("tested.ts runs to its end\ntested.ts: one text\n");
  });

  it("has types that a strict TypeScript project accepts", () => {
    writeFileSync(
      join(folder, "typed.ts"),
      `import { corpus, tokens, trackFrames, dictionary } from "hustings";
       import { quotes, type Quotation } from "hustings/browser";
       import { readCorpus } from "hustings/node";
       import { chart } from "hustings/notebook";
       export const found: readonly Quotation[] = quotes({ id: "a", text: "“We agree,” said Ann Lee.", vars: {} });
       const speeches = corpus([{ text: "Security.", vars: { speaker: "Ann" } }]);
       export const rate: number | null = trackFrames(tokens(speeches), dictionary({ security: "secur*" }), { by: "speaker" }).rows[0]!.rate;
       // @ts-expect-error no document has a party
       trackFrames(tokens(speeches), dictionary({ security: "secur*" }), { by: "party" });
       export { readCorpus, chart };`,
    );
    const strict = [
      "--strict",
      "--exactOptionalPropertyTypes",
      "--noEmit",
      "--skipLibCheck",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--types",
      "node",
      "typed.ts",
    ];
    expect(run("node", [join(root, "node_modules/typescript/bin/tsc"), "--ignoreConfig", ...strict])).toBe("");
  });

  it("is put together as publint and attw want it", () => {
    expect(run("node", [join(root, "node_modules/publint/src/cli.js"), tarball, "--strict"])).toContain("All good!");
    // Fails by its exit code; the profile stands in .attw.json.
    const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    expect(run("node", [attw, tarball, "--format", "json"], root)).toContain('"hustings"');
  });
});
