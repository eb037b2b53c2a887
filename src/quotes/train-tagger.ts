// trainTagger: fits the chain that finds indirect and mixed quotations: conditional likelihood by AdaGrad, seeded.

import { random } from "../core/random.ts";
import type { GoldDocument } from "./gold-document.ts";
import { bucket, hashed, type Weights } from "./hashed.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { quotationFeatures } from "./quotation-features.ts";
import { reading, type Reading } from "./reading.ts";
import { wordAt } from "./scan.ts";
import { shuffle } from "./shuffle.ts";
import { borderCount, tagFeatures, type TagFeatures } from "./tag-features.ts";
import { tagGround } from "./tag-ground.ts";
import { emissions, marginals, rowSize, stepSize, tagCount, type TaggerWeights } from "./tagger.ts";

interface Example {
  readonly features: TagFeatures;
  /** The true tags; 255 where the annotation leaves it open. */
  readonly truth: Uint8Array;
}

export interface TaggerTraining {
  readonly lexicon: Lexicon;
  readonly quotation: Weights;
  readonly seed: number;
  readonly epochs: number;
  readonly bits: number;
  readonly rate: number;
  readonly decay: number;
  /** How many weights are kept after half of the epochs. */
  readonly keep: number;
  /** Called after each pass over the texts; `taggerSteps` says how many there are. */
  readonly stepDone?: () => void;
}

/** Orders of the examples in which the first half of the epochs is run; their models are averaged. */
const voters = 2;

/** Weights under training, with the sums of squared gradients that set the size of their steps. */
interface State {
  readonly model: TaggerWeights;
  readonly squares: Float32Array;
  readonly stepSquares: Float32Array;
}

/**
 * Fits the tagger: half of the epochs in several orders, averaged and cut down to the weights that matter; then the other half with these,
 * averaged over epochs. The same texts and options give the same weights.
 */
export function trainTagger(gold: readonly GoldDocument[], options: TaggerTraining): TaggerWeights {
  const examples = gold.flatMap((document) => examplesOf(document, options));
  const { stepDone = () => undefined } = options;
  const half = Math.floor(options.epochs / 2);
  const first = Array.from({ length: voters }, (_, k) => {
    const state = emptyState(options.bits);
    const chance = random(options.seed + k);
    for (let epoch = 0; epoch < half; epoch++) {
      for (const example of shuffle(examples, chance)) learn(state, example, options);
      stepDone();
    }
    return state;
  });
  const state = average(first);
  prune(state.model.emit, state.squares, options.keep);
  const chance = random(options.seed + voters);
  const later: State[] = [];
  for (let epoch = half; epoch < options.epochs; epoch++) {
    for (const example of shuffle(examples, chance)) learn(state, example, options);
    later.push({ ...state, model: { ...state.model, emit: state.model.emit.slice(), step: state.model.step.slice() } });
    stepDone();
  }
  return average(later).model;
}

/** Passes over the texts that a training makes. */
export function taggerSteps(epochs: number): number {
  const half = Math.floor(epochs / 2);
  return voters * half + epochs - half;
}

function emptyState(bits: number): State {
  const size = (1 << bits) * rowSize;
  const steps = borderCount * stepSize;
  return {
    model: { bits, emit: new Float32Array(size), step: new Float32Array(steps) },
    squares: new Float32Array(size),
    stepSquares: new Float32Array(steps),
  };
}

function average(states: readonly State[]): State {
  const mean = emptyState(states[0]?.model.bits ?? 0);
  const add = (into: Float32Array, from: Float32Array): void =>
    from.forEach((value, k) => (into[k] = (into[k] ?? 0) + value / states.length));
  for (const { model, squares, stepSquares } of states) {
    add(mean.model.emit, model.emit);
    add(mean.model.step, model.step);
    add(mean.squares, squares);
    add(mean.stepSquares, stepSquares);
  }
  return mean;
}

/** Keeps the weights whose loss would be felt most (weight squared by gradients squared); the others are taken out for good, marked by a negative sum. */
function prune(emit: Float32Array, squares: Float32Array, keep: number): void {
  const worth = emit.map((weight, k) => weight * weight * (squares[k] ?? 0));
  const least = worth.toSorted()[Math.max(0, worth.length - keep)] ?? 0;
  worth.forEach((value, k) => {
    if (value >= least && value > 0) return;
    emit[k] = 0;
    squares[k] = Number.NEGATIVE_INFINITY;
  });
}

