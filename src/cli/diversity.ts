// hustings diversity: how varied the words of each document or group are.

import type { DiversityName } from "../stats/diversity-measure.ts";
import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface DiversityOptions extends SharedOptions {
  readonly by?: string;
  readonly measure?: DiversityName;
  readonly window?: number;
  readonly segment?: number;
}

/** The measures, as the registry has them; a test holds both together. */
export const diversityNames: readonly DiversityName[] = [
  "ttr",
  "c",
  "r",
  "cttr",
  "u",
  "s",
  "k",
  "i",
  "d",
  "vm",
  "maas",
  "maasSquared",
  "lgV0",
  "lgeV0",
  "mattr",
  "msttr",
  "mtld",
  "mtldMa",
  "mtldMaWrap",
  "hdd",
  "vocd",
  "honore",
  "brunet",
  "sichel",
  "fisherAlpha",
];

/** What is shown where no measure is asked for. */
const usual: readonly DiversityName[] = ["mattr", "mtld", "hdd"];

/** Its definition. */
export const diversity: Command<DiversityOptions> = {
  name: "diversity",
  text: "measure how varied the words of each document are",
  arguments: [{ name: "INPUT", text: "a corpus file, a folder, or an article", many: true }],
  options: [
    { flags: "--by <variable>", text: "a row a group instead of a row a document" },
    { flags: "--measure <name>", text: `one measure, default ${usual.join(", ")}`, choices: diversityNames },
    {
      flags: "--window <tokens>",
      text: "tokens of a window of mattr, default 100",
      read: (text) => readWhole(text, "--window"),
    },
    {
      flags: "--segment <tokens>",
      text: "tokens of a segment of msttr, default 100",
      read: (text) => readWhole(text, "--segment"),
    },
    ...tableOptions.filter(({ flags }) => flags !== "--evidence"),
  ],
  examples: [
    "hustings diversity speeches.jsonl --chart diversity.svg",
    "hustings diversity speeches.jsonl --by speaker --measure mattr --window 50 --csv",
  ],
  async run(paths, options) {
    const { by = "id", measure, window = 100, segment = 100, seed = 1, quiet } = options;
    const corpus = await inputs(paths, { ...options, who: "diversity", variables: by === "id" ? [] : [by] });
    const done = doing("counting", { quiet });
    const [{ tokens }, { diversity: measured }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../stats/diversity.ts"),
    ]);
    const measures = measure === undefined ? usual : [measure];
    const table = measured(tokens(corpus), { by, measures, window, segment, seed });
    done();
    const [value = "mattr"] = measures;
    await printTable(table, options, {
      of: counted(corpus.documents.length, "document"),
      draw: async () => (await import("../charts/ranked.ts")).chartRanked(table, { label: "group", value, limit: 40 }),
    });
    return 0;
  },
};
