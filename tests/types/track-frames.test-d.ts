// Checked by the compiler: an unknown variable is no choice for `by`, and rows have the agreed columns.

import type { FrameRow } from "../../src/frames/frame-row.ts";
import type { TrackFramesOptions } from "../../src/frames/track-frames-job.ts";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type By = NonNullable<TrackFramesOptions<{ readonly party: string; readonly date: string }>["by"]>;

/** Compiles only while `by` takes the variables of the corpus and nothing else. */
export const byTakesTheVariablesOnly: Same<By, "party" | "date" | "id"> = true;
export const aWrongVariableIsNoChoice: "speaker" extends By ? true : false = false;
export const ratesMayBeMissing: Same<FrameRow["rate"], number | null> = true;
