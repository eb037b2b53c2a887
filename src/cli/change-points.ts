// hustings change-points: when the use of frames leaps to another level.

import type { Command } from "./command.ts";
import { readPositive, readWhole } from "./options.ts";
import { printTable } from "./print-table.ts";
import { readDispersion } from "./read-dispersion.ts";
import { periodOptions, trackPeriods, type PeriodOptions } from "./track-periods.ts";

interface ChangePointsOptions extends PeriodOptions {
  readonly penalty?: number;
  readonly dispersion?: number | "estimated";
  readonly minLength?: number;
}

/** Its definition. */
export const changePoints: Command<ChangePointsOptions> = {
  name: "change-points",
  text: "find the periods in which the use of frames leaps to another level: stretches of one rate by PELT (Killick, Fearnhead & Eckley 2012)",
  arguments: [{ name: "INPUT", text: "a corpus with dates", many: true }],
  options: [
    {
      flags: "--penalty <number>",
      text: "of each change, default 2 ln periods",
      read: (text) => readPositive(text, "--penalty"),
    },
    {
      flags: "--dispersion <number>",
      text: "how much more counts scatter than Poisson's law has it: a number, or estimated (default)",
      read: readDispersion,
    },
    {
      flags: "--min-length <periods>",
      text: "the shortest stretch, default 1",
      read: (text) => readWhole(text, "--min-length"),
    },
    ...periodOptions,
  ],
  examples: [
    "hustings change-points speeches.jsonl --chart levels.svg",
    "hustings change-points speeches.jsonl --over quarter --min-length 2 --csv",
  ],
  async run(paths, options) {
    const { penalty, dispersion = "estimated", minLength = 1 } = options;
    const { table, of, limits } = await trackPeriods(paths, options, "change-points");
    const { changePoints: found } = await import("../stats/dynamics/change-points.ts");
    const changes = found(table, { dispersion, minLength, ...limits, ...(penalty === undefined ? {} : { penalty }) });
    await printTable(options.series === true ? changes.series : changes, options, {
      of,
      draw: async () => (await import("../charts/dynamics.ts")).chartDynamics(changes),
    });
    return 0;
  },
};
