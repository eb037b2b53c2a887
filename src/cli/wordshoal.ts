// hustings wordshoal: positions of speakers over many debates.

import type { Command } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readPair, readWhole, tableOptions, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, doing } from "./say.ts";

interface WordshoalOptions extends SharedOptions {
  readonly debate?: string;
  readonly by?: string;
  readonly direction?: readonly [string, string];
  readonly minSpeakers?: number;
  readonly stopwords?: string;
  readonly debates?: boolean;
}

/** Its definition. */
export const wordshoal: Command<WordshoalOptions> = {
  name: "wordshoal",
  text: "place speakers on what their positions in many debates have in common: Wordfish in each, then a factor model (Lauderdale & Herzog 2016)",
  arguments: [{ name: "INPUT", text: "a corpus of speeches with speakers and debates", many: true }],
  options: [
    { flags: "--debate <variable>", text: "which debate a speech is of, default debate" },
    { flags: "--by <variable>", text: "who speaks, default speaker" },
    {
      flags: "--direction <low,high>",
      text: "two speakers: the first is to stand below the second",
      read: (text) => readPair(text, "--direction"),
    },
    {
      flags: "--min-speakers <number>",
      text: "leave out debates with fewer, default 5",
      read: (text) => readWhole(text, "--min-speakers"),
    },
    { flags: "--stopwords <language>", text: "without the common words of a language: en" },
    { flags: "--debates", text: "the debates with their β instead of the speakers" },
    ...tableOptions.filter(({ flags }) => !flags.startsWith("--seed")),
  ],
  examples: [
    "hustings wordshoal speeches.jsonl --debate title --by speaker --chart positions.svg",
    "hustings wordshoal speeches.jsonl --by party --direction Labour,Conservative --debates --csv",
  ],
  async run(paths, options) {
    const { debate = "debate", by = "speaker", direction, minSpeakers = 5, debates = false, quiet } = options;
    const corpus = await inputs(paths, { ...options, who: "wordshoal", variables: [debate, by] });
    const done = doing("fitting", { quiet });
    const [{ tokens }, { features }, { stopwords }, { wordshoal: fitted }] = await Promise.all([
      import("../tokens/tokens.ts"),
      import("../features/features.ts"),
      import("../text/stopwords.ts"),
      import("../stats/scaling/wordshoal.ts"),
    ]);
    const hidden = options.stopwords === undefined ? [] : stopwords(options.stopwords);
    const table = fitted(features(tokens(corpus), { stopwords: hidden }), {
      debate,
      speaker: by,
      minSpeakers,
      ...(direction === undefined ? {} : { direction }),
    });
    done();
    await printTable(debates ? { ...table.debates, notices: table.notices } : table, options, {
      of: counted(table.debates.rows.length, "debate"),
      draw: async () => (await import("../charts/positions.ts")).chartPositions(table),
    });
    return 0;
  },
};
