// ldaSampler: collapsed Gibbs sampling of topics, which looks only at the topics that a word already has.

import { random } from "../../core/random.ts";

/** The words of documents, token by token, and what is thought of topics before they are seen. */
export interface LdaInput {
  /** A column for each token. */
  readonly words: Uint32Array;
  /** Where each document begins in `words`, with the end last. */
  readonly bounds: Uint32Array;
  /** How many different words there are. */
  readonly width: number;
  readonly topics: number;
  readonly alpha: number;
  readonly beta: number;
  /** Words that a topic is told to have: so many tokens are thought to have been seen. */
  readonly seeds?: readonly { readonly word: number; readonly topic: number; readonly count: number }[];
  readonly seed: number;
}

/** The state of a chain. It changes with every sweep. */
export interface LdaSampler {
  /** Draws the topic of every token anew. */
  readonly sweep: () => void;
  /** The topic of each token. */
  readonly assigned: Int32Array;
  /** Tokens of word `w` in topic `k` at `w × topics + k`, the seeds among them. */
  readonly wordTopics: Int32Array;
  readonly topicTokens: Int32Array;
}

/** What the sweep over a document works on. */
interface State extends LdaSampler, LdaInput {
  /** The topics that each word has: `lists[k]` for k from `first[w]`, `size[w]` of them. */
  readonly first: Uint32Array;
  readonly size: Int32Array;
  readonly lists: Uint16Array;
  /** 1 over the tokens of each topic and its share of beta; and the same with one token less. */
  readonly share: Float64Array;
  readonly less: Float64Array;
  /** Tokens of the document in each topic, and the pull of it towards each. */
  readonly here: Int32Array;
  readonly pull: Float64Array;
  readonly drawn: Float64Array;
}

/**
 * Starts a chain at a random state. The weight of a topic is (α + tokens of the document) (β + tokens of the word) / (β × words + tokens of the topic); it is split into a part with the tokens of the word, a sum over the few topics that
 * the word has, and the rest, whose sum is kept up to date. Only sums, products and quotients are taken, so that every machine draws the same topics.
 *
 * @source Griffiths & Steyvers 2004, doi:10.1073/pnas.0307752101; Yao, Mimno & McCallum 2009, doi:10.1145/1557019.1557121 (the sparse sampler)
 * @cost a sweep: O(tokens × topics that a word has); memory of words × topics
 */
export function ldaSampler(input: LdaInput): LdaSampler {
  const state = started(input);
  const source = random(input.seed ^ 0x2545f491);
  const { bounds, drawn } = state;
  const sweep = (): void => {
    for (let d = 0; d + 1 < bounds.length; d++) {
      source.write(drawn, (bounds[d + 1] as number) - (bounds[d] as number));
      sweepDocument(state, bounds[d] as number, bounds[d + 1] as number);
    }
  };
  return { sweep, assigned: state.assigned, wordTopics: state.wordTopics, topicTokens: state.topicTokens };
}

/** A random topic for each token; for a seeded word one of its own. */
function started(input: LdaInput): State {
  const { words, bounds, width, topics, beta, seeds = [], seed } = input;
  const source = random(seed);
  const counts = new Uint32Array(width);
  for (const word of words) counts[word] = (counts[word] as number) + 1;
  const own = new Map<number, number[]>();
  for (const { word, topic } of seeds) own.set(word, [...(own.get(word) ?? []), topic]);
  const first = new Uint32Array(width + 1);
  // One place more than topics: a new one is added before the old one is taken out.
  for (let w = 0; w < width; w++)
    first[w + 1] = (first[w] as number) + Math.min(topics, (counts[w] as number) + (own.get(w)?.length ?? 0)) + 1;
  const lists = new Uint16Array(first[width] as number);
  const size = new Int32Array(width);
  const assigned = new Int32Array(words.length);
  const wordTopics = new Int32Array(width * topics);
  const topicTokens = new Int32Array(topics);
  const add = (word: number, topic: number, count: number): void => {
    const before = wordTopics[word * topics + topic] as number;
    wordTopics[word * topics + topic] = before + count;
    topicTokens[topic] = (topicTokens[topic] as number) + count;
    if (before > 0) return;
    lists[(first[word] as number) + (size[word] as number)] = topic;
    size[word] = (size[word] as number) + 1;
  };
  for (const { word, topic, count } of seeds) add(word, topic, count);
  for (const [i, word] of words.entries()) {
    const told = own.get(word);
    const topic = told === undefined ? source.integer(topics) : (told[source.integer(told.length)] as number);
    assigned[i] = topic;
    add(word, topic, 1);
  }
  const longest = bounds.reduce(
    (most, bound, d) => (d === 0 ? most : Math.max(most, bound - (bounds[d - 1] as number))),
    0,
  );
  return {
    ...input,
    sweep: () => undefined,
    first,
    size,
    lists,
    assigned,
    wordTopics,
    topicTokens,
    share: Float64Array.from(topicTokens, (tokens) => 1 / (tokens + width * beta)),
    less: Float64Array.from(topicTokens, (tokens) => 1 / (tokens - 1 + width * beta)),
    here: new Int32Array(topics),
    pull: new Float64Array(topics),
    drawn: new Float64Array(longest),
  };
}

