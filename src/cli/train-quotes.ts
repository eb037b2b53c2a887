// hustings train quotes: a model of quotations from annotated texts.

import { basename, join } from "node:path";
import { HustingsError } from "../core/errors.ts";
import type { QuoteWeights } from "../quotes/quote-model.ts";
import type { Command } from "./command.ts";
import { quiet, readWhole, seed } from "./options.ts";
import { counted, say, strong } from "./say.ts";
import { writeFile } from "./write-file.ts";

interface TrainQuotesOptions {
  readonly gold: readonly string[];
  readonly out: string;
  readonly name?: string;
  readonly epochs?: number;
  readonly seed?: number;
  readonly quiet?: boolean;
}

/** Its definition. */
export const trainQuotes: Command<TrainQuotesOptions> = {
  name: "train quotes",
  text: "train a model of quotations on annotated English texts; the same texts and seed give the same files",
  arguments: [],
  options: [
    { flags: "--gold <file...>", text: "annotated texts, JSON lines, packed with gzip or not", required: true },
    { flags: "--out <folder>", text: "where the model goes: model.json, and the same as two modules", required: true },
    {
      flags: "--name <text>",
      text: "what the texts are called in the note of provenance, default the names of the files",
    },
    {
      flags: "--epochs <number>",
      text: "passes over the texts, default 6 for speakers and 8 for reported speech",
      read: (text) => readWhole(text, "--epochs"),
    },
    seed,
    quiet,
  ],
  examples: [
    "hustings train quotes --gold annotated.jsonl --out model",
    "hustings train quotes --gold news.jsonl more.jsonl.gz --out model --seed 2   # then: hustings quotes FILE --model model/model.json",
  ],
  async run(_, { gold: files, out, name, epochs, seed: chance = 1, quiet: silent = false }) {
    const [{ readGold }, { trainQuotes: train }, { meter }] = await Promise.all([
      import("../read/read-gold.ts"),
      import("../quotes/train-quotes.ts"),
      import("../notebook/meter.ts"),
    ]);
    const gold = await readGold(files);
    const quotations = gold.reduce((sum, { quotes }) => sum + quotes.length, 0);
    if (quotations === 0)
      throw new HustingsError("empty-corpus", {
        who: "train quotes",
        needs: "at least one annotated quotation",
        got: `${files.join(", ")} holds none`,
      });
    const shown = !silent && process.stderr.isTTY;
    let line: ReturnType<typeof meter> | undefined;
    const progress = (_done: number, total: number): void => {
      if (shown) line ??= meter({ label: "training", total, write: (text) => void process.stderr.write(text) });
      line?.advance(1);
    };
    const passes = epochs === undefined ? {} : { epochs, taggerEpochs: epochs };
    const data = name ?? files.map((file) => basename(file)).join(", ");
    const weights = train(gold, { seed: chance, data, progress, ...passes });
    line?.done();
    await write(out, weights);
    say(
      `trained on ${counted(quotations, "quotation")} in ${counted(gold.length, "document")}; wrote ${strong(join(out, "model.json"), process.stderr)}`,
      { quiet: silent },
    );
    return 0;
  },
};

/** All files or none: a signal that comes meanwhile waits until the last is there. */
async function write(folder: string, weights: QuoteWeights): Promise<void> {
  const { weightsModules } = await import("../quotes/train-quotes.ts");
  const { direct, tagger } = weightsModules(weights);
  const wait = (): void => undefined;
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.on(signal, wait);
  try {
    writeFile(join(folder, "direct-packed.ts"), direct);
    writeFile(join(folder, "tagger-packed.ts"), tagger);
    writeFile(join(folder, "model.json"), `${JSON.stringify(weights)}\n`);
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}
