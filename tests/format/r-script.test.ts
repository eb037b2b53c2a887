// rScript: the classes of columns, with any name. That R runs it is shown by the test of writeCorpus.

import { describe, expect, it } from "vitest";
import { rScript } from "../../src/format/r-script.ts";

describe("rScript", () => {
  it("says of what class each column is", () => {
    const script = rScript([
      { name: "year", type: "integer" },
      { name: 'a "b" \\', type: "boolean" },
    ]);
    expect(script).toContain(
      'id = "character",\n  text = "character",\n  "year" = "numeric",\n  "a \\"b\\" \\\\" = "logical"',
    );
  });
});
