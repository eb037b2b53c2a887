// hustings trend: whether frames are used more or less as time goes by.

import type { Command } from "./command.ts";
import { readPositive } from "./options.ts";
import { printTable } from "./print-table.ts";
import { periodOptions, trackPeriods, type PeriodOptions } from "./track-periods.ts";

interface TrendOptions extends PeriodOptions {
  readonly years?: number;
}

/** Its definition. */
export const trend: Command<TrendOptions> = {
  name: "trend",
  text: "say how fast frames rise or fall: ln E(count) = ln tokens + a + b × time (quasi-Poisson), with Mann-Kendall's test and Sen's slope",
  arguments: [{ name: "INPUT", text: "a corpus with dates", many: true }],
  options: [
    {
      flags: "--years <number>",
      text: "tell the change in so many years, default 1",
      read: (text) => readPositive(text, "--years"),
    },
    ...periodOptions,
  ],
  examples: [
    "hustings trend speeches.jsonl --years 10 --chart trend.svg",
    "hustings trend speeches.jsonl --by party --over decade --csv",
  ],
  async run(paths, options) {
    const { table, of, limits } = await trackPeriods(paths, options, "trend");
    const { trend: found } = await import("../stats/dynamics/trend.ts");
    const trends = found(table, { years: options.years ?? 1, ...limits });
    await printTable(options.series === true ? trends.series : trends, options, {
      of,
      draw: async () => (await import("../charts/dynamics.ts")).chartDynamics(trends),
    });
    return 0;
  },
};
