// recordProblem: why a record is no document.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { record } from "../../src/format/record.ts";
import { recordProblem } from "../../src/format/record-problem.ts";

describe("recordProblem", () => {
  it.each([
    [null, "it is no object: invalid input: expected object, received null"],
    ["text", "it is no object: invalid input: expected object, received string"],
    [[1], "it is no object: invalid input: expected object, received array"],
    [{}, "it is empty"],
    [{ txt: "x" }, '"text" is none'],
    [{ text: 5 }, "its text is wrong: invalid input: expected string, received number"],
    [{ text: null }, "its text is wrong: invalid input: expected string, received null"],
    [{ text: "x", id: {} }, "its id is wrong: expected text or a number"],
    [{ text: "x", id: Number.POSITIVE_INFINITY }, "its id is wrong: expected text or a number"],
  ])("of %j says why", (value, got) => expect(recordProblem(value).got).toBe(got));

  it("names the fields there are, so that the nearest can be found", () => {
    expect(recordProblem({ id: "a", txt: "x" })).toMatchObject({ choices: ["id", "txt"], near: "text" });
    expect(recordProblem({ body: 5 }, { text: "body" }).needs).toBe("an object with a body");
  });

  it("explains every value that record refuses, and no other", () => {
    fc.assert(
      fc.property(fc.record({ id: fc.anything(), text: fc.anything() }, { requiredKeys: [] }), (value) => {
        const explained = recordProblem(value).got.endsWith(": ");
        expect(record(value) === undefined).toBe(!explained);
      }),
      { numRuns: 1000, examples: [[{ id: Number.POSITIVE_INFINITY, text: "" }]] },
    );
  });
});
