// gramGroups: the distinct sequences of words of one length, told apart by sorting instead of hashing.

/** Sequences with their counts, and which of them begins at each token. */
export interface GramGroups {
  /** `length` words for each sequence, and how often each was seen. */
  readonly words: Uint32Array;
  readonly counts: Uint32Array;
  /** By token, the sequence that begins there, counted from 1; 0 for none. Empty where nobody keeps them. */
  readonly places: Uint32Array;
}

/** What is counted. */
interface Grouping {
  readonly length: number;
  readonly starts: Uint8Array;
  readonly vocabulary: number;
  readonly keep: boolean;
}

/**
 * Tokens are put together by their word, and inside each word by the word that follows, and so on. What is looked up is then as small as
 * the vocabulary; a hash table of millions of sequences has nearly each of its slots fetched from far away.
 *
 * @param ids Words, below `vocabulary`.
 * @param options `length`: from 2 up. `starts`: 1 at each token at which a sequence begins. `keep`: whether their places are asked for.
 * @cost O(tokens × length)
 */
export function gramGroups(ids: Uint32Array, { length, starts, vocabulary, keep }: Grouping): GramGroups {
  const places = new Uint32Array(ids.length);
  for (let i = 0; i < ids.length; i++) if (starts[i] === 1) places[i] = (ids[i] as number) + 1;
  const levels: Pairs[] = [];
  for (let depth = 1, width = vocabulary; depth < length; depth++) {
    const pairs = pairUp(places, { ids, depth, width, vocabulary, keep: keep || depth + 1 < length });
    levels.push(pairs);
    width = pairs.counts.length;
  }
  const counts = levels.at(-1)?.counts ?? new Uint32Array(0);
  return { words: spelled(levels, counts.length), counts, places: keep ? places : new Uint32Array(0) };
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
  readonly keep: boolean;
}

/** Gives each pair of a place and the word `depth` tokens later a place of its own, which `places` hold then where they are kept. */
function pairUp(places: Uint32Array, { ids, depth, width, vocabulary, keep }: Level): Pairs {
  const { bounds, words, order } = sorted(places, { width, follows: ids.subarray(depth), keep });
  const most = words.length;
  const pairs = { firsts: new Uint32Array(most), seconds: new Uint32Array(most), counts: new Uint32Array(most) };
  const { firsts, seconds, counts } = pairs;
  // Where a word was last given a place: what is not above the group's first was given in an earlier group.
  const given = new Uint32Array(vocabulary);
  let size = 0;
  for (let group = 0; group < width; group++) {
    const before = size;
    for (let k = bounds[group] as number; k < (bounds[group + 1] as number); k++) {
      const word = words[k] as number;
      let place = given[word] as number;
      if (place <= before) {
        firsts[size] = group;
        seconds[size] = word;
        place = given[word] = ++size;
      }
      counts[place - 1] = (counts[place - 1] as number) + 1;
      if (keep) places[order[k] as number] = place;
    }
  }
  return { firsts: firsts.slice(0, size), seconds: seconds.slice(0, size), counts: counts.slice(0, size) };
}

/** The tokens that have a place, by place, and in their order inside each; and the word that follows each of them. */
interface Sorted {
  readonly bounds: Uint32Array;
  readonly words: Uint32Array;
  /** Empty where nobody asks which tokens they are. */
  readonly order: Uint32Array;
}

function sorted(
  places: Uint32Array,
  { width, follows, keep }: { readonly width: number; readonly follows: Uint32Array; readonly keep: boolean },
): Sorted {
  const bounds = new Uint32Array(width + 1);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (place !== 0) bounds[place] = (bounds[place] as number) + 1;
  }
  for (let group = 0; group < width; group++)
    bounds[group + 1] = (bounds[group + 1] as number) + (bounds[group] as number);
  const next = bounds.slice(0, width);
  const size = bounds[width] as number;
  // The following word is put beside its token now, while it lies near: later it would be fetched from far away.
  const [words, order] = [new Uint32Array(size), new Uint32Array(keep ? size : 0)];
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (place === 0) continue;
    const k = next[place - 1] as number;
    words[k] = follows[i] as number;
    if (keep) order[k] = i;
    next[place - 1] = k + 1;
  }
  return { bounds, words, order };
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
