// referenceRuns: which figures of the reference runs the tests have looked at, file by file, for docs/methods/conformance.md.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Conformance } from "../tests/helpers/conformance.ts";
import { figuresIn } from "../tests/helpers/figures.ts";
import { exempt } from "../tests/reference/exempt.ts";

/** Lines of a table. Throws for figures that no test reads and no reason excuses. */
export function referenceRuns(
  all: readonly Conformance[],
  { folder, oracles }: { readonly folder: string; readonly oracles: string },
): string {
  const readers = new Map<string, Set<string>>();
  for (const { file, read } of all)
    for (const path of read) readers.set(path, (readers.get(path) ?? new Set()).add(file));
  const copies = copiesIn(oracles);
  const missed: string[] = [];
  const rows = runsIn(folder).map((name) => {
    const run: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
    const series = figuresIn(run, name);
    const tests = new Set<string>();
    const copied = new Map<string, number>();
    const reasons = new Set<string>();
    let [compared, left] = [0, 0];
    for (const path of series) {
      const reason = exempt.find((one) => one.path.test(path));
      const copy = copies.get(JSON.stringify(at(run, path.slice(name.length + 1))));
      for (const file of readers.get(path) ?? []) tests.add(`\`${file.replace(/^tests\//u, "")}\``);
      if (readers.has(path)) compared++;
      else if (reason !== undefined) {
        left++;
        reasons.add(reason.why);
      } else if (copy === undefined) missed.push(path);
      else {
        compared++;
        copied.set(copy, (copied.get(copy) ?? 0) + 1);
      }
    }
    // A short series may be in a file by chance.
    for (const [copy, many] of copied) if (many * 5 >= series.length) tests.add(`[${copy}](#${copy})`);
    return `| ${name} | ${compared} | ${left} | ${[...tests].sort().join(", ")} | ${[...reasons].join("; ")} |`;
  });
  if (missed.length > 0) throw new Error(`No test reads these figures, and no reason is given: ${missed.join(", ")}`);
  return `| run | series compared | left out | by | why left out |\n|---|---|---|---|---|\n${rows.join("\n")}`;
}

function runsIn(folder: string): readonly string[] {
  const inside = ["inaugural", "sotu"].flatMap((one) =>
    readdirSync(join(folder, one))
      .filter((file) => file.endsWith(".json"))
      .map((file) => `${one}/${file.replace(/\.json$/u, "")}`),
  );
  return ["published", ...inside.sort()];
}

function at(run: unknown, path: string): unknown {
  let value = run;
  for (const key of path === "" ? [] : path.split("/")) value = (value as Readonly<Record<string, unknown>>)[key];
  return value;
}

/** Every value inside the committed figures, and the file it is in. */
function copiesIn(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (value: unknown, name: string): void => {
    found.set(JSON.stringify(value), name);
    if (typeof value === "object" && value !== null) for (const one of Object.values(value)) add(one, name);
  };
  for (const file of readdirSync(folder))
    if (file.endsWith(".json")) add(JSON.parse(readFileSync(join(folder, file), "utf8")), file.replace(/\.json$/u, ""));
  return found;
}
