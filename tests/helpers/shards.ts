// An invented corpus and all ways to deal its documents out, for statistics that are folds.

import * as fc from "fast-check";
import type { Corpus } from "../../src/core/corpus.ts";
import { corpus } from "../../src/corpus/corpus.ts";

/** The variables of the invented speeches. */
export interface InventedVariables {
  readonly [name: string]: string;
  readonly party: string;
  readonly speaker: string;
}

const texts = [
  "We want peace, and peace needs security.",
  "Jobs, jobs and growth before all.",
  "War is near; security first.",
  "Peace in our time. Growth in our time.",
  "All want growth, few want war.",
  "Security is growth, growth is security.",
  "Peace, peace, peace.",
  "No jobs without peace.",
  "",
  "Our time is now.",
];

/** Ten invented speeches of two parties and three speakers, one of them empty. */
export const invented: Corpus<InventedVariables> = corpus(
  texts.map((text, i) => ({
    id: `speech-${i}`,
    text,
    vars: { party: i % 3 === 0 ? "A" : "B", speaker: ["Ann", "Ben", "Cem"][i % 4] ?? "Ann" },
  })),
);

/** Its documents in any order, cut into one to five parts. */
export const shards: fc.Arbitrary<readonly Corpus<InventedVariables>[]> = fc
  .tuple(
    fc.shuffledSubarray([...invented.documents], { minLength: texts.length }),
    fc.array(fc.integer({ min: 1, max: texts.length - 1 }), { maxLength: 4 }),
  )
  .map(([documents, cuts]) => {
    const edges = [0, ...[...new Set(cuts)].sort((a, b) => a - b), documents.length];
    return edges.slice(1).map((end, i) => corpus(documents.slice(edges[i], end)));
  });
