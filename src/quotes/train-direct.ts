// trainDirect: learns from annotated texts which marked stretches are quotations, whom pronouns mean, and who speaks.

import { random } from "../core/random.ts";
import type { GoldDocument, GoldQuotation } from "./gold-document.ts";
import { hashed, type Weights } from "./hashed.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { LinearTrainer } from "./linear-trainer.ts";
import type { DirectWeights } from "./model/direct-weights.ts";
import { quotationFeatures } from "./quotation-features.ts";
import { reading, type Reading } from "./reading.ts";
import { references, type Choice, type Teacher } from "./references.ts";
import { wordAt } from "./scan.ts";
import { shuffle } from "./shuffle.ts";
import { softmax } from "./softmax.ts";
import { speakerOptions } from "./speaker.ts";
import { stretches, type Stretch } from "./stretches.ts";
import { trueEntity, trueSpeaker } from "./true-speaker.ts";
import { heard, silence } from "./turn.ts";

interface Ranked {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

interface Read {
  readonly gold: GoldDocument;
  readonly read: Reading;
  /** The true entity of annotated pronouns, by mention. */
  readonly truth: ReadonlyMap<number, number>;
}

export interface DirectTraining {
  readonly lexicon: Lexicon;
  readonly seed: number;
  readonly epochs: number;
  /** Called after each of `directSteps`. */
  readonly stepDone?: () => void;
}

/** Fits the models. The same texts, seed and epochs give the same weights. */
export function trainDirect(
  gold: readonly GoldDocument[],
  { lexicon, seed, epochs, stepDone = () => undefined }: DirectTraining,
): DirectWeights {
  const texts = gold.map((document): Read => {
    const read = reading(document.text, lexicon);
    return { gold: document, read, truth: pronounTruth(read, document) };
  });
  const averaged = (train: (seed: number) => Weights): Weights => averageOf(seed, { train, stepDone });
  const reference = averaged((one) => trainReference(texts, one, epochs));
  const examples = texts.map((text) => examplesOf(text, reference));
  const marked = examples.flatMap((example) => example.marked);
  const ranked = examples.flatMap((example) => example.ranked);
  return {
    reference,
    quotation: averaged((one) => trainQuotation(marked, one, epochs)),
    speaker: averaged((one) => trainSpeaker(ranked, one, epochs)),
  };
}

/** What the annotation says pronouns mean. */
function pronounTruth(read: Reading, gold: GoldDocument): ReadonlyMap<number, number> {
  const truth = new Map<number, number>();
  for (const quote of gold.quotes) {
    const mention = trueSpeaker(read, quote)[0];
    const entity = trueEntity(read, quote);
    if (mention?.kind === "pronoun" && mention.gender !== "u" && entity !== undefined)
      truth.set(mention.index, entity.id);
  }
  return truth;
}

/** Models of several seeds, averaged: what one order of the examples taught by chance is evened out. */
function averageOf(
  seed: number,
  { train, stepDone }: { readonly train: (seed: number) => Weights; readonly stepDone: () => void },
): Weights {
  const all = Array.from({ length: voters }, (_, k) => {
    const weights = train(seed + 10 * k);
    stepDone();
    return weights;
  });
  const bits = all[0]?.bits ?? 0;
  const values = new Float32Array(1 << bits);
  for (const one of all) one.values.forEach((value, i) => (values[i] = (values[i] ?? 0) + value / voters));
  return { bits, values };
}

/** Seeds that are averaged. */
const voters = 3;

/** Three models, each of so many seeds. */
export const directSteps: number = 3 * voters;

function trainReference(texts: readonly Read[], seed: number, epochs: number): Weights {
  const model = new LinearTrainer({ bits: 14, rate: 0.1, decay: 1e-4 });
  const chance = random(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { read, truth } of shuffle(texts, chance)) {
      const teacher: Teacher = {
        truth: (mention) => truth.get(mention.index),
        learn: (choice: Choice) => {
          const id = truth.get(choice.mention.index);
          const right = choice.entities.map((entity) => entity.id === id);
          if (right.includes(true)) learnRanked(model, { options: choice.features, right });
        },
      };
      references(read, model, teacher);
    }
    if (epoch >= epochs / 2) model.remember();
  }
  return model.averaged();
}

interface Examples {
  readonly marked: readonly { readonly features: readonly number[]; readonly right: boolean }[];
  readonly ranked: readonly Ranked[];
}

/** What a text teaches about its marked stretches and their speakers. The talk goes on with the true speakers. */
function examplesOf({ gold, read, truth }: Read, reference: Weights): Examples {
  const refs = references(read, reference, { truth: (mention) => truth.get(mention.index), learn: () => undefined });
  const marked: { features: readonly number[]; right: boolean }[] = [];
  const ranked: Ranked[] = [];
  let talk = silence();
  for (const stretch of stretches(read)) {
    const match = annotated(read, stretch, gold.quotes);
    if (match?.optional !== true && stretch.style !== "turn")
      marked.push({ features: quotationFeatures(read, stretch), right: match !== undefined });
    if (match === undefined) continue;
    const right = new Set(trueSpeaker(read, match));
    const options = speakerOptions(read, refs, { stretch, talk });
    const hits = options.map(({ candidate }) => right.has(candidate.mention));
    if (hits.includes(true) && stretch.label === null)
      ranked.push({ options: options.map(({ features }) => features), right: hits });
    talk = heard(talk, stretch, trueEntity(read, match)?.id ?? -1);
  }
  return { marked, ranked };
}

/** The annotated quotation that covers most of a stretch. */
function annotated(read: Reading, stretch: Stretch, quotes: readonly GoldQuotation[]): GoldQuotation | undefined {
  const start = wordAt(read.words, stretch.first).start;
  const end = wordAt(read.words, stretch.last).end;
  let best: GoldQuotation | undefined;
  let most = 0.6 * (end - start);
  for (const quote of quotes) {
    const shared = Math.min(end, quote.end) - Math.max(start, quote.start);
    if (shared > most) {
      most = shared;
      best = quote;
    }
  }
  return best;
}

function trainQuotation(examples: Examples["marked"], seed: number, epochs: number): Weights {
  const model = new LinearTrainer({ bits: 14, rate: 0.1, decay: 1e-4 });
  const chance = random(seed + 1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, right } of shuffle(examples, chance))
      model.move(features, 1 / (1 + Math.exp(-hashed(model, features))) - (right ? 1 : 0));
    if (epoch >= epochs / 2) model.remember();
  }
  return model.averaged();
}

function trainSpeaker(examples: readonly Ranked[], seed: number, epochs: number): Weights {
  const model = new LinearTrainer({ bits: 15, rate: 0.1, decay: 1e-4 });
  const chance = random(seed + 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffle(examples, chance)) learnRanked(model, example);
    if (epoch >= epochs / 2) model.remember();
  }
  return model.averaged();
}

/** One step of a softmax over options of which some are right. */
function learnRanked(model: LinearTrainer, { options, right }: Ranked): void {
  const chances = softmax(Float64Array.from(options, (features) => hashed(model, features)));
  const rightSum = chances.reduce((sum, chance, i) => sum + (right[i] === true ? chance : 0), 0);
  options.forEach((features, i) => {
    const chance = chances[i] ?? 0;
    const gradient = chance - (right[i] === true ? chance / Math.max(rightSum, 1e-12) : 0);
    if (Math.abs(gradient) > 1e-4) model.move(features, gradient);
  });
}
