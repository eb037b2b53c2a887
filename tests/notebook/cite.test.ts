// cite: a text is a source, a passage is quoted.

import { expect, it } from "vitest";
import { cite } from "../../src/notebook/cite.ts";
import { outputsOf } from "../helpers/sink.ts";

it("cite takes a source or a passage", () => {
  const passage = { id: "a", start: 0, end: 1, before: "", match: "x", after: "", speaker: null, date: null };
  const found = outputsOf(() => {
    cite("Entman 1993");
    cite(passage);
  });
  expect(found).toEqual([
    { kind: "source", source: "Entman 1993" },
    { kind: "passage", passage },
  ]);
});
