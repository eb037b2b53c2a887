// Wordfish on a thousand documents: npx tsx bench/stats/wordfish.ts (after npm run build). quanteda 4.3.1 took 80 s of processor for 1,000 × 4,447.

import { benchCorpus, benchSource } from "../corpus.ts";
import { builtDoors, prepared } from "../jobs.ts";
import { measure } from "../measure.ts";

const doors = await builtDoors();
const { library } = doors;
const { tokens } = await prepared(doors, benchCorpus(10));
const all = library.features(tokens);
const end = all.bounds[1000] as number;
const thousand = {
  ...all,
  index: { ids: all.index.ids.slice(0, 1000), vars: all.index.vars.slice(0, 1000) },
  bounds: all.bounds.slice(0, 1001),
  columns: all.columns.slice(0, end),
  values: all.values.slice(0, end),
};
const matrix = library.featuresTrim(thousand, { minCount: 10, minDocuments: 5 });
console.log(`${benchSource()}: ${matrix.index.ids.length} documents × ${matrix.features.length} words`);
for (const compat of ["none", "quanteda"] as const) {
  const { cpu, wall, value } = await measure(() => library.wordfish(matrix, { compat }), 1);
  console.log(
    `compat ${compat}: ${cpu.toFixed(1)} s of processor, ${wall.toFixed(1)} s, ${value.fit.rounds} rounds, converged: ${value.fit.converged}`,
  );
}
