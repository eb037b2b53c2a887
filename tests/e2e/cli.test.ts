// The command line as a user has it: real processes, real files. The texts are invented.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { version } from "../../src/core/version.ts";
import { desk, type Desk, type Ended } from "../helpers/process.ts";
import { root } from "../helpers/sources.ts";

const speeches = [
  {
    id: "a",
    text: "Security first. We will defend our security and our borders.",
    speaker: "Ann Lee",
    party: "Left",
    date: "1999",
  },
  {
    id: "b",
    text: "Integration is our future, and integration brings security.",
    speaker: "Ben Ode",
    party: "Right",
    date: "2001-05",
  },
  { id: "c", text: "Our borders are open. Nobody defends nothing.", speaker: "Cy Ray", party: "Right", date: "2004" },
];
const article = `Summit ends

“We will defend our sovereignty,” said Ada Brown, the prime minister of Freedonia.

“Integration must wait,” Carl Stone, the president of Sylvania, told reporters.
`;

let at: Desk;
beforeAll(() => {
  at = desk();
  at.file("speeches.jsonl", speeches.map((one) => `${JSON.stringify(one)}\n`).join(""));
  at.file("an article.txt", article);
});
afterAll(() => at.remove());

const run = (...args: readonly string[]): Promise<Ended> => at.hustings(args);

/** What is said of a refusal: one coded line on stderr, nothing on stdout, exit 2. */
async function refusal(args: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await run(...args);
  const proper = exit === 2 && stdout === "" && /^[^\n]+ \[[a-z-]+\]\n$/u.test(stderr);
  return proper ? stderr : `exit ${exit}, stdout ${JSON.stringify(stdout)}, stderr ${stderr}`;
}

describe.concurrent("results", () => {
  it("go to stdout, and the last line on stderr says what was made", async () => {
    const { exit, stdout, stderr } = await run("tokens", "speeches.jsonl", "--counts");
    expect(stdout).toBe(
      "document  tokens  types  sentences\na             10      8          2\nb              8      7          1\nc              7      7          2\n",
    );
    expect([exit, stderr]).toEqual([0, "3 rows from 3 documents\n"]);
  });

  it("are silent beside with --quiet", async () => {
    expect((await run("tokens", "speeches.jsonl", "--counts", "--quiet")).stderr).toBe("");
  });

  it("as JSON are rows, columns, method, notices, and with --evidence the passages of each row", async () => {
    const { stdout } = await run("frames", "speeches.jsonl", "--by", "party", "--json", "--evidence");
    const table = JSON.parse(stdout) as Record<string, readonly unknown[]>;
    expect(Object.keys(table)).toEqual(["rows", "columns", "method", "notices", "evidence"]);
    const rows = table["rows"] as readonly { readonly group: string; readonly frame: string }[];
    const security = rows.findIndex(({ group, frame }) => group === "Left" && frame === "security");
    expect(rows[security]).toMatchObject({ tokens: 10, rate: null, status: "too-little-data" });
    const found = table["evidence"] as readonly (readonly unknown[])[];
    const first = found[security]?.[0];
    expect(first).toEqual({
      id: "a",
      start: 0,
      end: 8,
      before: "",
      match: "Security",
      after: " first.",
      speaker: "Ann Lee",
      date: "1999",
    });
  });

  it("as JSON lines are one row a line, as CSV a header and a row a line", async () => {
    const lines = (await run("kwic", "speeches.jsonl", "secur*", "--jsonl")).stdout.trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(["a", "a", "b"]);
    const csv = (await run("keyness", "speeches.jsonl", "--by", "party", "--target", "Left", "--csv")).stdout.split(
      "\r\n",
    );
    // Of the words that only the target has, each once, the first by name.
    expect(csv[0]?.split(",").slice(0, 3)).toEqual(["feature", "score", "p"]);
    expect(csv[1]?.split(",")[0]).toBe("defend");
  });

  it("go into a file with --out, in the form its ending names, and a chart into another", async () => {
    const { exit, stdout, stderr } = await run(
      "frames",
      "speeches.jsonl",
      "--by",
      "speaker",
      "--out",
      "made/f.json",
      "--chart",
      "made/f.svg",
    );
    expect([exit, stdout]).toEqual([0, ""]);
    expect(stderr.trimEnd().split("\n").at(-1)).toBe("9 rows from 3 documents; wrote made/f.json and made/f.svg");
    expect(Object.keys(JSON.parse(readFileSync(join(at.folder, "made/f.json"), "utf8")) as object)).toContain("rows");
    expect(readFileSync(join(at.folder, "made/f.svg"), "utf8")).toMatch(/^<svg/u);
  });

  it("keep a concordance lined up at its keyword", async () => {
    const { stdout } = await run("kwic", "speeches.jsonl", "secur*");
    const lines = stdout.trimEnd().split("\n");
    const column = lines[0]?.indexOf("Keyword") ?? -1;
    expect(lines.slice(1).map((line) => line.slice(column, column + 8).toLowerCase())).toEqual([
      "security",
      "security",
      "security",
    ]);
  });

  it("count only what --where leaves", async () => {
    const { stdout } = await run(
      "tokens",
      "speeches.jsonl",
      "--counts",
      "--jsonl",
      "--where",
      "party=='Right' && date>=2004",
    );
    expect(stdout).toBe('{"id":"c","tokens":7,"types":7,"sentences":2}\n');
  });

  it("come from standard input too", async () => {
    const { stdout } = await at.hustings(["tokens", "-", "--counts", "--jsonl"], {
      input: '{"id":"x","text":"One two."}\n',
    });
    expect(stdout).toBe('{"id":"x","tokens":2,"types":2,"sentences":1}\n');
  });

  it("tokens without --counts are the tokens themselves", async () => {
    const { stdout } = await run("tokens", "speeches.jsonl", "--jsonl", "--where", "id=='c'");
    expect(JSON.parse(stdout)).toEqual({
      id: "c",
      tokens: ["our", "borders", "are", "open", "nobody", "defends", "nothing"],
    });
  });
});