/**
 * Draws the topics of one document. Whether a token stays in its topic is asked first: in half of all cases it does, and nothing has to change.
 */
function sweepDocument(state: State, start: number, stop: number): void {
  const { words, assigned, first, size, lists, wordTopics, pull, here, topics, alpha, beta, share, less, drawn } =
    state;
  here.fill(0);
  for (let i = start; i < stop; i++) here[assigned[i] as number] = (here[assigned[i] as number] as number) + 1;
  // Sums over topics: of the shares, and of the shares times the tokens of the document.
  let [prior, own] = [0, 0];
  for (let k = 0; k < topics; k++) {
    prior += share[k] as number;
    own += (here[k] as number) * (share[k] as number);
    pull[k] = (alpha + (here[k] as number)) * (share[k] as number);
  }
  for (let i = start; i < stop; i++) {
    const w = words[i] as number;
    const old = assigned[i] as number;
    const from = first[w] as number;
    const end = from + (size[w] as number);
    const row = w * topics;
    const saved = pull[old] as number;
    pull[old] = 0;
    let word = 0;
    for (let j = from; j < end; j++) {
      const k = lists[j] as number;
      word += (pull[k] as number) * (wordTopics[row + k] as number);
    }
    const left = (here[old] as number) - 1;
    const others = own - (left + 1) * (share[old] as number);
    const rest = prior - (share[old] as number);
    const stays = (alpha + left) * (beta + (wordTopics[row + old] as number) - 1) * (less[old] as number);
    let at = (drawn[i - start] as number) * (stays + word + beta * (others + alpha * rest)) - stays;
    let topic = -1;
    if (at >= 0 && at < word)
      for (let j = from; j < end; j++) {
        const k = lists[j] as number;
        at -= (pull[k] as number) * (wordTopics[row + k] as number);
        if (at < 0) {
          topic = k;
          break;
        }
      }
    else if (at >= word) topic = pickOther(state, { at: (at - word) / beta, others, old });
    // It stays; or rounding left nothing over.
    if (topic < 0) {
      pull[old] = saved;
      continue;
    }
    assigned[i] = topic;
    relist(state, { w, old, topic });
    here[old] = left;
    here[topic] = (here[topic] as number) + 1;
    const [oldShare, newShare] = [share[topic] as number, less[old] as number];
    move(state, old, topic);
    pull[old] = (alpha + left) * newShare;
    pull[topic] = (alpha + (here[topic] as number)) * (share[topic] as number);
    prior = rest + newShare + (share[topic] as number) - oldShare;
    own =
      others +
      left * newShare +
      (here[topic] as number) * (share[topic] as number) -
      ((here[topic] as number) - 1) * oldShare;
  }
}

/** A topic of the document, or any, but not the old one; −1 where rounding leaves nothing over. */
function pickOther(
  { here, share, topics, alpha }: State,
  { at, others, old }: { readonly at: number; readonly others: number; readonly old: number },
): number {
  const ofDocument = at < others;
  let rest = ofDocument ? at : (at - others) / alpha;
  let topic = -1;
  for (let k = 0; k < topics; k++) {
    const tokens = ofDocument ? (here[k] as number) : 1;
    if (k === old || tokens === 0) continue;
    topic = k;
    rest -= tokens * (share[k] as number);
    if (rest < 0) break;
  }
  return topic;
}

/** Moves one token of a word from one topic to another. */
function relist(
  { first, size, lists, wordTopics, topics }: State,
  { w, old, topic }: { readonly w: number; readonly old: number; readonly topic: number },
): void {
  const row = w * topics;
  const from = first[w] as number;
  const before = wordTopics[row + topic] as number;
  const left = (wordTopics[row + old] as number) - 1;
  wordTopics[row + topic] = before + 1;
  wordTopics[row + old] = left;
  let count = size[w] as number;
  if (before === 0) lists[from + count++] = topic;
  if (left === 0) {
    let j = from;
    while (lists[j] !== old) j++;
    lists[j] = lists[from + --count] as number;
  }
  size[w] = count;
}

/** Moves one token from one topic to another, and keeps their shares up to date. */
function move({ topicTokens, share, less, width, beta }: State, old: number, topic: number): void {
  const [left, more] = [(topicTokens[old] as number) - 1, (topicTokens[topic] as number) + 1];
  topicTokens[old] = left;
  topicTokens[topic] = more;
  share[old] = less[old] as number;
  less[old] = 1 / (left - 1 + width * beta);
  less[topic] = share[topic] as number;
  share[topic] = 1 / (more + width * beta);
}
