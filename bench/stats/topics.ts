// Topics of 1,000 documents of about 270,000 tokens: LDA with 20 topics, 200 iterations. Run: npx tsx bench/stats/topics.ts

import { stateOfTheUnion } from "../../corpora/state-of-the-union/load.ts";
import { corpus, features, featuresTrim, lda, stopwords, tokens } from "../../src/index.ts";
import { measure } from "../measure.ts";

const pieces = stateOfTheUnion().documents.flatMap(({ text }) => {
  const words = text.split(/\s+/u);
  return Array.from({ length: Math.floor(words.length / 620) }, (_, i) =>
    words.slice(i * 620, (i + 1) * 620).join(" "),
  );
});
const counts = features(tokens(corpus(pieces.slice(0, 1000))), { stopwords: stopwords("en") });
const matrix = featuresTrim(counts, { minDocuments: 2 });
const size = matrix.values.reduce((sum, value) => sum + value, 0);
console.log(`${matrix.index.ids.length} documents, ${size} tokens, ${matrix.features.length} words`);
for (const [name, priors] of [
  ["alpha 0.1, beta 0.01", {}],
  ["alpha 0.5, beta 0.1", { alpha: 0.5, beta: 0.1 }],
] as const) {
  const { cpu, wall } = await measure(() => lda(matrix, { topics: 20, iterations: 200, ...priors }), 3);
  console.log(`${name}: ${cpu.toFixed(2)} s of processor, ${wall.toFixed(2)} s`);
}