describe.concurrent("articles", () => {
  it("give their quotations with exact offsets as JSON", async () => {
    const { stdout } = await run("quotes", "an article.txt", "--json");
    const [entry] = JSON.parse(stdout) as readonly [
      { id: string; quotes: readonly { start: number; end: number; speaker: string; kind: string }[] },
    ];
    expect(entry.id).toBe("an article");
    expect(entry.quotes.map(({ start, end, speaker, kind }) => [article.slice(start, end), speaker, kind])).toEqual([
      ["“We will defend our sovereignty,”", "Ada Brown", "direct"],
      ["“Integration must wait,”", "Carl Stone", "direct"],
    ]);
    expect(Object.keys(entry.quotes[0] ?? {}).toSorted()).toEqual(
      [
        "confidence",
        "cue",
        "end",
        "group",
        "kind",
        "mention",
        "rule",
        "speaker",
        "speakerId",
        "start",
        "why",
      ].toSorted(),
    );
  });

  it("give one object a document and a line with --jsonl, and a row a quotation as CSV", async () => {
    const { stdout } = await run("quotes", "an article.txt", "speeches.jsonl", "--jsonl");
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(["an article", "a", "b", "c"]);
    const csv = (await run("quotes", "an article.txt", "--csv")).stdout;
    expect(csv.trimEnd().split("\r\n")).toHaveLength(3);
  });

  it("are read out to a reader, with the reasons on demand", async () => {
    const { stdout, stderr } = await run("quotes", "an article.txt", "--explain");
    expect(stdout).toContain("  Ada Brown (Ada Brown … said)\n    “We will defend our sovereignty,”\n    by ");
    expect(stderr).toBe("2 quotations, from 1 document\n");
  });

  it("work wherever a corpus does: their speakers are found first, and stderr says so", async () => {
    const { stdout, stderr } = await run("frames", "an article.txt", "--by", "speaker", "--jsonl");
    expect(stderr).toContain("frames: found 2 quotations in 1 article");
    const groups = stdout
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { group: string }).group);
    expect([...new Set(groups)]).toEqual(["Ada Brown", "Carl Stone"]);
  });

  const report =
    "Ann Lee said that the border would stay open until the spring. “Security matters to us,” said Carl Stone.\n";

  it("give what is reported without marks too, and counts by speaker leave that out unless it is asked for", async () => {
    at.file("report.txt", report);
    const { stdout } = await run("quotes", "report.txt", "--jsonl");
    const { quotes } = JSON.parse(stdout) as { quotes: readonly { speaker: string; kind: string }[] };
    expect(quotes.map(({ speaker, kind }) => [speaker, kind])).toEqual([
      ["Ann Lee", "indirect"],
      ["Carl Stone", "direct"],
    ]);
    const marked = await run("frames", "report.txt", "--by", "speaker", "--jsonl");
    expect(marked.stderr).toContain(
      "frames: found 1 quotation in 1 article; what follows counts those, and not the text around them; left out: 1 without quotation marks (--indirect counts them)\n",
    );
    expect(marked.stdout).not.toContain("Ann Lee");
    const all = await run("frames", "report.txt", "--by", "speaker", "--jsonl", "--indirect");
    expect(all.stderr).toContain("frames: found 2 quotations in 1 article");
    expect(all.stdout).toContain("Ann Lee");
  });

  it("are resolved, and speakers joined, by a people table and the date", async () => {
    const people = at.file(
      "people.csv",
      "name,office,country,from,to\nAnton Sample,President,Belarus,2010,2020\nBoris Sample,President,Belarus,2021,\n",
    );
    const text = "“We agree,” the President of Belarus said.";
    at.file(
      "dated.jsonl",
      [2012, 2022].map((year) => `${JSON.stringify({ id: year, text, date: `${year}-05-15` })}\n`).join(""),
    );
    const { stdout } = await run("quotes", "dated.jsonl", "--jsonl", "--people", people);
    const found = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { quotes: readonly { speaker: string }[] });
    expect(found.map(({ quotes }) => quotes.map(({ speaker }) => speaker))).toEqual([
      ["Anton Sample"],
      ["Boris Sample"],
    ]);
    at.file(
      "spoken.jsonl",
      '{"id":"a","text":"Security.","speaker":"Mr. Anton SAMPLE"}\n{"id":"b","text":"Trade.","speaker":"Anton Sample,"}\n',
    );
    const rates = await run("frames", "spoken.jsonl", "--by", "speaker", "--jsonl", "--people", people);
    const groups = rates.stdout
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { group: string }).group);
    expect([...new Set(groups)]).toEqual(["Anton Sample"]);
  });
});

