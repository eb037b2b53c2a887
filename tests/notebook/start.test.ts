// start: a process that runs no notebook is left alone; what it does in one that does is tested end to end.

import { expect, it } from "vitest";
import * as door from "../../src/notebook.ts";

it("importing the door changes nothing in a process that is no script of ours", () => {
  const listeners = ["beforeExit", "uncaughtException"].map((event) =>
    process
      .listeners(event as never)
      .map(String)
      .join(),
  );
  expect(listeners.join()).not.toContain("Stopped");
  expect(Object.keys(door).toSorted()).toEqual([
    "chart",
    "cite",
    "input",
    "md",
    "note",
    "progress",
    "question",
    "stop",
    "table",
  ]);
});
