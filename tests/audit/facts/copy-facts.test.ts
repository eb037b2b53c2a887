// copyFacts, on copies made for the test.

import { describe, expect, it } from "vitest";
import { factsOf } from "../../helpers/facts.ts";

const speech =
  "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty.";

describe("copyFacts", () => {
  it("counts what would go if one of each group stayed, and keeps near-duplicates apart from copies", () => {
    const made = factsOf([
      { id: "b", text: speech },
      { id: "a", text: `  ${speech.replace(" ", "\n")}` },
      { id: "c", text: speech },
      { id: "e", text: `${speech} Thank you.` },
      { id: "d", text: "Something else is said here, by somebody else." },
      { id: "f", text: "" },
      { id: "g", text: " " },
    ]);
    // 20 tokens make 16 shingles of five, 22 make 18, and 16 of them are the same: 16 / 18 = 0.888…
    expect(made).toMatchObject({ "exact copies": "2 | a = b = c", "near-duplicates": "1 | e ~ a (0.88)" });
  });
});
