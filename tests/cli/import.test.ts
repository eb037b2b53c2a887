// hustings import: as users call for it: any source, an account that adds up, and no half-written file. The texts are invented.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { desk, type Desk } from "../helpers/process.ts";
import { root } from "../helpers/sources.ts";

let at: Desk;
beforeAll(() => (at = desk()));
afterAll(() => at.remove());

const formats = join(root, "corpora/formats");
const read = (name: string): string => readFileSync(join(at.folder, name), "utf8");

describe("hustings import", () => {
  it("makes one corpus of everything it is given, and says what became of it", async () => {
    const { exit, stdout, stderr } = await at.hustings([
      "import",
      join(formats, "speeches.csv"),
      join(formats, "debate.txt"),
      "--out",
      "all.jsonl",
    ]);
    expect([exit, stdout]).toEqual([0, ""]);
    expect(stderr).toBe("read 7 = kept 7 + set aside 0, from 2 files (1 csv, 1 transcript); wrote all.jsonl\n");
    expect(read("all.jsonl").trimEnd().split("\n")).toHaveLength(7);
  });

  it("reads the standard input and writes to the standard output", async () => {
    const input = readFileSync(join(formats, "speeches.json"), "utf8");
    const { exit, stdout } = await at.hustings(["import", "-", "--quiet"], { input });
    expect([exit, stdout]).toEqual([0, readFileSync(join(formats, "speeches.jsonl"), "utf8")]);
    const dash = await at.hustings(["import", "-", "--out", "-", "--quiet"], { input });
    expect([dash.exit, dash.stdout]).toEqual([0, stdout]);
  });

  it("renames columns, and takes variables from file names", async () => {
    const mapped = await at.hustings([
      "import",
      join(formats, "speeches.tsv"),
      "--map",
      "text=body,id=doc",
      "--map",
      "speaker=name",
      "--quiet",
    ]);
    expect(mapped.stdout).toBe(readFileSync(join(formats, "speeches.jsonl"), "utf8"));
    const named = await at.hustings(["import", join(formats, "texts"), "--filename", "{date}_{speaker}", "--quiet"]);
    expect(named.stdout.split("\n")[2]).toContain('"date":"2024-10-03","speaker":"Vera Petrova"');
  });

  it("sets broken lines aside with their numbers, and stops at the first where it is strict", async () => {
    at.file("bad.jsonl", '{"id":"a","text":"x"}\n{"id":\n{"id":"b","text":"y"}\n');
    const mild = await at.hustings(["import", "bad.jsonl", "--out", "good.jsonl", "--json"]);
    expect(mild.exit).toBe(0);
    expect(JSON.parse(mild.stdout)).toMatchObject({
      read: 3,
      kept: 2,
      setAside: 1,
      notices: [{ code: "bad-json", place: "bad.jsonl:2" }],
    });
    expect(mild.stderr).toContain("read 3 = kept 2 + set aside 1, from 1 file (1 jsonl); wrote good.jsonl");
    const strict = await at.hustings(["import", "bad.jsonl", "--strict", "--out", "none.jsonl"]);
    expect([strict.exit, strict.stderr]).toEqual([
      2,
      expect.stringMatching(/^bad\.jsonl:2: a corpus needs one JSON object a line.*\[bad-json\]\n$/u),
    ]);
    expect(existsSync(join(at.folder, "none.jsonl"))).toBe(false);
  });

  it.each([
    [["import", "gone.txt"], /\[missing-file\]\n$/u],
    [
      ["import", "empty.jsonl"],
      /import needs at least one document, but there is none in the source \[empty-corpus\]\n$/u,
    ],
    [
      ["import", "lost.jsonl"],
      /all that was read \(1\) was set aside; the first: lost\.jsonl:1: .*\[empty-corpus\]\n$/u,
    ],
    [["import", "twice.jsonl"], /"a" stands in twice\.jsonl:1 and in twice\.jsonl:2 \[duplicate-id\]\n$/u],
    [["import", "empty.jsonl", "--map", "text"], /\[bad-option\]\n$/u],
    [["import", "empty.jsonl", "--format", "jsonll"], /did you mean "jsonl"\? \[bad-option\]\n$/u],
  ])("refuses %j in one line", async (args, line) => {
    at.file("empty.jsonl", "");
    at.file("lost.jsonl", "{}\n");
    at.file("twice.jsonl", '{"id":"a","text":"x"}\n{"id":"a","text":"y"}\n');
    const { exit, stderr } = await at.hustings([...args, "--out", "refused.jsonl"]);
    expect([exit, stderr.split("\n").length]).toEqual([2, 2]);
    expect(stderr).toMatch(line);
    expect(existsSync(join(at.folder, "refused.jsonl"))).toBe(false);
  });

  it("interrupted, it leaves no file, whole or half, and says so", async () => {
    const line = `${JSON.stringify({ text: "We will trade. ".repeat(200) })}\n`;
    at.file("large/large.jsonl", line.repeat(100_000));
    let tries: NodeJS.Timeout | undefined;
    const { exit, stderr } = await at.hustings(["import", "large/large.jsonl", "--out", "large/out.csv"], {
      started: (child) => {
        // As soon as the draft is there, it is being written.
        tries = setInterval(() => {
          if (!readdirSync(join(at.folder, "large")).some((name) => name.startsWith(".out.csv"))) return;
          clearInterval(tries);
          child.kill("SIGINT");
        }, 10);
      },
    });
    clearInterval(tries);
    expect([exit, stderr]).toEqual([130, "hustings import: interrupted; nothing was written\n"]);
    expect(readdirSync(join(at.folder, "large"))).toEqual(["large.jsonl"]);
  });
});
