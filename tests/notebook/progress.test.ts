// progress: the loop goes on as it would without.

import { describe, expect, it } from "vitest";
import { progress } from "../../src/notebook/progress.ts";
import { withSink, type Meter, type Sink } from "../../src/notebook/sink.ts";
import { flags } from "../../src/notebook/flags.ts";

/** What a meter was told while `body` ran. */
function told(body: () => void): readonly string[] {
  const said: string[] = [];
  const meter = (label: string, total: number | undefined): Meter => {
    said.push(`${label} ${total}`);
    return { advance: (steps) => void said.push(`+${steps}`), done: () => void said.push("done") };
  };
  const sink: Sink = { emit: () => undefined, flags: flags([]), meter };
  withSink(sink, body);
  return said;
}

describe("progress", () => {
  it("gives every element on and tells each", () => {
    const seen: number[] = [];
    const said = told(() => {
      for (const one of progress([1, 2], { label: "reading" })) seen.push(one);
    });
    expect(seen).toEqual([1, 2]);
    expect(said).toEqual(["reading 2", "+1", "+1", "done"]);
  });

  it("is done also when the loop is left early", () => {
    const said = told(() => {
      for (const one of progress(new Set([1, 2, 3]))) if (one === 2) break;
    });
    expect(said).toEqual([" 3", "+1", "done"]);
  });

  it("does not know the length of what is only looped over", () => {
    const endless = function* (): Generator<number> {
      for (let i = 0; ; i++) yield i;
    };
    const said = told(() => {
      for (const one of progress(endless())) if (one === 1) break;
    });
    expect(said[0]).toBe(" undefined");
  });

  it("answers a meter where it is given a number", () => {
    expect(
      told(() => {
        const meter = progress(10, { label: "drawing" });
        meter.advance(4);
        meter.done();
      }),
    ).toEqual(["drawing 10", "+4", "done"]);
  });
});
