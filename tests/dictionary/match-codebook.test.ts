import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { asCodebook } from "../../src/dictionary/as-codebook.ts";
import { codebook } from "../../src/dictionary/codebook.ts";
import type { CodebookSource, FrameSource } from "../../src/dictionary/codebook-source.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { match } from "../../src/dictionary/match.ts";
import { matchCodebook, matchStates } from "../../src/dictionary/match-codebook.ts";
import { tokens } from "../../src/tokens/tokens.ts";

type Frames = CodebookSource["frames"];

/** What is found in a text, as `frame state: words`; frames in order, then text. */
async function found(text: string, frames: Frames, rest: Partial<CodebookSource> = {}): Promise<readonly string[]> {
  const book = await codebook({ languages: ["en"], ...rest, frames });
  const words = tokens(corpus([text]));
  const m = matchCodebook(words, book);
  return [...m.frames].map((frame, k) => {
    const stretch = text.slice(words.starts[m.firsts[k] ?? 0], words.ends[m.lasts[k] ?? 0]);
    return `${book.frames[frame]?.key} ${matchStates[m.states[k] ?? 0]}: ${stretch}`;
  });
}

const one = (frame: FrameSource): Frames => ({ f: frame });

describe("matchCodebook", () => {
  it("excludes a match that shares a token with an exclusion, and counts its neighbours", async () => {
    const frames = one({ include: ["secur*"], exclude: ["social security", "secur* a (loan|deal)"] });
    expect(await found("Social security is not national security; secure a loan, securely.", frames)).toEqual([
      "f excluded: security",
      "f counted: security",
      "f excluded: secure",
      "f counted: securely",
    ]);
  });

  it("makes no phrase of two sentences", async () => {
    const frames = one({ include: ["secur*", "energy supply"], exclude: ["social security"] });
    expect(await found("The question is social. Security first. Energy. Supply.", frames)).toEqual([
      "f counted: Security",
    ]);
  });

  it("lets the longest match win inside a frame, and all frames count what they match", async () => {
    const frames = { a: { include: ["national security", "secur*"] }, b: { include: ["security"] } };
    expect(await found("national security", frames)).toEqual(["a counted: national security", "b counted: security"]);
  });

  it("gives a token to one frame only where the codebook is exclusive: to the longest match, then to the first frame", async () => {
    const frames = { a: { include: ["secur*"] }, b: { include: ["energy security", "secur*"] } };
    expect(await found("energy security and security", frames, { exclusive: true })).toEqual([
      "a counted: security",
      "b counted: energy security",
    ]);
  });

  it("counts what nested frames match for the frames around them, once", async () => {
    const frames = {
      a: { include: ["secur*"], exclude: ["social *"], frames: { b: { include: ["energy security", "gas"] } } },
    };
    expect(await found("energy security, gas and social gas", frames)).toEqual([
      "a counted: energy security",
      "a counted: gas",
      "a excluded: gas",
      "a.b counted: energy security",
      "a.b counted: gas",
      "a.b excluded: gas",
    ]);
  });

  it("finds patterns near one another in either order, inside a sentence, at most so many tokens apart", async () => {
    const frames = one({ include: [{ near: ["threat*", "nation*"], within: 3 }] });
    expect(await found("A threat to the nation. The nation under threat.", frames)).toEqual([
      "f counted: threat to the nation",
      "f counted: nation under threat",
    ]);
    expect(await found("A threat to all of the nation. A threat. Nations stood.", frames)).toEqual([]);
  });

  it("needs a token of its own for every pattern of a near rule", async () => {
    const frames = one({ include: [{ near: ["nation*", "national"], within: 3 }] });
    expect(await found("national", frames)).toEqual([]);
    expect(await found("national, nation", frames)).toEqual(["f counted: national, nation"]);
  });

  it("does not count a match with something beside it that may not be there", async () => {
    const frames = one({ include: [{ glob: "secur*", not: ["loan*", "bank"], within: 2 }] });
    expect(await found("Security of loans. Security of all loans. The bank. Security.", frames)).toEqual([
      "f excluded: Security",
      "f counted: Security",
      "f counted: Security",
    ]);
  });

  it("takes a not by itself as a condition on all that the frame includes, and in exclude as its opposite", async () => {
    const include = one({ include: ["secur*", "guard*", { not: "loan*", within: 2 }] });
    expect(await found("Guard the loan. National security.", include)).toEqual([
      "f excluded: Guard",
      "f counted: security",
    ]);
    const exclude = one({ include: ["secur*"], exclude: [{ not: "nation*", within: 2 }] });
    expect(await found("National security. Security.", exclude)).toEqual([
      "f counted: security",
      "f excluded: Security",
    ]);
  });

  it("compares with the text as it was written where the case is kept", async () => {
    expect(await found("The US told us.", one({ include: [{ fixed: "US", case: "keep" }] }))).toEqual([
      "f counted: US",
    ]);
  });

  it("reads a regular expression inside one token", async () => {
    const frames = one({ include: [{ regex: "\\bpeace-?keep\\w+" }] });
    expect(await found("Peacekeepers and peace-keeping and keeping peace.", frames)).toEqual([
      "f counted: Peacekeepers",
      "f counted: peace-keeping",
    ]);
  });

  it("does as the author says with a match that is negated", async () => {
    const text = "No security. Security.";
    expect(await found(text, one({ include: ["secur*"] }))).toEqual(["f counted: security", "f counted: Security"]);
    expect(await found(text, one({ include: ["secur*"], negated: "separate" }))).toEqual([
      "f negated: security",
      "f counted: Security",
    ]);
    expect(await found(text, one({ include: ["secur*"], negated: "drop" }))).toEqual(["f counted: Security"]);
  });

  it("says which entry hit, as its author wrote it", async () => {
    const book = await codebook({ frames: { f: { include: ["secur*", { fixed: "guard" }] } } });
    const { patterns, sources } = matchCodebook(tokens(corpus(["guard security"])), book);
    expect([...patterns].map((p) => sources[p])).toEqual(['{"fixed":"guard"}', "secur*"]);
  });

  it("finds in a dictionary what match finds", () => {
    const words = fc.constantFrom("a", "b", "c", "d");
    const entry = fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), entry, entry, (text, x, y) => {
        const phrases = (list: readonly (readonly string[])[]): string[] => list.map((phrase) => phrase.join(" "));
        const keys = dictionary({ x: phrases(x), y: phrases(y) });
        const t = tokens(corpus([text.join(" ")]));
        const one = matchCodebook(t, asCodebook(keys, "test"));
        const other = match(t.vocabulary, keys.entries, t);
        const listed = [...one.frames].map((f, k) => `${f} ${one.firsts[k]} ${one.lasts[k]}`).sort();
        expect(listed).toEqual([...other.entries].map((e, k) => `${e} ${other.firsts[k]} ${other.lasts[k]}`).sort());
      }),
    );
  });
});
