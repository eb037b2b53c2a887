// trainQuotes: learns everything `quotes` knows beyond its rules from annotated texts, and writes it as text.

import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import type { GoldDocument } from "./gold-document.ts";
import { english } from "./lexicon/english.ts";
import { packTagger } from "./pack-tagger.ts";
import { packWeights } from "./pack-weights.ts";
import type { QuoteWeights } from "./quote-model.ts";
import { directSteps, trainDirect } from "./train-direct.ts";
import { taggerSteps, trainTagger } from "./train-tagger.ts";

export interface TrainQuotesOptions {
  readonly seed?: number;
  readonly epochs?: number;
  readonly taggerEpochs?: number;
  /** Weights of the tagger that are kept; 170,000 make a file of 0.32 MB. */
  readonly keep?: number;
  /** What the data are called, for the note of provenance. */
  readonly data?: string;
  /** Called after each step, for a line of progress. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Trains the models of `quotes` on annotated English texts. Use it with annotations of your own; 50 articles teach the direct part nearly all that
 * a thousand do, the part for reported speech wants a hundred or more.
 *
 * @param gold Annotated documents.
 * @param options `seed`: default 1. `epochs`: passes for the direct part, default 6. `taggerEpochs`: default 8. `keep`: weights kept, default 170,000.
 *   `data`: a name for the note. `progress`: hears of each step.
 * @returns Texts to be kept in a JSON file; `quoteModelOf` makes a model of them. The same data and options give the same text.
 * @cost about two minutes for 840 articles
 */
export function trainQuotes(gold: readonly GoldDocument[], options: TrainQuotesOptions = {}): QuoteWeights {
  expectKind(gold, "list", "trainQuotes");
  expectOptions(
    options,
    { seed: true, epochs: true, taggerEpochs: true, keep: true, data: true, progress: true },
    "trainQuotes",
  );
  const {
    seed = 1,
    epochs = 6,
    taggerEpochs = 8,
    keep = 170_000,
    data = "unnamed",
    progress = () => undefined,
  } = options;
  let done = 0;
  const stepDone = (): void => progress(++done, directSteps + taggerSteps(taggerEpochs));
  const direct = trainDirect(gold, { lexicon: english, seed, epochs, stepDone });
  const tagger = trainTagger(gold, {
    lexicon: english,
    quotation: direct.quotation,
    seed,
    epochs: taggerEpochs,
    bits: 17,
    rate: 0.1,
    decay: 1e-4,
    keep,
    stepDone,
  });
  return {
    provenance: {
      data,
      documents: gold.length,
      quotations: gold.reduce((sum, { quotes }) => sum + quotes.length, 0),
      seed,
      epochs,
      taggerEpochs,
      keep,
    },
    direct: {
      quotation: packWeights(direct.quotation.values),
      reference: packWeights(direct.reference.values),
      speaker: packWeights(direct.speaker.values),
    },
    tagger: packTagger(tagger),
  };
}

/** The two modules of `src/quotes/model` that hold a trained model. */
export function weightsModules({ provenance, direct, tagger }: QuoteWeights): {
  readonly direct: string;
  readonly tagger: string;
} {
  const note = `Trained on: ${Object.entries(provenance)
    .map(([key, value]) => `${key} ${value}`)
    .join(", ")}. Figures, no text. Scores: docs/methods/quotations.md.`;
  const lines = Object.entries(direct).map(([name, text]) => `  ${name}: ${JSON.stringify(text)},`);
  return {
    direct: `// directPacked: the weights of the direct part as text, made by \`hustings train quotes\`.\n// ${note}\n\nexport const directPacked: { readonly quotation: string; readonly reference: string; readonly speaker: string } = {\n${lines.join("\n")}\n};\n`,
    tagger: `// taggerPacked: the weights of the tagger as text, made by \`hustings train quotes\`.\n// ${note}\n\nexport const taggerPacked: string =\n  ${JSON.stringify(tagger)};\n`,
  };
}
