// npm run conformance: runs the tests that hold numbers to witnesses, and writes what they found into docs/methods/conformance.md.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Conformance } from "../tests/helpers/conformance.ts";
import { referenceRuns } from "./reference-runs.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const data = process.env["HUSTINGS_DATA"];
if (data === undefined) throw new Error("npm run conformance needs HUSTINGS_DATA, the folder of the reference runs");
const folder = mkdtempSync(join(tmpdir(), "hustings-conformance-"));

/** The test files that read figures, or compare numbers by their relative error. */
const files = readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => join("tests", file))
  .filter((file) =>
    /(?:\b(?:oracle|reference|inauguralOracle)[<(]|toAgreeWith|\bwitness\()/u.test(
      readFileSync(join(root, file), "utf8"),
    ),
  )
  .sort();

execFileSync("npx", ["vitest", "run", ...files], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, HUSTINGS_CONFORMANCE: folder },
});

const all = readFileSync(join(folder, "comparisons.jsonl"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as Conformance)
  .map((one) => Object.assign({}, one, { file: relative(root, one.file).replaceAll("\\", "/") }))
  .sort((a, b) => (a.file < b.file ? -1 : 1));
rmSync(folder, { recursive: true });

/** What made the figures of an oracle, in the words of its file. */
function madeBy(name: string): string {
  if (name === "published") return "published values of the literature and of R packages, with their sources";
  if (name.includes("/")) return "quanteda 4.3.1 and its companions on R 4.2.2, or counts made without a library";
  const { made, source } = JSON.parse(readFileSync(join(root, `tests/oracle/${name}.json`), "utf8")) as Record<
    string,
    unknown
  >;
  return String(made ?? source ?? "")
    .replaceAll("|", "/")
    .replaceAll(/\s+/gu, " ");
}

/** `tests/stats/rate-interval.test.ts` is about `rateInterval`. */
function subject(file: string): string {
  const name = file.replace(/^.*\//u, "").replace(/\.test\.ts$/u, "");
  return name.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

/** The heading under which a witness is told of. */
function anchor(name: string): string {
  return name.includes("/") ? "reference-runs" : name;
}

function figure(value: number): string {
  return value === 0 ? "0" : value.toExponential(1);
}

const rows = all.map(({ file, oracles, cases, error, tolerance }) => {
  const by = oracles.length === 0 ? "in the test" : oracles.map((name) => `[${name}](#${anchor(name)})`).join(", ");
  const numbers = cases === 0 ? ["as a whole", "", ""] : [cases.toLocaleString("en"), figure(error), figure(tolerance)];
  return `| \`${subject(file)}\` | ${by} | ${numbers.join(" | ")} | \`${file}\` |`;
});
const runs = referenceRuns(all, { folder: join(data, "oracle"), oracles: join(root, "tests/oracle") });
const told = [...runs.matchAll(/\]\(#([\w-]+)\)/gu)].map(([, name = ""]) => name);
const names = [...new Set([...all.flatMap(({ oracles }) => oracles), ...told])].sort();
const witnesses = [...new Map(names.map((name) => [anchor(name), madeBy(name)]))].map(
  ([name, text]) => `### ${name}\n\n${text}\n`,
);
const compared = all.reduce((sum, { cases }) => sum + cases, 0);

writeFileSync(
  join(root, "docs/methods/conformance.md"),
  `# Conformance: how far from others?

What every function is held to in the tests: the witness (R packages, published figures, independent implementations), how many numbers are compared, and the largest relative deviation found. ${compared.toLocaleString("en")} numbers in ${all.length} test files.

Use it to see what a number rests on. It does not say that a method suits your question. Where quanteda's numbers differ from ours on purpose, see [errata](errata.md). The page is made by \`npm run conformance\` from the comparisons that the tests make; do not edit it.

"As a whole": the test compares tables, texts or figures as they are printed, and finds them equal. "In the test": the figures are published values or hand counts that stand in the test with their source. A deviation near 1e-16 is the last
digit of a double; where a model is fitted by steps or an interval is drawn, the tolerance is that of its convergence or of chance, and its test says so. Tests that need the folder of reference corpora (\`HUSTINGS_DATA\`) ran with it.

| function | witness | numbers | largest deviation | tolerance | test |
|---|---|---|---|---|---|
${rows.join("\n")}

## The reference runs

Every series of figures in the folder of reference runs (\`HUSTINGS_DATA\`), and the tests that compare it to 1e-8; where none does, the reason. "By" names a test, or the figures under tests/oracle that hold the same series and their tests above.

${runs}

## The witnesses

Figures stand in tests/oracle/<name>.json, the scripts that made them in tests/oracle/r, /python and /c; published and the reference runs in the folder that \`HUSTINGS_DATA\` names.

${witnesses.join("\n")}`,
);
