import { describe, expect, it } from "vitest";
import { expectChoice } from "../../src/core/expect-choice.ts";

describe("expectChoice", () => {
  const choices = ["keep", "drop"];

  it("lets pass what is known, and what was not given", () => {
    expect(() => expectChoice("tokens", { name: "notes", value: "drop", choices })).not.toThrow();
    expect(() => expectChoice("tokens", { name: "notes", value: undefined, choices })).not.toThrow();
  });

  it("names the verb, the option, what is known and the nearest", () => {
    expect(() => expectChoice("tokens", { name: "notes", value: "kepe", choices })).toThrow(
      'tokens needs a known value for notes, but "kepe" is none of: keep, drop; did you mean "keep"? [bad-option]',
    );
  });
});
