// A row of toneAround: how the sentences that hold a frame sound, against the rest of the same speeches.

import type { Column, Status } from "../core/table.ts";
import type { IntervalMethod } from "../stats/rate-interval.ts";

/** All numbers but the counts are null where `status` is not `"ok"`; the limits also where the design gives none. */
export interface ToneRow {
  /** `"all"` where no group was asked for. */
  readonly group: string;
  readonly frame: string;
  readonly lexicon: string;
  /** Sentences that hold the frame, in speeches that have others. */
  readonly sentences: number;
  /** The other sentences of those speeches. */
  readonly baselineSentences: number;
  /** Mean tone of the sentences that hold the frame. */
  readonly tone: number | null;
  /** Mean of the speeches' own baselines, a speech as often as it has sentences with the frame. */
  readonly baseline: number | null;
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Speeches that hold the frame. */
  readonly documents: number;
  /** Who gave them; `null` where no document of the corpus names a speaker. */
  readonly speakers: number | null;
  readonly interval: IntervalMethod;
  readonly status: Status;
}

/** What the columns mean. `by` names the first. */
export function toneColumns({
  by,
  unit,
  level,
}: {
  readonly by: string | undefined;
  readonly unit: string;
  readonly level: number;
}): Readonly<Record<keyof ToneRow, Column>> {
  const limit = `${level * 100} % interval of the difference`;
  return {
    group: { label: by ?? "group", type: "text" },
    frame: { label: "frame", type: "text" },
    lexicon: { label: "lexicon", type: "text" },
    sentences: { label: "sentences with the frame", type: "integer" },
    baselineSentences: { label: "other sentences", type: "integer" },
    tone: { label: "tone with the frame", type: "number", unit },
    baseline: { label: "tone of the rest", type: "number", unit },
    difference: { label: "difference", type: "number", unit },
    low: { label: `low end of the ${limit}`, type: "number", unit },
    high: { label: `high end of the ${limit}`, type: "number", unit },
    documents: { label: "documents", type: "integer" },
    speakers: { label: "speakers", type: "integer" },
    interval: { label: "how the interval was made", type: "text" },
    status: { label: "status", type: "text" },
  };
}
