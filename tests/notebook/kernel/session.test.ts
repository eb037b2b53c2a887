// session: after any edit the cells stand as a fresh run would leave them, and no more cells have run than must.

import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kernel, type Kernel, type Settled } from "../../helpers/kernel.ts";
import { smallPrograms } from "../../helpers/small-programs.ts";

let one: Kernel;
let folder: string;

beforeAll(async () => {
  one = await kernel();
  folder = mkdtempSync(join(tmpdir(), "hustings-session-"));
});

afterAll(() => {
  one.close();
  rmSync(folder, { recursive: true, force: true });
});

let made = 0;

/** A script of its own, opened. */
function open(files: Readonly<Record<string, string>> = {}, cache?: string): string {
  const path = join(folder, `script-${made++}.ts`);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  one.open(path, cache);
  return path;
}

function printed({ states }: Settled): Record<string, string> {
  return Object.fromEntries([...states].map(([id, state]) => [id, state.printed]));
}

/** Programs whose output is that of their cells in order: nothing fails, nothing comes late. */
const steady = smallPrograms.filter(
  ({ name, source }) => !/throw|error|missing|nothing|undefined is|nobody/u.test(name) && source.includes("// %% b"),
);

describe("an edit anywhere leaves what a fresh run leaves", () => {
  it.each(steady.map((program) => [program.name, program] as const))("%s", async (_name, { source, files = {} }) => {
    open(files);
    const fresh = printed(await one.update(source));
    const markers = [...source.matchAll(/^\/\/ %% \w+$/gmu)];
    for (const marker of markers) {
      const at = (marker.index ?? 0) + marker[0].length;
      // Code that does nothing, but is code: the cell is another.
      const edited = `${source.slice(0, at)}\n;void ${made++};${source.slice(at)}`;
      expect(printed(await one.update(edited)), marker[0]).toEqual(fresh);
    }
    expect(printed(await one.update(source))).toEqual(fresh);
  });
});

describe("no more runs than must", () => {
  const script = `// %% [markdown] head\n// # Title\n// %% numbers\nconst numbers: number[] = [1, 2, 3];\n// %% sum\nconst sum = numbers.reduce((a, b) => a + b);\n// %% say\nconsole.log("sum", sum);\n// %% apart\nconsole.log("apart");`;

  it("comments, types and layout run nothing", async () => {
    open();
    await one.update(script);
    const { ran } = await one.update(
      script
        .replace("const numbers: number[]", "/* a list */ const numbers: readonly  number[]")
        .replace("const sum =", "// the sum\nconst sum =")
        .replace("(a, b) => a + b", "(a: number,\n  b: number) => a + b"),
    );
    expect(ran).toEqual([]);
  });

  it("an edited leaf runs itself", async () => {
    open();
    await one.update(script);
    expect((await one.update(script.replace('"apart"', '"alone"'))).ran).toEqual(["apart"]);
  });

  it("what changes goes on to what rests on it, and a value that stays ends the wave", async () => {
    open();
    await one.update(script);
    const more = script.replace("[1, 2, 3]", "[1, 2, 4]");
    expect((await one.update(more)).ran).toEqual(["numbers", "sum", "say"]);
    const same = script.replace("[1, 2, 3]", "[3, 4]");
    expect((await one.update(same)).ran).toEqual(["numbers", "sum"]);
  });

  it("a cell without a title that moves is the same cell", async () => {
    open();
    await one.update("// %%\nconsole.log(1);\n// %%\nconsole.log(2);");
    const { ran, states } = await one.update("// %%\nconsole.log(0);\n// %%\nconsole.log(1);\n// %%\nconsole.log(2);");
    expect(ran).toEqual(["cell-1"]);
    expect([...states.values()].map((state) => state.printed)).toEqual(["0\n", "1\n", "2\n"]);
  });

  it("an edited module runs what uses what it gives, and not its other importers", async () => {
    open({ "m.ts": "export const a = 1;", "n.ts": "export const b = 1;" });
    const source = `// %% in\nimport { a } from "./m.ts";\nimport { b } from "./n.ts";\n// %% a\nconsole.log(a);\n// %% b\nconsole.log(b);`;
    await one.update(source);
    writeFileSync(join(folder, "m.ts"), "// said\nexport const a: number = 1;");
    expect((await one.update(source)).ran).toEqual([]);
    writeFileSync(join(folder, "m.ts"), "export const a = 22;");
    const { ran, states, watch } = await one.update(source);
    expect(ran).toEqual(["a"]);
    expect(states.get("a")?.printed).toBe("22\n");
    expect(watch).toContain(join(folder, "m.ts"));
  });

  it("a module behind a module counts as well", async () => {
    open({ "far.ts": "export const far = 1;", "near.ts": 'export { far } from "./far.ts";' });
    const source = `// %% a\nimport { far } from "./near.ts";\nconsole.log(far);`;
    await one.update(source);
    writeFileSync(join(folder, "far.ts"), "export const far = 333;");
    expect((await one.update(source)).states.get("a")?.printed).toBe("333\n");
  });

  it("a file that a cell reads, also in a module, runs that cell when it changes, and not when it is only touched", async () => {
    const data = join(folder, "data.txt");
    open({
      "data.txt": "one",
      "reader.ts": `import { readFileSync } from "node:fs"; export const read = (): string => readFileSync(new URL("data.txt", import.meta.url), "utf8");`,
    });
    const source = `// %% in\nimport { read } from "./reader.ts";\n// %% a\nconsole.log(read());\n// %% b\nconsole.log("b");`;
    await one.update(source);
    utimesSync(data, new Date(), new Date(Date.now() + 5000));
    expect((await one.update(source)).ran).toEqual([]);
    writeFileSync(data, "second");
    const { ran, states, watch } = await one.update(source);
    expect(ran).toEqual(["a"]);
    expect(states.get("a")?.printed).toBe("second\n");
    expect(watch).toContain(data);
  });

  it("what a wave leaves undone because another begins, the other does", async () => {
    open();
    const source = `// %% in\nimport { input } from "hustings/notebook";\n// %% a\nconst n = input.range("n", { min: 0, max: 9, value: 3 });\n// %% slow\nawait new Promise((done) => setTimeout(done, 60));\nconst m = n;\n// %% b\nconsole.log(n + m);`;
    await one.update(source);
    const first = one.update(source, { inputs: { n: 7 } });
    await new Promise((done) => setTimeout(done, 30));
    // The same once more, while the slow cell is at work.
    const { states } = await one.update(source, { inputs: { n: 7 } });
    expect(states.get("b")?.printed).toBe("14\n");
    void first;
  });

  it("an input runs the cells that ask for it", async () => {
    open();
    const source = `// %% in\nimport { input } from "hustings/notebook";\n// %% a\nconst n = input.range("n", { min: 0, max: 9, value: 3 });\n// %% b\nconsole.log(n);\n// %% c\nconsole.log("c");`;
    const first = await one.update(source);
    expect(first.states.get("b")?.printed).toBe("3\n");
    const { ran, states } = await one.update(source, { inputs: { n: 7 } });
    expect(ran).toEqual(["a", "b"]);
    expect(states.get("b")?.printed).toBe("7\n");
    expect(states.get("a")?.inputs).toMatchObject([{ name: "n", value: 7, given: true }]);
  });
});

