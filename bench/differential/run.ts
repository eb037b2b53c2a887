// Runs quanteda and this library on the same trials: HUSTINGS_DATA=<folder> HUSTINGS_R=<R library> npx tsx bench/differential/run.ts [first seed] [trials] [family] [odd].

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compare, type Difference } from "./compare.ts";
import { sources, trial } from "./draw.ts";
import { explanations, tolerances } from "./explanations.ts";
import { odd } from "./odd.ts";
import { ours, type Answers } from "./ours.ts";
import { theirs } from "./theirs.ts";

const [first = "1", count = "20", only = "", from = ""] = process.argv.slice(2);
const folder = process.env["HUSTINGS_DATA"];
if (folder === undefined) throw new Error("HUSTINGS_DATA names the folder of the corpora");
const drawn = from === "odd" ? odd : sources(join(folder, "corpora"));
const trials = Array.from({ length: Number(count) }, (_, i) => trial(Number(first) + i, drawn));

/** What R answers to the trials. */
function asked(): readonly Answers[] {
  const work = mkdtempSync(join(tmpdir(), "hustings-differential-"));
  const [questions, answers] = [join(work, "trials.json"), join(work, "answers.json")];
  writeFileSync(questions, JSON.stringify(trials));
  execFileSync("Rscript", [fileURLToPath(new URL("quanteda.R", import.meta.url)), questions, answers], {
    stdio: "inherit",
  });
  const found = JSON.parse(readFileSync(answers, "utf8")) as readonly Answers[];
  rmSync(work, { recursive: true, force: true });
  return found;
}

interface Sum {
  leaves: number;
  largest: number;
  explained: number;
  readonly open: Difference[];
}

const sums = new Map<string, Sum>();
const reasons = new Map<string, number>();
const answers = asked();
for (const [i, t] of trials.entries()) {
  const own = ours(t);
  const other = theirs(t, answers[i] as Answers);
  const same = compare("tokens", own["tokens"], other["tokens"], tolerances["all"]!).differences.length === 0;
  for (const family of Object.keys(own)) {
    if (!same && family !== "tokens") continue;
    if (only !== "" && family !== only) continue;
    const found = compare(family, own[family], other[family], tolerances[family] ?? tolerances["all"]!);
    const sum = sums.get(family) ?? { leaves: 0, largest: 0, explained: 0, open: [] };
    sums.set(family, sum);
    sum.leaves += found.leaves;
    sum.largest = Math.max(sum.largest, found.largest);
    // What follows from other tokens says nothing new.
    if (family === "tokens" && found.differences.length > 0) found.differences.splice(1);
    for (const difference of found.differences) {
      const why = explanations.find(({ explains }) => explains(difference, { trial: t, ours: own, theirs: other }));
      if (why === undefined) sum.open.push({ ...difference, place: `seed ${t.seed} ${t.source} ${difference.place}` });
      else {
        sum.explained++;
        reasons.set(why.name, (reasons.get(why.name) ?? 0) + 1);
      }
    }
  }
}

const size = (value: unknown): string => JSON.stringify(value)?.slice(0, 300) ?? "nothing";
for (const [family, { leaves, largest, explained, open }] of sums) {
  console.log(
    `${family.padEnd(14)} ${String(leaves).padStart(9)} compared, largest deviation ${largest.toExponential(1)}, explained ${explained}, open ${open.length}`,
  );
  for (const { place, ours: own, theirs: other } of open.slice(0, only === "" ? 3 : 40))
    console.log(`    ${place}\n        here ${size(own)}\n        quanteda ${size(other)}`);
}
for (const [reason, times] of reasons) console.log(`${String(times).padStart(9)} times: ${reason}`);
if ([...sums.values()].some(({ open }) => open.length > 0)) process.exitCode = 1;
