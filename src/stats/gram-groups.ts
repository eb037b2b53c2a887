// gramGroups: the distinct sequences of words of one length, told apart by sorting instead of hashing.

/** Sequences with their counts, and which of them begins at each token. */
export interface GramGroups {
  /** `length` words for each sequence, and how often each was seen. */
  readonly words: Uint32Array;
  readonly counts: Uint32Array;
  /** By token, the sequence that begins there, counted from 1; 0 for none. */
  readonly places: Uint32Array;
}

/**
 * Tokens are put together by their word, and inside each word by the word that follows, and so on. What is looked up is then as small as
 * the vocabulary; a hash table of millions of sequences has nearly each of its slots fetched from far away.
 *
 * @param ids Words, below `vocabulary`.
 * @param options `length`: from 2 up. `starts`: 1 at each token at which a sequence begins.
 * @cost O(tokens × length)
 */
export function gramGroups(
  ids: Uint32Array,
  { length, starts, vocabulary }: { readonly length: number; readonly starts: Uint8Array; readonly vocabulary: number },
): GramGroups {
  const places = new Uint32Array(ids.length);
  for (let i = 0; i < ids.length; i++) if (starts[i] === 1) places[i] = (ids[i] as number) + 1;
  const levels: Pairs[] = [];
  for (let depth = 1, width = vocabulary; depth < length; depth++) {
    const pairs = pairUp(places, { ids, depth, width, vocabulary });
    levels.push(pairs);
    width = pairs.counts.length;
  }
  const counts = levels.at(-1)?.counts ?? new Uint32Array(0);
  return { words: spelled(levels, counts.length), counts, places };
}

/** Pairs of a beginning, by its place in the level before, and a word. */
interface Pairs {
  readonly firsts: Uint32Array;
  readonly seconds: Uint32Array;
  readonly counts: Uint32Array;
}

interface Level {
  readonly ids: Uint32Array;
  readonly depth: number;
  readonly width: number;
  readonly vocabulary: number;
}

/** Gives each pair of a place and the word `depth` tokens later a place of its own, in `places`. */
function pairUp(places: Uint32Array, { ids, depth, width, vocabulary }: Level): Pairs {
  const { bounds, order } = sorted(places, width);
  const most = order.length;
  const pairs = { firsts: new Uint32Array(most), seconds: new Uint32Array(most), counts: new Uint32Array(most) };
  const { firsts, seconds, counts } = pairs;
  // Where a word was last given a place: what is not above the group's first was given in an earlier group.
  const given = new Uint32Array(vocabulary);
  let size = 0;
  for (let group = 0; group < width; group++) {
    const before = size;
    for (let k = bounds[group] as number; k < (bounds[group + 1] as number); k++) {
      const token = order[k] as number;
      const word = ids[token + depth] as number;
      let place = given[word] as number;
      if (place <= before) {
        firsts[size] = group;
        seconds[size] = word;
        place = given[word] = ++size;
      }
      counts[place - 1] = (counts[place - 1] as number) + 1;
      places[token] = place;
    }
  }
  return { firsts: firsts.slice(0, size), seconds: seconds.slice(0, size), counts: counts.slice(0, size) };
}

/** The tokens that have a place, by place, and in their order inside each. */
function sorted(places: Uint32Array, width: number): { readonly bounds: Uint32Array; readonly order: Uint32Array } {
  const bounds = new Uint32Array(width + 1);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (place !== 0) bounds[place] = (bounds[place] as number) + 1;
  }
  for (let group = 0; group < width; group++)
    bounds[group + 1] = (bounds[group + 1] as number) + (bounds[group] as number);
  const next = bounds.slice(0, width);
  const order = new Uint32Array(bounds[width] as number);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (place === 0) continue;
    const k = next[place - 1] as number;
    order[k] = i;
    next[place - 1] = k + 1;
  }
  return { bounds, order };
}

/** The words of each sequence, from its last to its first. */
function spelled(levels: readonly Pairs[], size: number): Uint32Array {
  const length = levels.length + 1;
  const words = new Uint32Array(length * size);
  for (let gram = 0; gram < size; gram++) {
    let place = gram;
    for (let depth = levels.length - 1; depth >= 0; depth--) {
      const { firsts, seconds } = levels[depth] as Pairs;
      words[gram * length + depth + 1] = seconds[place] as number;
      place = firsts[place] as number;
    }
    words[gram * length] = place;
  }
  return words;
}