describe("errors", () => {
  it("block what rests on the cell and nothing else, and go when they are mended", async () => {
    open();
    const source = `// %% a\nconst x: number = JSON.parse("{");\n// %% b\nconsole.log(x);\n// %% c\nconsole.log("c");`;
    const broken = await one.update(source);
    expect(broken.cells.map(({ id }) => [id, broken.states.get(id)?.status])).toEqual([
      ["a", "failed"],
      ["b", "blocked"],
      ["c", "done"],
    ]);
    expect(broken.states.get("a")?.error).toMatchObject({ name: "SyntaxError", line: 2 });
    const mended = await one.update(source.replace('JSON.parse("{")', "4"));
    expect(mended.ran).toEqual(["a", "b"]);
    expect(mended.states.get("b")).toMatchObject({ status: "done", printed: "4\n" });
  });

  it("of the text leave everything as it was, and name the place", async () => {
    open();
    await one.update("// %% a\nconsole.log(1);");
    const { problem, states } = await one.update("// %% a\nconsole.log(1;");
    expect(problem).toMatch(/script-\d+\.ts:2:14: .* \[bad-script\]/u);
    expect(states.get("a")?.printed).toBe("1\n");
  });

  it("are told for a name that two cells bring, and for a marker inside of a statement", async () => {
    open();
    expect((await one.update("// %% a\nconst x = 1;\n// %% b\nconst x = 2;")).problem).toMatch(
      /"x" is brought by cell "a" already.*\[bad-script\]/u,
    );
    expect((await one.update("// %% a\nconst x = 1;\nconst x = 2;")).problem).toMatch(
      /:3:7: .*declared.*\[bad-script\]/u,
    );
    expect((await one.update("// %% a\nconst o = {\n// %% b\n  x: 1,\n};")).problem).toMatch(
      /whole statements.*:2:1|:2:1.*whole statements/u,
    );
  });

  it("of promises that nobody waited for are told in the cell that made them", async () => {
    open();
    const source = `// %% a\nvoid (async () => { await null; throw new Error("unheard"); })();\n// %% b\nconsole.log("b");`;
    await one.update(source);
    await new Promise((done) => setTimeout(done, 100));
    const { states } = await one.update(`${source}\nvoid 1;`);
    expect(states.get("a")).toMatchObject({ status: "failed", error: { message: "unheard" } });
  });

  it("stop() ends the script in order", async () => {
    open();
    const { states } = await one.update(
      `// %% a\nimport { stop } from "hustings/notebook";\nconst rows: number[] = [];\nstop(rows.length === 0, "nothing to show");\n// %% b\nconsole.log("b");`,
    );
    expect([...states].map(([id, { status }]) => [id, status])).toEqual([
      ["a", "done"],
      ["b", "stopped"],
    ]);
  });

  it("stop() ends it also where its cell is not run again, or was in the cache", async () => {
    const cache = join(folder, "cache-stop");
    const source = `// %% a\nimport { stop } from "hustings/notebook";\nstop(true, "enough");\n// %% b\nconsole.log("b");`;
    open({}, cache);
    await one.update(source);
    const edited = source.replace('"b"', '"c"');
    expect((await one.update(edited)).states.get("b")).toMatchObject({ status: "stopped", printed: "" });
    open({}, cache);
    expect((await one.update(edited)).states.get("b")).toMatchObject({ status: "stopped", printed: "" });
    expect((await one.update(edited.replace("true", "false"))).states.get("b")?.printed).toBe("c\n");
  });

  it("a cell that is held does not run until it is another", async () => {
    open();
    const source = "// %% a\nconsole.log(1);\n// %% b\nconsole.log(2);";
    const { cells } = await one.update("// %% a\nconsole.log(1);");
    const hash = cells[0]?.hash ?? "";
    open();
    expect((await one.update(source, { held: [hash] })).states.get("a")?.status).toBe("held");
    expect((await one.update(source.replace("(1)", "(3)"), { held: [hash] })).ran).toContain("a");
  });
});

