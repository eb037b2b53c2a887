// The statistics with a goal at 100 MB, on the built library: npx tsx bench/stats/statistics.ts [megabytes] (after npm run build).

import { calibration } from "../calibration.ts";
import { benchCorpus, benchSource } from "../corpus.ts";
import { builtDoors, prepared } from "../jobs.ts";
import { measure } from "../measure.ts";

const megabytes = Number(process.argv[2] ?? 100);
const doors = await builtDoors();
const { library } = doors;
const { corpus, tokens, bytes } = await prepared(doors, benchCorpus(megabytes));
const matrix = library.features(tokens);
const target = corpus.documents[0]?.vars.speaker ?? "";
// What does not grow with the corpus, or takes a minute on all of it, is measured on part of it.
const part = { ...corpus, documents: corpus.documents.slice(0, Math.ceil(corpus.documents.length / megabytes)) };

const afinn = { lexicon: "afinn", by: "speaker" } as const;
/** quanteda's valence has no negation and no intervals. */
const plain = { negation: "none", intervals: "none" } as const;

const jobs = [
  ["J5 keyness, G² of one speaker", 0.09, () => library.keyness(matrix, { by: "speaker", target })],
  ["J6 collocations of two, five times or more", 1.5, () => library.collocations(tokens, { minCount: 5 })],
  ["J7 AFINN by speaker, as the rival does it", 0.08, () => library.sentiment(tokens, { ...afinn, ...plain })],
  ["the same with negation and intervals", null, () => library.sentiment(tokens, afinn)],
  ["J8 rates of three frames by speaker, 1,000 draws", 0.23, () => frames(1000)],
  ["MATTR of all documents", 0.25, () => library.diversity(tokens, { measures: ["mattr"] })],
  ["VADER, a hundredth of the text", 0.1, () => library.sentiment(part, { by: "speaker" })],
] as const;

function frames(draws: number): unknown {
  const globs = library.dictionary({ integration: "integrat*", security: "secur*", sovereignty: "sovereign*" });
  return library.trackFrames(tokens, globs, { by: "speaker", draws });
}

console.log(`${benchSource()}, ${megabytes} MB, ${corpus.documents.length} documents, ${tokens.ids.length} tokens`);
const yardstick = await measure(() => calibration(bytes), 5);
console.log(
  `calibration kernel: ${Math.round(bytes.length / 1e6 / yardstick.cpu)} MB/s; the goals are of a machine with 406`,
);
for (const [name, goal, job] of jobs) {
  const { cpu, wall } = await measure(job, 5);
  const wanted = goal === null ? "" : `; goal at 100 MB on a quiet machine ${goal} s`;
  console.log(`${name}: ${cpu.toFixed(3)} s of processor, ${wall.toFixed(3)} s${wanted}`);
}
