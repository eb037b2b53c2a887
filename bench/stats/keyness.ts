// Keyness of one speaker against all others over 100 MB: G², χ², and G² with passages. Run: npx tsx bench/stats/keyness.ts [megabytes]

import { readFileSync } from "node:fs";
import { corpus, features, keyness, tokens } from "../../src/index.ts";
import { benchCorpus, benchSource } from "../corpus.ts";
import { measure } from "../measure.ts";

const megabytes = Number(process.argv[2] ?? 100);
const lines = readFileSync(benchCorpus(megabytes), "utf8").trimEnd().split("\n");
const documents = lines.map((line) => {
  const { id, text, speaker } = JSON.parse(line) as { id: string; text: string; speaker: string };
  return { id, text, vars: { speaker } };
});
const counted = tokens(corpus(documents));
const matrix = features(counted);
const target = documents[0]?.vars.speaker ?? "";
console.log(
  `${benchSource()}, ${megabytes} MB, ${documents.length} documents, ${counted.ids.length} tokens, ${matrix.features.length} words`,
);
for (const [name, job] of [
  ["G²", () => keyness(matrix, { by: "speaker", target })],
  ["χ²", () => keyness(matrix, { by: "speaker", target, measure: "chiSquared" })],
  ["G², first hundred", () => keyness(matrix, { by: "speaker", target, limit: 100 })],
  ["log ratio with intervals", () => keyness(matrix, { by: "speaker", target, measure: "logRatio" })],
  ["G², first hundred with passages", () => keyness(matrix, { by: "speaker", target, limit: 100, evidence: counted })],
] as const) {
  const { cpu, wall } = await measure(job, 7);
  console.log(`${name}: ${cpu.toFixed(3)} s of processor, ${wall.toFixed(3)} s`);
}
