import { describe, expect, it } from "vitest";
import { dictionaryFile } from "../../src/format/dictionary-file.ts";

const wrap = (inside: string, engine = "substring"): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<dictionary style="050805" patternengine="${engine}">${inside}</dictionary>`;

describe("yoshikoder", () => {
  it("reads categories in categories and leaves the dictionary's own name out", async () => {
    const { format, keys, codebook } = await dictionaryFile(
      wrap(
        '<cnode name="Mine" desc="Mine"><cnode name="law" desc="Courts &amp; judges"><pnode name="court*"/><cnode name="crime"><pnode name="theft"/></cnode></cnode></cnode>',
      ),
    );
    expect(format).toBe("yoshikoder");
    expect(keys).toEqual({ law: ["court*", { crime: ["theft"] }] });
    expect(codebook.frames["law"]?.definition).toBe("Courts & judges");
  });

  it("keeps several outermost categories, and one with patterns of its own", async () => {
    const two = await dictionaryFile(
      wrap('<cnode name="a"><pnode name="x"/></cnode><cnode name="b"><pnode name="y"/></cnode>'),
    );
    expect(two.keys).toEqual({ a: ["x"], b: ["y"] });
    const own = await dictionaryFile(
      wrap('<cnode name="a"><pnode name="x"/><cnode name="b"><pnode name="y"/></cnode></cnode>'),
    );
    expect(own.keys).toEqual({ a: ["x", { b: ["y"] }] });
  });

  it("reads regular expressions as such, and says that weights are left out", async () => {
    const { match, codebook, notices } = await dictionaryFile(
      wrap('<cnode name="a"><cnode name="b"><pnode name="x+y" score="2.5"/></cnode></cnode>', "regexp"),
    );
    expect(match).toBe("regex");
    expect(codebook.frames).toEqual({ b: { include: [{ regex: "x+y" }] } });
    expect(notices.map((notice) => notice.code)).toEqual(["weights-left-out"]);
  });

  it("says where broken XML breaks", async () => {
    await expect(dictionaryFile('<dictionary>\n<cnode name="a">\n</dictionary>', { file: "my.ykd" })).rejects.toThrow(
      /my\.ykd:3:\d+: a Yoshikoder dictionary needs XML that is well formed.*\[bad-dictionary\]/u,
    );
    await expect(dictionaryFile("<dictionary></dictionary>")).rejects.toThrow("categories (<cnode>)");
  });
});