describe.concurrent("wrong use is one coded line and exit 2", () => {
  const cases: readonly (readonly [string, readonly string[], string | RegExp])[] = [
    ["an unknown command", ["kwik"], "unknown command 'kwik' (Did you mean kwic?) [bad-usage]"],
    [
      "an unknown option",
      ["frames", "speeches.jsonl", "--bye", "x"],
      "unknown option '--bye' (Did you mean --by?) [bad-usage]",
    ],
    ["a missing argument", ["kwic", "speeches.jsonl"], "missing required argument 'PATTERN' [bad-usage]"],
    [
      "a missing option",
      ["keyness", "speeches.jsonl", "--by", "party"],
      "none is named of: Left, Right [empty-target]",
    ],
    ["too many arguments", ["kwic", "a", "b", "c"], "[bad-usage]"],
    ["two forms of output", ["tokens", "speeches.jsonl", "--json", "--csv"], "--json and --csv are 2 [bad-usage]"],
    [
      "an unknown measure",
      ["keyness", "speeches.jsonl", "--by", "party", "--target", "Left", "--measure", "logratio"],
      'did you mean "logRatio"? [bad-option]',
    ],
    [
      "a chart of an unknown kind",
      ["frames", "speeches.jsonl", "--chart", "f.gif"],
      "of: .svg, .png, .pdf, .vl.json, .html [bad-option]",
    ],
    [
      "a number that is none",
      ["kwic", "speeches.jsonl", "x", "--window", "wide"],
      '--window needs a whole number, but "wide" is none [bad-option]',
    ],
    [
      "a width of time that is none",
      ["frames", "speeches.jsonl", "--over", "yeat"],
      'did you mean "year"? [bad-option]',
    ],
    [
      "a condition that cannot be read",
      ["tokens", "speeches.jsonl", "--where", "party='Left'"],
      "needs == to compare at column 6",
    ],
  ];
  it.each(cases)("%s", async (_, args, message) => {
    const said = await refusal(args);
    expect(said).toMatch(message);
    expect(said).not.toMatch(/^exit/u);
  });
});

