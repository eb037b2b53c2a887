// heapsJob: Heaps' law as a fold: of each document only where its words first stand, which is all that growth rests on.

import type { Corpus } from "../core/corpus.ts";
import type { Variables } from "../core/document.ts";
import type { Job } from "../core/job.ts";
import type { Tokens } from "../core/tokens.ts";
import { inOrder } from "../corpus/in-order.ts";
import { partsApart } from "./evidenced.ts";
import { heaps, type Heaps, type HeapsOptions } from "./heaps.ts";

/** A document: how many tokens it has, and its words with the places of their first tokens. */
export interface DocumentGrowth {
  readonly id: string;
  readonly tokens: number;
  readonly words: readonly string[];
  readonly firsts: readonly number[];
}

/**
 * The job behind `heaps`: `map` keeps what is new in each document, `merge` puts documents together, `finish` lets them pass in the order of the corpus.
 *
 * @param corpus The whole corpus: its order and its variables.
 * @returns A job whose result is the same, bit for bit, however the documents were dealt out.
 * @cost of `map` O(tokens of the part); of `finish` that of `heaps`
 * @example
 * const house = corpus([{ id: "1", text: "to be" }, { id: "2", text: "or not to be" }]);
 * const { map, merge, finish } = heapsJob(house, { minTokens: 4 });
 * const [first, second] = house.documents.map((one) => map(tokens(corpus([one]))));
 * finish(merge(second, first)).rows[0].types; // => 4
 */
export function heapsJob<V extends Variables>(
  corpus: Corpus<V>,
  options: HeapsOptions = {},
): Job<Tokens<V>, readonly DocumentGrowth[], Heaps> {
  const index = {
    ids: corpus.documents.map(({ id }) => id),
    vars: corpus.documents.map(({ vars }) => vars),
  };
  return {
    name: "heaps",
    version: 1,
    map: growthOf,
    merge: (a, b) => [...a, ...b],
    finish: (parts) => {
      const { evidence: _, ...table } = heaps(passed(corpus, inOrder(parts, index)), options);
      return { ...table, withoutEvidence: partsApart };
    },
  };
}

function growthOf({ ids, bounds, vocabulary, index }: Tokens): readonly DocumentGrowth[] {
  return index.ids.map((id, d) => {
    const seen = new Set<number>();
    const [words, firsts]: [string[], number[]] = [[], []];
    let tokens = 0;
    for (let i = bounds[d] as number; i < (bounds[d + 1] as number); i++) {
      const word = ids[i] as number;
      if (word === 0) continue;
      if (!seen.has(word)) {
        seen.add(word);
        words.push(vocabulary[word] as string);
        firsts.push(tokens);
      }
      tokens++;
    }
    return { id, tokens, words, firsts };
  });
}

/** Tokens that grow as the documents did: between the first tokens of its words each document repeats one that it had before. */
function passed(corpus: Corpus, documents: readonly DocumentGrowth[]): Tokens {
  const vocabulary = [""];
  const numbers = new Map<string, number>();
  const bounds = new Uint32Array(corpus.documents.length + 1);
  const byId = new Map(documents.map((one) => [one.id, one]));
  const ids: number[] = [];
  for (const [d, { id }] of corpus.documents.entries()) {
    const { tokens = 0, words = [], firsts = [] } = byId.get(id) ?? {};
    let [own, next] = [0, 0];
    for (let i = 0; i < tokens; i++) {
      if (firsts[next] === i) {
        const word = words[next++] as string;
        own = numbers.get(word) ?? vocabulary.push(word) - 1;
        numbers.set(word, own);
      }
      ids.push(own);
    }
    bounds[d + 1] = ids.length;
  }
  const places = new Uint32Array(ids.length);
  return {
    kind: "tokens",
    index: {
      ids: corpus.documents.map(({ id }) => id),
      vars: corpus.documents.map(({ vars }) => vars),
    },
    vocabulary,
    ids: Uint32Array.from(ids),
    bounds,
    starts: places,
    ends: places,
    sentences: new Uint32Array(0),
    corpus,
  };
}