/** One step along the gradient of one paragraph: the expected features against those of the true tags. */
function learn(
  { model, squares, stepSquares }: State,
  { features, truth }: Example,
  { rate, decay }: TaggerTraining,
): void {
  const { width, hashes, borders } = features;
  const scores = emissions(model, features);
  const pairs = new Float64Array(borderCount * stepSize);
  const expected = marginals(scores, borders, { step: model.step, pairs });
  const target = targets(scores, borders, { step: model.step, truth });
  for (let i = 0; i < truth.length; i++) {
    for (let tag = 0; tag < tagCount; tag++) {
      const gradient = (expected[i * tagCount + tag] ?? 0) - (target.tags[i * tagCount + tag] ?? 0);
      if (Math.abs(gradient) < 1e-3) continue;
      for (let k = i * width; k < (i + 1) * width; k++) {
        const hash = hashes[k] ?? 0;
        if (hash === 0) break;
        const place = bucket(hash, model.bits) * rowSize + tag;
        const slope = gradient + decay * (model.emit[place] ?? 0);
        const square = (squares[place] ?? 0) + slope * slope;
        if (square < 0) continue;
        squares[place] = square;
        model.emit[place] = (model.emit[place] ?? 0) - (rate * slope) / Math.sqrt(square + 1e-8);
      }
    }
  }
  for (let k = 0; k < pairs.length; k++) {
    const slope = (pairs[k] ?? 0) - (target.pairs[k] ?? 0);
    if (Math.abs(slope) < 1e-6) continue;
    const square = (stepSquares[k] ?? 0) + slope * slope;
    stepSquares[k] = square;
    model.step[k] = (model.step[k] ?? 0) - (rate * slope) / Math.sqrt(square + 1e-8);
  }
}

/** What the annotation wants: its tags; where it leaves words open, the model's own expectation given the rest. */
function targets(
  scores: Float64Array,
  borders: Uint16Array,
  { step, truth }: { readonly step: Float32Array; readonly truth: Uint8Array },
): { readonly tags: Float64Array; readonly pairs: Float64Array } {
  const pairs = new Float64Array(borderCount * stepSize);
  const bound = scores.slice();
  truth.forEach((right, i) => {
    if (right !== 255) for (let tag = 0; tag < tagCount; tag++) if (tag !== right) bound[i * tagCount + tag] = -1e5;
  });
  return { tags: marginals(bound, borders, { step, pairs }), pairs };
}

/** The paragraphs of a text with their tags. */
function examplesOf(
  document: GoldDocument,
  { lexicon, quotation }: Pick<TaggerTraining, "lexicon" | "quotation">,
): readonly Example[] {
  const read = reading(document.text, lexicon);
  const ground = tagGround(read, quotationChances(read, quotation));
  const truth = trueTags(read, document);
  return read.paragraphs.map((range) => ({
    features: tagFeatures(ground, range),
    truth: truth.slice(range.first, range.last + 1),
  }));
}

/** How likely each marked stretch is a quotation. */
function quotationChances(read: Reading, weights: Weights): readonly number[] {
  return read.marked.map(
    (stretch) => 1 / (1 + Math.exp(-hashed(weights, quotationFeatures(read, { ...stretch, label: null })))),
  );
}

function trueTags(read: Reading, { quotes }: GoldDocument): Uint8Array {
  const truth = new Uint8Array(read.words.length);
  const put = (start: number, end: number, tag: number): void => {
    let inside = false;
    for (let i = firstWord(read, start); i < read.words.length && wordAt(read.words, i).start < end; i++) {
      if (truth[i] !== 0 || wordAt(read.words, i).end > end) {
        inside = false;
        continue;
      }
      truth[i] = inside && tag !== 255 ? tag + 1 : tag;
      inside = true;
    }
  };
  for (const quote of quotes) put(quote.start, quote.end, quote.optional === true ? 255 : 5);
  const seen = new Set<string | number>();
  for (const quote of quotes) {
    if (quote.group != null && seen.has(quote.group)) continue;
    if (quote.group != null) seen.add(quote.group);
    if (quote.cueStart != null && quote.cueEnd != null && quote.cueEnd - quote.cueStart < 60)
      put(quote.cueStart, quote.cueEnd, quote.optional === true ? 255 : 3);
    if (quote.speakerStart != null && quote.speakerEnd != null && quote.speakerEnd - quote.speakerStart < 200)
      put(quote.speakerStart, quote.speakerEnd, quote.optional === true ? 255 : 1);
  }
  return truth;
}

function firstWord(read: Reading, start: number): number {
  let low = 0;
  let high = read.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wordAt(read.words, middle).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
