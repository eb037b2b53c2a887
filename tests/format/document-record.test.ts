// documentRecord: flat variables, nested ones only where names clash.

import { describe, expect, it } from "vitest";
import { documentLine, documentRecord } from "../../src/format/document-record.ts";

describe("documentRecord", () => {
  it("is flat", () =>
    expect(documentLine({ id: "a", text: "x", vars: { n: 1, party: null } })).toBe(
      '{"id":"a","text":"x","n":1,"party":null}\n',
    ));

  it("nests variables that are called like a field", () =>
    expect(documentRecord({ id: "a", text: "x", vars: { id: "b" } })).toEqual({
      id: "a",
      text: "x",
      vars: { id: "b" },
    }));
});
