// Scripts as notebooks, end to end: the same under tsx and under `hustings run`, and never half a page. The texts are invented.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { desk, type Desk, type Ended } from "../helpers/process.ts";

const analysis = `// ---
// title: Who speaks of security?
// summary: Two invented speeches.
// ---
import { chartIntervals, dictionary, passages, tokens, trackFrames } from "hustings";
import { readCorpus } from "hustings/node";
import { chart, cite, input, md, note, progress, table } from "hustings/notebook";

// %% [markdown] question
// # The question
// Who speaks of *security*?

// %% load
const speeches = await readCorpus("speeches.jsonl");
const per = input.range("per", { min: 100, max: 10000, value: 1000, label: "Per so many tokens" });
for (const _ of progress([1, 2, 3], { label: "waiting" })) continue;

// %% count
const frames = trackFrames(tokens(speeches), dictionary({ security: "secur*" }), { by: "speaker", per, minTokens: 5 });
table(frames, { name: "frames", caption: "Frames" });
chart(chartIntervals(frames), { name: "frames" });
md\`There are \${frames.rows.length} rows & \${"<b>no</b>"} markup.\`;
note("Invented.", { tone: "warning" });
cite("Somebody 1999, doi:10.1000/xyz");
for (const passage of passages(frames, { row: 0, limit: 1 })) cite(passage);
`;

const emitter = `import { input, md, stop } from "hustings/notebook";
md\`Hello\`;
const how = input.select("how", { options: ["well", "throws", "rejects", "later", "coded", "stops", "exits", "waits"] });
if (how === "throws") {
  const nothing = undefined as unknown as { x: { y: number } };
  console.log(nothing.x.y);
}
if (how === "rejects") await Promise.reject(new Error("no"));
if (how === "later") setTimeout(() => { throw new Error("late"); }, 5);
if (how === "coded") stop(input.number("n", { value: 1, min: 5 }) === 0, "never");
stop(how === "stops", "Nothing to see.");
if (how === "exits") process.exit(0);
if (how === "waits") await new Promise((done) => setTimeout(done, 60_000));
md\`Done\`;
`;

const epoch = { SOURCE_DATE_EPOCH: "0" };
let at: Desk;
beforeAll(() => {
  at = desk();
  at.file(
    "speeches.jsonl",
    '{"id":"a","text":"Security first. We defend our security.","speaker":"Ann"}\n{"id":"b","text":"Peace, and the security of peace.","speaker":"Ben"}\n',
  );
  at.file("analysis.ts", analysis);
  at.file("my scripts/emitter.ts", emitter);
});
afterAll(() => at.remove());

/** Every file below a folder with the hash of its content. */
function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(join(at.folder, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [
        path.slice(join(at.folder, folder).length + 1),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ]),
  );
}

const read = (path: string): string => readFileSync(join(at.folder, path), "utf8");
const emit = (out: string, ...flags: readonly string[]): Promise<Ended> =>
  at.tsx(["my scripts/emitter.ts", "--out", out, ...flags]);

