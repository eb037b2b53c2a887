// Scoring and training on the command line: real processes, real files. The texts are invented, and what is expected is counted by hand.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { desk, type Desk, type Ended } from "../helpers/process.ts";

const gold = ["Ann Lee", "Bob Ray", "Carl Moe", "Dora Fox"].map((name, i) => {
  const text = `The ministers met in the old port. “We will sign the treaty in May,” ${name} said. ${name} said that the road would stay open.`;
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const named = { speakerCanonical: name, speakerText: name, canonicalFrom: "gold" };
  const direct = span("“We will sign the treaty in May,”");
  const told = span("that the road would stay open");
  return {
    id: `t${i}`,
    text,
    quotes: [
      { ...direct, ...named, speakerStart: direct.end + 1, speakerEnd: direct.end + 1 + name.length },
      { ...told, ...named, speakerStart: told.start - name.length - 6, speakerEnd: told.start - 6 },
    ],
  };
});
const lines = (entries: readonly object[]): string => entries.map((one) => `${JSON.stringify(one)}\n`).join("");

let at: Desk;
beforeAll(() => {
  at = desk();
  at.file("gold.jsonl", lines(gold));
  at.file("articles.jsonl", lines(gold.map(({ id, text }) => ({ id, text }))));
  // Of four direct quotations two are found, one of them with the wrong speaker; of four reports none.
  at.file(
    "found.jsonl",
    lines(
      gold.slice(0, 2).map(({ id, quotes }, i) => ({
        id,
        quotes: [
          {
            ...quotes[0],
            speakerCanonical: undefined,
            speakerText: undefined,
            speaker: i === 0 ? "Ann Lee" : "Dora Fox",
          },
        ],
      })),
    ),
  );
});
afterAll(() => at.remove());

const run = (...args: readonly string[]): Promise<Ended> => at.hustings(args);

interface Row {
  readonly kinds: string;
  readonly [name: string]: unknown;
}