describe("the cache", () => {
  const script = `// %% data\nconst data = { list: [1, 2, 3], at: new Map([["k", { deep: 1 }]]) };\nconsole.log("made");\n// %% same\nconst inner = data.at.get("k");\n// %% f\nconst double = (n: number) => 2 * n;\n// %% out\nconsole.log(double(data.list.length), inner === data.at.get("k"));`;

  it("brings everything back in a new session, and things that were one are one again", async () => {
    const cache = join(folder, "cache-1");
    open({}, cache);
    const before = await one.update(script);
    open({}, cache);
    const after = await one.update(script);
    expect(after.ran).toEqual([]);
    expect(printed(after)).toEqual(printed(before));
    expect([...after.states].map(([id, { variables }]) => [id, variables])).toEqual(
      [...before.states].map(([id, { variables }]) => [id, variables]),
    );
    expect(after.states.get("data")?.variables).toEqual([["data", "{ list, at }"]]);
    const edited = await one.update(script.replace("console.log(double", "console.log('again', double"));
    expect(edited.ran).toEqual(["out"]);
    expect(edited.states.get("out")?.printed).toBe("again 6 true\n");
  });

  it("does not believe a file that was cut short or changed", async () => {
    const cache = join(folder, "cache-2");
    open({}, cache);
    await one.update(script);
    const { readdirSync, readFileSync } = await import("node:fs");
    for (const file of readdirSync(cache)) {
      const bytes = readFileSync(join(cache, file));
      writeFileSync(
        join(cache, file),
        file < "8" ? bytes.subarray(0, bytes.length >> 1) : bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte)),
      );
    }
    open({}, cache);
    const again = await one.update(script);
    expect(again.ran).toEqual(["data", "same", "f", "out"]);
    expect(again.states.get("out")?.printed).toBe("6 true\n");
  });

  it("knows a file that changed while nobody looked", async () => {
    const cache = join(folder, "cache-3");
    const source = `// %% a\nimport { readFileSync } from "node:fs";\n// %% b\nconst text = readFileSync(${JSON.stringify(join(folder, "kept.txt"))}, "utf8");\n// %% c\nconsole.log(text);`;
    open({ "kept.txt": "before" }, cache);
    await one.update(source);
    writeFileSync(join(folder, "kept.txt"), "afterwards");
    open({}, cache);
    expect((await one.update(source)).states.get("c")?.printed).toBe("afterwards\n");
    writeFileSync(join(folder, "kept.txt"), "before");
    const back = await one.update(source);
    expect(back.ran).toEqual([]);
    expect(back.states.get("c")?.printed).toBe("before\n");
  });

  it("keeps apart what inputs make of a cell", async () => {
    const cache = join(folder, "cache-4");
    const source = `// %% a\nimport { input } from "hustings/notebook";\nconst n = input.number("n", { value: 1 });\nconsole.log(n);`;
    open({}, cache);
    await one.update(source);
    await one.update(source, { inputs: { n: 2 } });
    const first = await one.update(source, { inputs: {} });
    expect([first.ran, first.states.get("a")?.printed]).toEqual([[], "1\n"]);
  });
});
