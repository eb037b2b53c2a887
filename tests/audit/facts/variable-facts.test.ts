// variableFacts, on three documents.

import { describe, expect, it } from "vitest";
import { factsOf } from "../../helpers/facts.ts";

describe("variableFacts", () => {
  it("sums up a variable by its one value, its range, or how many values it has, and says where it is missing", () => {
    const made = factsOf([
      { id: "a", text: "Yes.", vars: { chamber: "Commons", party: "Labour", session: 50, seat: 1 } },
      { id: "b", text: "Yes.", vars: { chamber: "Commons", party: "Tory", session: 46, seat: "2" } },
      { id: "c", text: "Yes.", vars: { chamber: "Commons", party: null, session: 46, seat: 3 } },
    ]);
    expect(made).toMatchObject({
      chamber: "Commons",
      party: "2 values, missing in 1",
      session: "2 values, 46 to 50",
      seat: "3 values",
    });
  });
});