describe("a script", () => {
  let plain: Ended;
  let run: Ended;
  beforeAll(async () => {
    plain = await at.tsx(["analysis.ts", "--out=plain"], { env: epoch });
    run = await at.hustings(["run", "analysis.ts", "--out", "run"], { env: epoch });
  });

  it("prints the same and writes the same bytes under tsx and under hustings run", () => {
    expect([plain.exit, run.exit]).toEqual([0, 0]);
    expect(run.stdout).toBe(plain.stdout);
    expect(contents("run")).toEqual(contents("plain"));
  });

  it("prints text, tables and what charts say, but no progress into a pipe", () => {
    expect(plain.stdout).toContain("There are 2 rows & <b>no</b> markup.");
    expect(plain.stdout).toMatch(/^Frames\nspeaker +period/u);
    expect(plain.stdout).toContain("Warning: Invented.");
    expect(plain.stderr).toBe("wrote plain/analysis/index.html with 1 chart and 1 table\n");
  });

  it("says under hustings run what was done, and where the gallery is", () => {
    expect(run.stderr).toMatch(/^analysis\.ts {2}\d+\.\d s {2}run\/analysis\n1 script done\n→ run\/index\.html\n$/u);
  });

  it("leaves a page, the forms of its chart, its rows, its passages, and no other file", () => {
    expect(Object.keys(contents("plain"))).toEqual([
      "analysis/frames.csv",
      "analysis/frames.passages.csv",
      "analysis/frames.png",
      "analysis/frames.svg",
      "analysis/frames.vl.json",
      "analysis/index.html",
      "analysis/provenance.json",
      "analysis/results.json",
      "index.html",
    ]);
  });

  it("has a page with its title, its text, its code by cell, and nothing from elsewhere", () => {
    const html = read("plain/analysis/index.html");
    expect(html).toContain("<h1><bdi>Who speaks of security?</bdi></h1>");
    for (const text of [
      "Two invented speeches.",
      "The question",
      "&lt;b&gt;no&lt;/b&gt; markup",
      "Invented.",
      "Per so many tokens",
      "doi.org/10.1000/xyz",
    ])
      expect(html).toContain(text);
    expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="https?:/u);
    expect(read("plain/index.html")).toContain('href="analysis/index.html"');
  });

  it("says where everything came from, and nothing of the machine", () => {
    const { script, corpora, files, seeds, command, time, outputs } = JSON.parse(
      read("plain/analysis/provenance.json"),
    ) as Record<string, never>;
    const sha256 = (path: string): string =>
      createHash("sha256")
        .update(readFileSync(join(at.folder, path)))
        .digest("hex");
    expect(script).toMatchObject({ path: "analysis.ts", sha256: sha256("analysis.ts") });
    expect(files).toEqual([{ path: "speeches.jsonl", bytes: 146, sha256: sha256("speeches.jsonl") }]);
    expect(corpora).toMatchObject([{ documents: 2, tokens: 12 }]);
    expect([seeds, command, time]).toEqual([[1], "npx tsx analysis.ts", "1970-01-01T00:00:00.000Z"]);
    expect(
      (outputs as unknown as readonly { name: string; sha256: string }[]).every(
        (one) => one.sha256 === sha256(`plain/analysis/${one.name}`),
      ),
    ).toBe(true);
    for (const path of Object.keys(contents("plain"))) expect(read(`plain/${path}`)).not.toContain(at.folder);
  });

  it("attributes outputs to cells", () => {
    const { cells } = JSON.parse(read("plain/analysis/results.json")) as {
      cells: readonly { id: string; outputs: readonly { kind: string }[] }[];
    };
    expect(cells.map(({ id, outputs }) => [id, outputs.map(({ kind }) => kind)])).toEqual([
      ["cell-1", []],
      ["question", []],
      ["load", ["input"]],
      ["count", ["table", "chart", "markdown", "note", "source", "passage"]],
    ]);
  });

  it("takes the values of its inputs from flags, under both", async () => {
    await at.tsx(["analysis.ts", "--out=plain2", "--per", "100"], { env: epoch });
    await at.hustings(["run", "analysis.ts", "--out=run2", "--", "--per", "100"], { env: epoch });
    expect(contents("run2")).toEqual(contents("plain2"));
    expect(JSON.parse(read("run2/analysis/provenance.json"))).toMatchObject({
      command: "npx tsx analysis.ts --per=100",
      inputs: { per: 100 },
    });
  });
});

describe("an error in a script", () => {
  beforeAll(async () => {
    await emit("errors");
  });

  it.each([
    ["throws", 1, /^my scripts\/emitter\.ts:6:23: TypeError: .*\n {2}6 \| console\.log\(nothing\.x\.y\);\n$/u],
    ["rejects", 1, /^my scripts\/emitter\.ts:8:\d+: Error: no\n/u],
    ["later", 1, /^my scripts\/emitter\.ts:9:\d+: Error: late\n/u],
    ["coded", 2, /^my scripts\/emitter\.ts:10:\d+: --n needs a number from 5, but "3" is not \[bad-option\]\n/u],
    ["wel", 2, /did you mean "well"\? \[bad-option\]/u],
  ] as const)(
    "that %s ends with exit %d and its place, and leaves the earlier page as it was",
    async (how, exit, message) => {
      const before = contents("errors");
      const ended = await emit("errors", `--how=${how}`, ...(how === "coded" ? ["--n=3"] : []));
      expect(ended.stderr).toMatch(message);
      expect(ended.exit).toBe(exit);
      expect(contents("errors")).toEqual(before);
    },
  );

  it("is a flag that nobody asks for", async () => {
    const before = contents("errors");
    const { exit, stderr } = await emit("errors", "--hows=well");
    expect([exit, stderr]).toEqual([
      2,
      expect.stringContaining('"--hows" is none of: --how, --out, --quiet, --debug; did you mean "--how"? [bad-usage]'),
    ]);
    expect(contents("errors")).toEqual(before);
  });

  it("shows its stack with --debug", async () => {
    expect((await emit("errors", "--how=throws", "--debug")).stderr).toMatch(/\n\s+at .*emitter\.ts:6:23/u);
  });

  it("is told by hustings run, which exits with its code and goes on with the other scripts", async () => {
    at.file("several/one.ts", 'import { md } from "hustings/notebook";\nmd`One`;\n');
    at.file("several/two.ts", 'import { md } from "hustings/notebook";\nmd`Two`;\nthrow new Error("broken");\n');
    at.file("several/three.test.ts", "throw new Error('a test is no script');\n");
    const { exit, stdout, stderr } = await at.hustings(["run", "several", "--out", "many"]);
    expect([exit, stdout]).toEqual([1, "One\n\nTwo\n\n"]);
    expect(stderr).toContain("several/two.ts:3:7: Error: broken\n");
    expect(stderr).toContain("1 of 2 scripts done, 1 failed\n→ many/index.html\n");
    expect(readdirSync(join(at.folder, "many")).toSorted()).toEqual(["index.html", "one"]);
  });
});

