// Measures the built library and writes bench/baselines.json: npx tsx bench/run.ts [megabytes] (after npm run build).

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { benchCorpus, benchSource } from "./corpus.ts";
import { builtDoors, jobs, prepared, rivals } from "./jobs.ts";
import { measure } from "./measure.ts";

const megabytes = Number(process.argv[2] ?? 100);
const RIVAL_MEGABYTES = 10;

const doors = await builtDoors();

interface Line {
  readonly job: string;
  readonly megabytes: number;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly megabytesPerSecond: number;
  readonly goalSeconds: number | null;
}

/** Measures some jobs at one size and says so as it goes. */
async function measured(size: number, runs: number, wanted: (name: string) => boolean): Promise<readonly Line[]> {
  const path = benchCorpus(size);
  const ready = await prepared(doors, path);
  const own = jobs(doors, path, ready).filter((job) => wanted(job.name));
  const lines: Line[] = [];
  for (const job of own) lines.push(await line(job.name, size, job.goal, runs, job.run));
  return lines;
}

async function line(job: string, size: number, goal: number | null, runs: number, run: () => unknown): Promise<Line> {
  const { cpu, wall } = await measure(run, runs);
  const rounded = (value: number): number => Number(value.toPrecision(3));
  const result = {
    job,
    megabytes: size,
    cpuSeconds: rounded(cpu),
    wallSeconds: rounded(wall),
    megabytesPerSecond: rounded(size / cpu),
    goalSeconds: goal === null ? null : rounded((goal * size) / 100),
  };
  const goalText = result.goalSeconds === null ? "" : `  goal ${result.goalSeconds} s`;
  console.log(
    `${String(size).padStart(4)} MB  ${job.padEnd(28)} ${cpu.toFixed(3)} s cpu  ${wall.toFixed(3)} s wall${goalText}`,
  );
  return result;
}

/** Processor milliseconds that importing a module adds to bare Node: the least of several starts each. */
function importCost(module: string): number {
  const least = (script: string): number => {
    const report = "const { user, system } = process.cpuUsage(); console.log((user + system) / 1000);";
    const runs = Array.from({ length: 15 }, () =>
      Number(spawnSync(process.execPath, ["--input-type=module", "-e", script + report], { encoding: "utf8" }).stdout),
    );
    return Math.min(...runs);
  };
  return Math.round(least(`import ${JSON.stringify(module)};`) - least(""));
}

/** The peak memory of reading and tokenising in a process of its own, in megabytes. */
function peakMemory(size: number): number {
  const index = new URL("../dist/index.js", import.meta.url).href;
  const node = new URL("../dist/node.js", import.meta.url).href;
  const script = `import { tokens } from ${JSON.stringify(index)}; import { readCorpus } from ${JSON.stringify(node)};
    const found = tokens(await readCorpus(${JSON.stringify(benchCorpus(size))}));
    console.log(found.ids.length > 0 ? process.resourceUsage().maxRSS : 0);`;
  return Math.round(
    Number(spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }).stdout) / 1024,
  );
}

const small = await measured(10, 30, (name) => ["calibration kernel", "tokenise"].includes(name));
const middle = await measured(30, 15, (name) => name === "tokenise");
const all = await measured(megabytes, 7, () => true);
const texts = (await prepared(doors, benchCorpus(RIVAL_MEGABYTES))).corpus.documents.map((document) => document.text);
const others: Line[] = [];
for (const rival of rivals(texts)) others.push(await line(rival.name, RIVAL_MEGABYTES, null, 5, rival.run));

const speed = (lines: readonly Line[], job: string): number => {
  const found = lines.find((one) => one.job === job);
  return found === undefined ? Number.NaN : found.megabytes / found.cpuSeconds;
};
/** How fast the machine on which the goals were set runs the yardstick, in megabytes a second. */
const REFERENCE_SPEED = 406;

const summary = {
  machine: `${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}`,
  load: Number((loadavg()[0] ?? 0).toFixed(1)),
  texts: benchSource(),
  speedOfReference: Number((speed(small, "calibration kernel") / REFERENCE_SPEED).toFixed(2)),
  shareOfCalibration: Number((speed(small, "tokenise") / speed(small, "calibration kernel")).toFixed(3)),
  growthFrom10To30: Number(((30 / speed(middle, "tokenise") / 10) * speed(small, "tokenise")).toFixed(2)),
  importMilliseconds: importCost(new URL("../dist/index.js", import.meta.url).href),
  peakMegabytes: peakMemory(megabytes),
};
console.log(summary);
const baselines = {
  about: "Least of several runs, processor seconds; goals are for 100 MB on the quiet machine on which they were set.",
  ...summary,
  lines: [...small, ...middle, ...all, ...others],
};
writeFileSync(fileURLToPath(new URL("baselines.json", import.meta.url)), `${JSON.stringify(baselines, null, 2)}\n`);
