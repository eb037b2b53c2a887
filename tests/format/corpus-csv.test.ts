// corpusCsv: rows as RFC 4180 has them.

import { describe, expect, it } from "vitest";
import { corpusCsv } from "../../src/format/corpus-csv.ts";

describe("corpusCsv", () => {
  const { header, row } = corpusCsv([
    { name: "speaker", type: "text" },
    { name: "id", type: "integer" },
  ]);

  it("quotes what needs it, and tells a variable called id from the id", () => {
    expect(header).toBe("id,text,speaker,vars.id\r\n");
    expect(row({ id: "a", text: 'She said, "no".\n', vars: { speaker: " Ann", id: 5 } })).toBe(
      'a,"She said, ""no"".\n"," Ann",5\r\n',
    );
  });

  it("leaves a missing value empty, and a text as it is, formula or not", () =>
    expect(row({ id: "=1+1", text: "", vars: { speaker: null } })).toBe("=1+1,,,\r\n"));
});