describe("the end of a script", () => {
  it("stop ends it in order: the page is written and says why", async () => {
    const { exit, stdout } = await emit("stopped", "--how=stops");
    expect([exit, stdout]).toEqual([0, "Hello\n\nNote: Nothing to see.\n\n"]);
    expect(read("stopped/emitter/index.html")).toContain("Nothing to see.");
  });

  it("process.exit writes no page, and that is said", async () => {
    const { exit, stderr } = await emit("exited", "--how=exits");
    expect([exit, existsSync(join(at.folder, "exited"))]).toEqual([0, false]);
    expect(stderr).toContain("use stop() to end early");
  });

  it("an interrupt leaves the earlier page as it was, and exits with 130 under hustings run", async () => {
    await emit("interrupted");
    const before = contents("interrupted");
    const { exit, stderr } = await at.hustings(
      ["run", "my scripts/emitter.ts", "--out", "interrupted", "--", "--how=waits"],
      {
        started: (child) => void child.stdout?.once("data", () => child.kill("SIGINT")),
      },
    );
    expect(stderr).toContain("interrupted");
    expect(exit).toBe(130);
    const { "index.html": _, ...pages } = contents("interrupted");
    const { "index.html": __, ...earlier } = before;
    expect(pages).toEqual(earlier);
  });

  it("a folder of others is not touched", async () => {
    mkdirSync(join(at.folder, "others/emitter"), { recursive: true });
    writeFileSync(join(at.folder, "others/emitter/thesis.txt"), "years of work");
    const { exit, stderr } = await emit("others");
    expect([exit, readdirSync(join(at.folder, "others/emitter"))]).toEqual([1, ["thesis.txt"]]);
    expect(stderr).toContain("[cannot-write]");
  });

  it("a place that cannot be written to is refused before anything is done", async () => {
    at.file("a file", "");
    const { exit, stdout, stderr } = await emit("a file");
    expect([exit, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/cannot be \(.*a file is a file\) \[cannot-write\]/u);
  });

  it("quiet prints nothing, and HUSTINGS_OUT names the folder", async () => {
    const { stdout, stderr } = await at.tsx(["my scripts/emitter.ts", "--quiet"], { env: { HUSTINGS_OUT: "by env" } });
    expect([stdout, stderr, existsSync(join(at.folder, "by env/emitter/index.html"))]).toEqual(["", "", true]);
  });
});

describe("hustings run", () => {
  it.each([
    [["run", "nowhere.ts"], "there is no nowhere.ts [missing-file]"],
    [["run", "analysys.ts"], 'did you mean "analysis.ts"? [missing-file]'],
    [["run", "speeches.jsonl"], "no TypeScript or JavaScript is speeches.jsonl"],
    [["run", "analysis.ts", "other/analysis.ts"], "have the same [bad-usage]"],
  ])("%j is refused with exit 2", async (args, message) => {
    at.file("other/analysis.ts", "");
    const { exit, stderr } = await at.hustings(args);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it("helps where a script stands in a folder of CommonJS", async () => {
    at.file("cjs/package.json", "{}");
    at.file("cjs/waits.ts", 'import { md } from "hustings/notebook";\nmd`x`;\nawait Promise.resolve();\n');
    const { exit, stderr } = await at.hustings(["run", "cjs/waits.ts"]);
    expect([exit, stderr]).toEqual([
      1,
      expect.stringContaining('Put "type": "module" into package.json, or call the script .mts'),
    ]);
  });
});
