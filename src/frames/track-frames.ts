// trackFrames: how often each frame is used, by group and over time, with an interval and the passages behind every number.

import { expectKind } from "../core/expect-kind.ts";
import type { Codebook } from "../core/codebook.ts";
import type { Dictionary } from "../core/dictionary.ts";
import type { Variables } from "../core/document.ts";
import type { Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { FrameRow } from "./frame-row.ts";
import { trackFramesJob, type TrackFramesOptions } from "./track-frames-job.ts";

/**
 * The rate of each frame in each group and period. Use it to see who speaks in which frame, and when that changed.
 * It counts words, not meaning: read the passages (`passages(table, { row })`) before you write about a number.
 *
 * rate = count / tokens × per, over all documents of the cell: a ratio of sums, in which long documents weigh more.
 * The interval is made as the design allows, and the row says how: see `rateInterval`. Overlapping intervals are no test.
 *
 * @param tokens Tokens of the corpus; their variables are the choices for `by`.
 * @param codebook A codebook, or a bare dictionary whose keys are the frames.
 * @param options `by`: a variable, or `"id"` (default: all together). `over`: `"year"`, `"quarter"`, `"month"`, `"decade"`, `"8years"` (default: all
 *   time). `date`: the variable with the date (default `"date"`). `per`: tokens (default 10,000). `seed` 1, `minDocuments` 10, `minCount` 10,
 *   `minTokens` 500, `draws` 2000, `level` 0.95: as in `rateInterval`.
 * @returns One row a group, period and frame, zeros too, wherever the group has documents in the period. Sorted by group and period; frames in the
 *   codebook's order. A date that is missing, or too coarse for the period, is in the period `unknown`, with a notice. Evidence: the matches counted.
 * @throws unknown-variable when no document has the variable; bad-option when `over` is not a width.
 * @source Intervals: Efron 1987, doi:10.1080/01621459.1987.10478410; Garwood 1936, doi:10.2307/2333958
 * @cost O(tokens + matches + cells × draws)
 * @example
 * const house = corpus([{ text: "Security first. ".repeat(300), vars: { speaker: "Ann" } }, { text: "Peace. ".repeat(600), vars: { speaker: "Bo" } }]);
 * const table = trackFrames(tokens(house), dictionary({ security: "secur*" }), { by: "speaker" });
 * table.rows.map(({ group, count, rate }) => [group, count, rate]); // => [["Ann", 300, 5000], ["Bo", 0, 0]]
 * passages(table, { row: 0, limit: 1 })[0].match; // => "Security"
 */
export function trackFrames<V extends Variables>(
  tokens: Tokens<V>,
  codebook: Codebook | Dictionary,
  options: TrackFramesOptions<V> = {},
): Table<FrameRow> {
  expectKind(tokens, "tokens", "trackFrames");
  expectOptions(
    options,
    {
      minDocuments: true,
      minCount: true,
      minTokens: true,
      draws: true,
      level: true,
      seed: true,
      by: true,
      over: true,
      date: true,
      per: true,
    },
    "trackFrames",
  );
  const job = trackFramesJob(tokens.corpus, codebook, options);
  return job.finish(job.map(tokens));
}
