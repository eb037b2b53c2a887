// note: a remark and its tone.

import { expect, it } from "vitest";
import { note } from "../../src/notebook/note.ts";
import { outputsOf } from "../helpers/sink.ts";

it("note is a remark, or a warning", () => {
  const found = outputsOf(() => {
    note("One.");
    note("Two.", { tone: "warning" });
  });
  expect(found).toEqual([
    { kind: "note", text: "One.", tone: "note" },
    { kind: "note", text: "Two.", tone: "warning" },
  ]);
});
