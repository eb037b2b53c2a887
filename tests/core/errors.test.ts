// Errors say who needs what, what there was instead, and the way out.

import { describe, expect, it } from "vitest";
import { catalogue, HustingsError, nearest } from "../../src/core/errors.ts";

describe("HustingsError", () => {
  it("is one line: who needs what, but got, the choices, the code", () => {
    const error = new HustingsError("empty-target", {
      who: "keyness",
      needs: "at least one target document",
      got: '"Nobody" matches none',
      choices: ["Lukashenko", "Putin"],
    });
    expect(error.message).toBe(
      'keyness needs at least one target document, but "Nobody" matches none of: Lukashenko, Putin [empty-target]',
    );
    expect(error.code).toBe("empty-target");
  });

  it("starts with the place and ends with the nearest of the choices", () => {
    const error = new HustingsError("unknown-variable", {
      who: "frames",
      needs: "a known variable",
      got: '"parti" is none',
      choices: ["date", "party"],
      near: "parti",
      place: "corpus.jsonl:3",
    });
    expect(error.message).toBe(
      'corpus.jsonl:3: frames needs a known variable, but "parti" is none of: date, party; did you mean "party"? [unknown-variable]',
    );
    expect(error.place).toBe("corpus.jsonl:3");
  });

  it("shows eight choices and counts the rest", () => {
    const choices = Array.from({ length: 12 }, (_, i) => `v${i}`);
    const { message } = new HustingsError("unknown-variable", { who: "x", needs: "y", got: "z is none", choices });
    expect(message).toContain("v7, … (12 in all)");
    expect(message).not.toContain("v8");
  });

  it("stays one line whatever the user wrote", () => {
    const { message } = new HustingsError("bad-option", { who: "x", needs: "y", got: "a\nb\tis none" });
    expect(message).toBe("x needs y, but a b is none [bad-option]");
  });
});

describe("nearest", () => {
  it.each([
    ["parti", ["date", "party"], "party"],
    ["Speaker", ["speaker", "date"], "speaker"],
    ["kyeness", ["keyness", "kwic"], "keyness"],
    ["xyz", ["party", "date"], undefined],
    ["a", [], undefined],
    ["yaer", ["year", "quarter"], "year"],
    ["loglik", ["chiSquared", "logLikelihood"], "logLikelihood"],
    ["PARTY", ["party", "partyOf"], "party"],
    ["ca", ["cat", "dog"], "cat"],
    ["abcd", ["dcba"], undefined],
  ])("%s among %j is %s", (name, choices, wanted) => expect(nearest(name, choices)).toBe(wanted));
});

describe("the catalogue", () => {
  it("gives each code a meaning and a way out, in order of the alphabet", () => {
    const codes = Object.keys(catalogue);
    expect(codes).toEqual([...codes].sort());
    for (const { meaning, wayOut } of Object.values(catalogue))
      expect([meaning, wayOut].every((text) => /^[A-Z].*\.$/su.test(text))).toBe(true);
  });
});