describe.concurrent("hustings score quotes", () => {
  it("counts what was found and who said it, by kinds", async () => {
    const { exit, stdout, stderr } = await run(
      "score",
      "quotes",
      "--gold",
      "gold.jsonl",
      "--pred",
      "found.jsonl",
      "--jsonl",
    );
    const rows = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Row);
    expect(rows.map(({ kinds }) => kinds)).toEqual(["direct", "direct, mixed", "indirect", "direct, mixed, indirect"]);
    expect(rows[0]).toMatchObject({
      documents: 4,
      annotated: 4,
      found: 2,
      precision: 1,
      recall: 0.5,
      speaker: 0.5,
      jointRecall: 0.25,
    });
    expect(rows[2]).toMatchObject({ annotated: 4, found: 0, recall: 0 });
    expect(rows[3]).toMatchObject({ annotated: 8, found: 2, recall: 0.25 });
    expect([exit, stderr]).toEqual([0, "4 rows from 4 documents\nnote: nothing was found for 2 annotated documents\n"]);
  });

  it("takes what hustings quotes prints", async () => {
    const found = await run("quotes", "articles.jsonl", "--jsonl");
    const { stdout } = await at.hustings(
      ["score", "quotes", "--gold", "gold.jsonl", "--pred", "-", "--kinds", "direct", "--jsonl"],
      {
        input: found.stdout,
      },
    );
    expect(JSON.parse(stdout)).toMatchObject({ kinds: "direct", f1: 1, speaker: 1, jointF1: 1 });
  });

  it("names errors on demand", async () => {
    const { stdout } = await run(
      "score",
      "quotes",
      "--gold",
      "gold.jsonl",
      "--pred",
      "found.jsonl",
      "--kinds",
      "direct",
      "--errors",
      "9",
    );
    const told = stdout.trimEnd().split("\n").slice(2);
    expect(told.map((line) => line.split(":").slice(0, 2).join(":"))).toEqual([
      "speaker: t1",
      "missed: t2",
      "missed: t3",
    ]);
  });

  const refused: readonly (readonly [string, readonly string[], string])[] = [
    [
      "a kind that is none",
      ["--gold", "gold.jsonl", "--pred", "found.jsonl", "--kinds", "direkt"],
      'did you mean "direct"? [bad-option]',
    ],
    ["a missing file", ["--gold", "golf.jsonl", "--pred", "found.jsonl"], 'did you mean "gold.jsonl"? [missing-file]'],
    ["texts without annotation", ["--gold", "articles.jsonl", "--pred", "found.jsonl"], "[bad-json]"],
  ];
  it.each(refused)("refuses %s in one coded line", async (_, args, message) => {
    const { exit, stdout, stderr } = await run("score", "quotes", ...args);
    expect([exit, stdout, stderr.trimEnd().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain(message);
  });
});

describe.concurrent("hustings train quotes", () => {
  it("makes the same model from the same texts, one that quotes can use", async () => {
    const train = (out: string): Promise<Ended> =>
      run("train", "quotes", "--gold", "gold.jsonl", "--out", out, "--epochs", "4");
    const [first, second] = [await train("model"), await train("again")];
    expect([first.exit, first.stdout, first.stderr]).toEqual([
      0,
      "",
      `trained on 8 quotations in 4 documents; wrote ${join("model", "model.json")}\n`,
    ]);
    expect(second.exit).toBe(0);
    for (const name of ["model.json", "direct-packed.ts", "tagger-packed.ts"])
      expect(readFileSync(join(at.folder, "again", name), "utf8")).toBe(
        readFileSync(join(at.folder, "model", name), "utf8"),
      );
    const { stdout } = await run(
      "quotes",
      "articles.jsonl",
      "--jsonl",
      "--model",
      "model/model.json",
      "--where",
      "id == 't0'",
    );
    const { quotes } = JSON.parse(stdout) as { quotes: readonly { kind: string; speaker: string }[] };
    expect(quotes.map(({ kind, speaker }) => [kind, speaker])).toContainEqual(["direct", "Ann Lee"]);
  });

  it("interrupted, it leaves nothing", async () => {
    at.file("long.jsonl", lines(Array.from({ length: 2000 }, (_, i) => ({ ...gold[i % 4], id: `n${i}` }))));
    let timer: NodeJS.Timeout | undefined;
    const { exit } = await at.hustings(["train", "quotes", "--gold", "long.jsonl", "--out", "half"], {
      started: (child) => {
        timer = setTimeout(() => child.kill("SIGINT"), 2500);
      },
    });
    clearTimeout(timer);
    expect(exit).not.toBe(0);
    expect(existsSync(join(at.folder, "half"))).toBe(false);
  });

  it("refuses texts without a quotation", async () => {
    at.file("none.jsonl", '{"id":"a","text":"x","quotes":[]}\n');
    const { exit, stderr } = await run("train", "quotes", "--gold", "none.jsonl", "--out", "none");
    expect([exit, stderr]).toEqual([2, expect.stringContaining("[empty-corpus]")]);
  });
});

describe.concurrent("hustings quotes", () => {
  it("asks the table of people who held the office on the day", async () => {
    at.file("leader.txt", "The Arcadian president met the press. “We wait,” said the president of France.\n");
    at.file(
      "who.csv",
      "name,office,country,from,to\nAnn Lee,President,France,2001,2006\nBo Ray,President,France,2007,\n",
    );
    const speaker = async (day: string): Promise<unknown> => {
      const { stdout } = await run("quotes", "leader.txt", "--people", "who.csv", "--date", day, "--json");
      return JSON.parse(stdout)[0].quotes[0].speaker;
    };
    expect(await Promise.all(["2003-05", "2009-01-31"].map(speaker))).toEqual(["Ann Lee", "Bo Ray"]);
  });

  it("says which days it takes", async () => {
    const { exit, stderr } = await run("quotes", "articles.jsonl", "--date", "2012-13");
    expect([exit, stderr]).toEqual([2, '--date needs a day such as 2012-05-15, but "2012-13" is none [bad-option]\n']);
  });
});
