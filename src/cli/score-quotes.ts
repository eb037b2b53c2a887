// hustings score quotes: how well quotations and speakers were found, against annotated texts.

import { HustingsError } from "../core/errors.ts";
import type { QuotationKind } from "../core/quotation.ts";
import type { GoldDocument } from "../quotes/gold-document.ts";
import type { Prediction, ScoreOptions } from "../quotes/score.ts";
import type { Command } from "./command.ts";
import { csv, json, jsonl, out, quiet, readWhole, seed, type SharedOptions } from "./options.ts";
import { formOf, printTable } from "./print-table.ts";
import { counted, doing, say } from "./say.ts";

interface ScoreQuotesOptions extends SharedOptions {
  readonly gold: string;
  readonly pred: string;
  readonly kinds?: readonly QuotationKind[];
  readonly draws?: number;
  readonly errors?: number;
}

const kinds: readonly QuotationKind[] = ["direct", "mixed", "indirect"];

/** What is looked at where no kinds are asked for. */
const views: readonly (readonly QuotationKind[])[] = [["direct"], ["direct", "mixed"], ["indirect"], kinds];

/** Its definition. */
export const scoreQuotes: Command<ScoreQuotesOptions> = {
  name: "score quotes",
  text: "measure how well quotations and their speakers were found, against annotated texts",
  arguments: [],
  options: [
    { flags: "--gold <file>", text: "annotated texts, JSON lines", required: true },
    {
      flags: "--pred <file>",
      text: "what was found: from hustings quotes --jsonl, or in the shape of --gold; - is the standard input",
      required: true,
    },
    {
      flags: "--kinds <list>",
      text: "only these, with commas: direct,mixed,indirect; default four views",
      read: readKinds,
    },
    {
      flags: "--draws <number>",
      text: "draws of documents for the 95 % interval, default 1000",
      read: (text) => readWhole(text, "--draws"),
    },
    {
      flags: "--errors <number>",
      text: "name so many of the errors below the table",
      read: (text) => readWhole(text, "--errors"),
    },
    json,
    jsonl,
    csv,
    out,
    seed,
    quiet,
  ],
  examples: [
    "hustings score quotes --gold annotated.jsonl --pred found.jsonl",
    "hustings score quotes --gold annotated.jsonl --pred found.jsonl --kinds direct,mixed --json",
  ],
  async run(_, options) {
    const { draws = 1000, seed: chance = 1, quiet: silent } = options;
    const [{ readGold, readPredictions }, { score }, { scoreTable }] = await Promise.all([
      import("../read/read-gold.ts"),
      import("../quotes/score.ts"),
      import("../report/score-table.ts"),
    ]);
    const gold = await readGold([options.gold]);
    if (gold.length === 0) throw empty(options.gold);
    const predictions = await readPredictions(options.pred);
    const done = doing("scoring", { quiet: silent });
    const asked = { predictions, draws, seed: chance } satisfies ScoreOptions;
    const scores = (options.kinds === undefined ? views : [options.kinds]).map(
      (view) => [view.join(", "), score(gold, { ...asked, kinds: view })] as const,
    );
    done();
    const layout = { columns: shown };
    await printTable(scoreTable(scores, { gold, draws, seed: chance }), options, {
      of: counted(gold.length, "document"),
      layout,
    });
    const wrong = scores.at(-1)?.[1].errors ?? [];
    if (options.out === undefined && formOf(options) === "text")
      for (const one of wrong.slice(0, options.errors ?? 0))
        process.stdout.write(
          `${one.type}: ${one.id}: ${one.quote} (${one.gold ?? "nobody"}; found: ${one.found ?? "nobody"})\n`,
        );
    tellStrangers(gold, predictions, { quiet: silent });
    return 0;
  },
};

/** The columns of the readable form; the others are in --json and --csv. */
const shown = [
  "kinds",
  "annotated",
  "found",
  "precision",
  "recall",
  "f1",
  "exactF1",
  "speaker",
  "jointF1",
  "jointLow",
  "jointHigh",
];

function readKinds(text: string): readonly QuotationKind[] {
  const asked = text.split(",").map((kind) => kind.trim());
  const strange = asked.find((kind) => !kinds.some((known) => known === kind));
  if (strange === undefined) return kinds.filter((kind) => asked.includes(kind));
  throw new HustingsError("bad-option", {
    who: "--kinds",
    needs: "kinds of quotations",
    got: `"${strange}" is none`,
    choices: kinds,
    near: strange,
  });
}

function empty(file: string): HustingsError {
  return new HustingsError("empty-corpus", {
    who: "score quotes",
    needs: "at least one annotated document",
    got: `${file} holds none`,
  });
}

/** Documents that only one side has: usually a mistake in the ids. */
function tellStrangers(
  gold: readonly GoldDocument[],
  predictions: readonly Prediction[],
  { quiet: silent }: { readonly quiet: boolean | undefined },
): void {
  const known = new Set(gold.map(({ id }) => id));
  const found = new Set(predictions.map(({ id }) => id));
  const missing = gold.filter(({ id }) => !found.has(id)).length;
  const strange = predictions.filter(({ id }) => !known.has(id)).length;
  if (missing > 0) say(`note: nothing was found for ${counted(missing, "annotated document")}`, { quiet: silent });
  if (strange > 0) say(`note: ${counted(strange, "document")} without annotation not scored`, { quiet: silent });
}
