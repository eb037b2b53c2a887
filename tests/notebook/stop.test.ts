// stop: throws only where its condition holds.

import { expect, it } from "vitest";
import { stop, Stopped } from "../../src/notebook/stop.ts";

it("stop throws where its condition holds, and nowhere else", () => {
  expect(() => stop(false, "no")).not.toThrow();
  expect(() => stop(true, "Nothing to see.")).toThrow(Stopped);
  expect(() => stop(true, "Nothing to see.")).toThrow("Nothing to see.");
});
