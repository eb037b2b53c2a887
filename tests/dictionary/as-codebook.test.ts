import { describe, expect, it } from "vitest";
import { asCodebook } from "../../src/dictionary/as-codebook.ts";
import { codebook } from "../../src/dictionary/codebook.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";

describe("asCodebook", () => {
  it("makes a frame of every key, each pattern an entry, with nothing excluded", () => {
    const { frames, exclusive } = asCodebook(dictionary({ law: ["law*", { court: "court*" }] }), "test");
    expect(exclusive).toBe(false);
    expect(frames.map(({ key, include, exclude, negated }) => [key, include.length, exclude.length, negated])).toEqual([
      ["law", 1, 0, "count"],
      ["law.court", 1, 0, "count"],
    ]);
    expect(frames[0]?.include[0]?.source).toBe("law*");
  });

  it("leaves a codebook as it is", async () => {
    const book = await codebook({ frames: { a: { include: ["b"] } } });
    expect(asCodebook(book, "test")).toBe(book);
  });
});
