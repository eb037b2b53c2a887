// meter: a line of progress on a terminal: what is done, the share, the rate, the time left.

import type { Meter } from "./sink.ts";

/** Where the line goes, and the time in milliseconds. */
export interface MeterOptions {
  readonly label: string;
  readonly total: number | undefined;
  readonly write: (text: string) => void;
  readonly now?: () => number;
}

const everyMilliseconds = 100;
const clear = "\r\u001B[2K";

/** A meter that redraws its line at most ten times a second, and takes it away when it is done. */
export function meter({ label, total, write, now = () => performance.now() }: MeterOptions): Meter {
  const start = now();
  let steps = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    advance(more) {
      steps += more;
      const time = now();
      if (time - drawn < everyMilliseconds) return;
      drawn = time;
      write(clear + meterLine({ label, total, steps, seconds: (time - start) / 1000 }));
    },
    done: () => write(clear),
  };
}

/** What a meter writes, without what redraws a line of a terminal: for whoever shows it elsewhere. */
export function bareLine(text: string): string {
  return text.replace(clear, "");
}

/** One line of progress: `reading  50 of 200  25 %  10/s  15 s left`. */
export function meterLine({
  label,
  total,
  steps,
  seconds,
}: {
  readonly label: string;
  readonly total: number | undefined;
  readonly steps: number;
  readonly seconds: number;
}): string {
  const rate = seconds > 0 ? steps / seconds : 0;
  const count =
    total === undefined ? steps.toLocaleString("en") : `${steps.toLocaleString("en")} of ${total.toLocaleString("en")}`;
  const share = total === undefined || total === 0 ? "" : `${Math.floor((100 * steps) / total)} %`;
  const speed = rate === 0 ? "" : `${rate >= 10 ? Math.round(rate).toLocaleString("en") : rate.toFixed(1)}/s`;
  const left = total === undefined || rate === 0 ? "" : `${Math.ceil((total - steps) / rate)} s left`;
  return [label, count, share, speed, left].filter((part) => part !== "").join("  ");
}