describe.concurrent("wrong input is one coded line and exit 2", () => {
  const cases: readonly (readonly [string, () => readonly string[], string | RegExp])[] = [
    ["a missing file", () => ["frames", "speches.jsonl"], 'did you mean "speeches.jsonl"? [missing-file]'],
    [
      "a malformed line",
      () => ["frames", at.file("bad.jsonl", '{"id":"a","text":"x"}\n{"id":"b","text"\n')],
      /^bad\.jsonl:2: .*\[bad-json\]\n$/u,
    ],
    [
      "a duplicate id",
      () => ["frames", at.file("dup.jsonl", '{"id":"a","text":"x"}\n{"id":"a","text":"y"}\n')],
      /dup\.jsonl:1 and .*dup\.jsonl:2.*\[duplicate-id\]/u,
    ],
    [
      "an unknown variable",
      () => ["frames", "speeches.jsonl", "--by", "parti"],
      'did you mean "party"? [unknown-variable]',
    ],
    [
      "an unknown variable in a condition",
      () => ["tokens", "speeches.jsonl", "--where", "spaeker=='x'"],
      'did you mean "speaker"? [unknown-variable]',
    ],
    ["an empty corpus", () => ["frames", at.file("empty.jsonl", "")], "[empty-corpus]"],
    ["an empty text", () => ["quotes", at.file("empty.txt", " \n")], "the only one is empty [empty-corpus]"],
    [
      "a condition that leaves nothing",
      () => ["tokens", "speeches.jsonl", "--where", "party=='None'"],
      "party=='None' leaves none of 3 [empty-corpus]",
    ],
    [
      "a target that matches nothing",
      () => ["keyness", "speeches.jsonl", "--by", "party", "--target", "Centre"],
      /none of: Left, Right.*\[empty-target\]/u,
    ],
    [
      "a target that leaves nothing to compare with",
      () => ["keyness", "speeches.jsonl", "--by", "party", "--target", "Left", "--where", "party=='Left'"],
      "[empty-target]",
    ],
    ["binary data", () => ["tokens", at.file("image.txt", Uint8Array.from([137, 80, 78, 71, 0, 0]))], /\[[a-z-]+\]/u],
    ["a folder without texts", () => ["tokens", (at.file("docs/notes.md", "x"), "docs")], "[empty-corpus]"],
    [
      "a codebook that is wrong",
      () => ["codebook", "test", at.file("bad.yaml", "frames:\n  security:\n    includes: [x]\n")],
      /bad\.yaml:3:\d+: .*\[bad-codebook\]/u,
    ],
    [
      "a place that cannot be written",
      () => ["tokens", "speeches.jsonl", "--out", "speeches.jsonl/below.csv"],
      "[cannot-write]",
    ],
  ];
  it.each(cases)("%s", async (_, args, message) => {
    const said = await refusal(args());
    expect(said).toMatch(message);
    expect(said).not.toMatch(/^exit/u);
  });

  it("shows the stack only with --debug", async () => {
    const { stderr } = await run("tokens", "nowhere.jsonl", "--debug");
    expect(stderr).toMatch(/\[missing-file\]\n.*\n\s+at /u);
  });
});

describe.concurrent("the rest", () => {
  it("a codebook's examples are run: 0 where they hold, 1 where one fails", async () => {
    const book = (yes: string): string =>
      `frames:\n  security:\n    include: ["secur*"]\n    examples: { yes: ["${yes}"], no: ["peace"] }\n`;
    const [good, bad] = await Promise.all([
      run("codebook", "test", at.file("good.yaml", book("a secure border"))),
      run("codebook", "test", at.file("fails.yaml", book("a border"))),
    ]);
    expect([good.exit, good.stderr.split("\n").at(-2)]).toEqual([0, "all 2 examples hold"]);
    expect([bad.exit, bad.stderr.split("\n").at(-2)]).toEqual([1, "1 example of 2 failed"]);
  });

  it("a reader that has seen enough is no error", async () => {
    at.file(
      "long.jsonl",
      Array.from({ length: 20_000 }, (_, i) => `{"id":"d${i}","text":"security and security again"}\n`).join(""),
    );
    const { exit, stderr } = await at.hustings(["kwic", "long.jsonl", "secur*", "--jsonl"], {
      started: (child) => void child.stdout?.once("data", () => child.stdout?.destroy()),
    });
    expect(exit).toBe(0);
    expect(stderr).toMatch(/^(?:40,000 rows from 20,000 documents\n)?$/u);
  });

  it("without a command shows help", async () => {
    const { exit, stdout, stderr } = await run();
    expect([exit, stderr]).toEqual([0, ""]);
    for (const { name, text } of commands)
      expect(stdout.replaceAll(/\s+/gu, " ")).toContain(name.includes(" ") ? name.split(" ")[0] : text);
  });

  it("knows its version", async () => expect((await run("--version")).stdout).toBe(`${version}\n`));

  it("every command's --help ends with its examples", async () => {
    const { exit, stdout, stderr } = await at.tsx([join(root, "tests/helpers/all-help.ts")]);
    expect([exit, stderr]).toEqual([0, ""]);
    const said = JSON.parse(stdout) as Readonly<Record<string, { readonly exit: number; readonly stdout: string }>>;
    for (const { name, examples } of commands) {
      const lines = (said[name]?.stdout ?? "").trimEnd().split("\n").slice(-examples.length);
      expect([name, said[name]?.exit, lines.map((line) => line.trim())]).toEqual([name, 0, examples]);
    }
  });

  it("shows the help of a command in a process of its own", async () => {
    const { exit, stdout } = await run("codebook", "test", "--help");
    expect(exit).toBe(0);
    expect(stdout).toContain("Examples:");
  });
});
