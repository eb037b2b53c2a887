// keywordSampler: collapsed Gibbs sampling of topics that say a token either from their keywords or from all words.

import { random } from "../../core/random.ts";
import type { LdaInput } from "./lda-sampler.ts";
import type { TopicChain } from "./topic-model.ts";

/** What the sampler is told beside the words. */
export interface KeywordInput extends Omit<LdaInput, "seeds"> {
  /** The columns of each topic's keywords; topics without any come last. */
  readonly keywords: readonly (readonly number[])[];
  /** Added to the count of each keyword among the keywords of its topic. */
  readonly keywordBeta: number;
  /** Added to the tokens that a topic says from its keywords, and from all words. */
  readonly gamma: readonly [keywords: number, words: number];
}

/**
 * Starts a chain. A token is of topic k from all words with weight (α + document) (β + word) / (β × words + tokens) × (γ₂ + tokens) / (γ₁ + γ₂ + all), or from the keywords of k with the same over keywords.
 *
 * @source Eshima, Imai & Sasaki 2024, doi:10.1111/ajps.12779, base model with fixed priors
 * @cost a sweep: O(tokens × topics)
 */
export function keywordSampler(input: KeywordInput): TopicChain {
  const { words, bounds, width, topics, alpha, beta, keywords, keywordBeta, gamma, seed } = input;
  const source = random(seed);
  const placeOf = keywords.map((own) => new Map(own.map((word, place) => [word, place])));
  // Which topics have a word among their keywords.
  const owners = new Map<number, number[]>();
  for (const [k, own] of keywords.entries()) for (const word of own) owners.set(word, [...(owners.get(word) ?? []), k]);
  const documents = bounds.length - 1;
  const counts = new Int32Array(documents * topics);
  const plain = new Int32Array(width * topics);
  const plainTokens = new Int32Array(topics);
  const key = keywords.map((own) => new Int32Array(own.length));
  const keyTokens = new Int32Array(topics);
  const assigned = new Int32Array(words.length);
  const fromKeys = new Uint8Array(words.length);
  const weights = new Float64Array(2 * topics);

  const put = (d: number, i: number, step: 1 | -1): void => {
    const [word, k] = [words[i] as number, assigned[i] as number];
    counts[d * topics + k] = (counts[d * topics + k] as number) + step;
    if (fromKeys[i] === 1) {
      const own = key[k] as Int32Array;
      const place = placeOf[k]?.get(word) as number;
      own[place] = (own[place] as number) + step;
      keyTokens[k] = (keyTokens[k] as number) + step;
    } else {
      plain[word * topics + k] = (plain[word * topics + k] as number) + step;
      plainTokens[k] = (plainTokens[k] as number) + step;
    }
  };
  for (let d = 0; d < documents; d++)
    for (let i = bounds[d] as number; i < (bounds[d + 1] as number); i++) {
      const own = owners.get(words[i] as number);
      assigned[i] = own === undefined ? source.integer(topics) : (own[source.integer(own.length)] as number);
      fromKeys[i] = own === undefined ? 0 : Number(source.next() < 0.7);
      put(d, i, 1);
    }

  const draw = (d: number, i: number): void => {
    const word = words[i] as number;
    const own = owners.get(word) ?? [];
    let total = 0;
    for (let k = 0; k < topics; k++) {
      const document = alpha + (counts[d * topics + k] as number);
      const all = (plainTokens[k] as number) + (keyTokens[k] as number);
      // Only topics with keywords have something to choose.
      const mixed = k < keywords.length ? (gamma[1] + (plainTokens[k] as number)) / (gamma[0] + gamma[1] + all) : 1;
      total +=
        (document * mixed * (beta + (plain[word * topics + k] as number))) /
        (width * beta + (plainTokens[k] as number));
      weights[k] = total;
    }
    for (const [o, k] of own.entries()) {
      const document = alpha + (counts[d * topics + k] as number);
      const all = (plainTokens[k] as number) + (keyTokens[k] as number);
      const share = (gamma[0] + (keyTokens[k] as number)) / (gamma[0] + gamma[1] + all);
      const list = key[k] as Int32Array;
      const place = placeOf[k]?.get(word) as number;
      total +=
        (document * share * (keywordBeta + (list[place] as number))) /
        (list.length * keywordBeta + (keyTokens[k] as number));
      weights[topics + o] = total;
    }
    const at = source.next() * total;
    let pick = 0;
    while (pick < topics + own.length - 1 && (weights[pick] as number) <= at) pick++;
    fromKeys[i] = Number(pick >= topics);
    assigned[i] = pick < topics ? pick : (own[pick - topics] as number);
  };
  return {
    counts: () => counts,
    sweep() {
      for (let d = 0; d < documents; d++)
        for (let i = bounds[d] as number; i < (bounds[d + 1] as number); i++) {
          put(d, i, -1);
          draw(d, i);
          put(d, i, 1);
        }
    },
    addWords: (to) => addShares(to, { ...input, plain, plainTokens, key, keyTokens }),
  };
}

interface Tokens extends KeywordInput {
  readonly plain: Int32Array;
  readonly plainTokens: Int32Array;
  readonly key: readonly Int32Array[];
  readonly keyTokens: Int32Array;
}

/** Both ways to say a word, weighted by how often each is taken. */
function addShares(to: Float64Array, state: Tokens): void {
  const { width, topics, beta, keywords, keywordBeta, gamma, plain, plainTokens, key, keyTokens } = state;
  for (let k = 0; k < topics; k++) {
    const all = (plainTokens[k] as number) + (keyTokens[k] as number);
    const keyed = k < keywords.length ? (gamma[0] + (keyTokens[k] as number)) / (gamma[0] + gamma[1] + all) : 0;
    for (let w = 0; w < width; w++) {
      const share = ((plain[w * topics + k] as number) + beta) / ((plainTokens[k] as number) + width * beta);
      to[k * width + w] = (to[k * width + w] as number) + (1 - keyed) * share;
    }
    const list = key[k] ?? new Int32Array(0);
    for (const [place, w] of (keywords[k] ?? []).entries()) {
      const share = ((list[place] as number) + keywordBeta) / (list.length * keywordBeta + (keyTokens[k] as number));
      to[k * width + w] = (to[k * width + w] as number) + keyed * share;
    }
  }
}
