import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDictionary } from "../../src/read/read-dictionary.ts";
import { dataFolder } from "../helpers/data.ts";

const folder = mkdtempSync(join(tmpdir(), "dictionaries-"));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("readDictionary", () => {
  it("reads a file into a dictionary and says its format", async () => {
    const { dictionary, format, notices } = await readDictionary(file("my.dic", "%\n1\tlaw\n%\nchief justice\t1\n"));
    expect(format).toBe("liwc");
    expect(dictionary.entries.map(({ key, patterns }) => [key, patterns[0]?.words])).toEqual([
      ["law", ["chief", "justice"]],
    ]);
    expect(notices).toEqual([]);
  });

  it("cuts phrases where the separator says", async () => {
    const { dictionary } = await readDictionary(file("my.yml", "us: [united_states]\n"), { separator: "_" });
    expect(dictionary.entries[0]?.patterns[0]?.words).toEqual(["united", "states"]);
  });

  it("says when it had to guess the encoding", async () => {
    const { dictionary, notices } = await readDictionary(
      file("old.lc3", new Uint8Array([0x2b, 0x61, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x0a])),
    );
    expect(dictionary.entries[0]?.patterns[0]?.source).toBe("café");
    expect(notices.map((notice) => notice.code)).toEqual(["guessed-encoding"]);
  });

  it("refuses a missing file with the nearest name", async () => {
    file("mine.cat", "");
    await expect(readDictionary(join(folder, "mine.cot"))).rejects.toThrow("mine.cat");
  });
});

const given = dataFolder();
describe.skipIf(given === undefined)("published dictionaries (skipped without HUSTINGS_DATA)", () => {
  // Counted in the files with awk and grep: words times their numbers, lines with a weight, lines under a plus.
  it.each([
    ["mfd1.dic", 11, 359],
    ["mfd2.0.dic", 10, 2103],
    ["Laver_and_Garry_2000.cat", 20, 418],
    ["LSD2015.lc3", 2, 4567],
  ])("%s has %i keys with patterns and %i patterns", async (name, keys, patterns) => {
    const path = join(given ?? "", "corpora/dictionaries", name);
    expect(existsSync(path)).toBe(true);
    const { dictionary, notices } = await readDictionary(path);
    expect(dictionary.entries).toHaveLength(keys);
    expect(dictionary.entries.reduce((sum, entry) => sum + entry.patterns.length, 0)).toBe(patterns);
    expect(notices).toEqual([]);
  });
});
