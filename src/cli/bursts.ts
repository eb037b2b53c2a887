// hustings bursts: when frames were in the air.

import type { Command } from "./command.ts";
import { readPositive } from "./options.ts";
import { printTable } from "./print-table.ts";
import { readDispersion } from "./read-dispersion.ts";
import { periodOptions, trackPeriods, type PeriodOptions } from "./track-periods.ts";

interface BurstsOptions extends PeriodOptions {
  readonly ratio?: number;
  readonly gamma?: number;
  readonly dispersion?: number | "estimated";
}

/** Its definition. */
export const bursts: Command<BurstsOptions> = {
  name: "bursts",
  text: "find the stretches of time in which frames were used much more than usual: an automaton of two states (Kleinberg 2003)",
  arguments: [{ name: "INPUT", text: "a corpus with dates", many: true }],
  options: [
    {
      flags: "--ratio <number>",
      text: "how many times the usual rate a burst has, default 2",
      read: (text) => readPositive(text, "--ratio"),
    },
    {
      flags: "--gamma <number>",
      text: "what entering a burst costs, in ln periods, default 1",
      read: (text) => readPositive(text, "--gamma"),
    },
    {
      flags: "--dispersion <number>",
      text: "how much more counts scatter than chance has it: a number, or estimated (default)",
      read: readDispersion,
    },
    ...periodOptions,
  ],
  examples: [
    "hustings bursts speeches.jsonl --chart bursts.svg",
    "hustings bursts speeches.jsonl --by party --over month --ratio 3 --csv",
  ],
  async run(paths, options) {
    const { ratio = 2, gamma = 1, dispersion = "estimated" } = options;
    const { table, of, limits } = await trackPeriods(paths, options, "bursts");
    const { bursts: found } = await import("../stats/dynamics/bursts.ts");
    const stretches = found(table, { ratio, gamma, dispersion, ...limits });
    await printTable(options.series === true ? stretches.series : stretches, options, {
      of,
      draw: async () => (await import("../charts/dynamics.ts")).chartDynamics(stretches),
    });
    return 0;
  },
};
