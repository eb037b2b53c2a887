// The order of the document is the meaning: whatever was edited, moved or taken away, cells stand as in a session that never saw another text.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { random } from "../../../src/index.ts";
import { kernel, type Kernel, type Settled } from "../../helpers/kernel.ts";
import { randomEdit, randomScript, sourceOf } from "../../helpers/random-script.ts";

let edited: Kernel;
let fresh: Kernel;
let folder: string;

beforeAll(async () => {
  [edited, fresh] = await Promise.all([kernel(), kernel()]);
  folder = mkdtempSync(join(tmpdir(), "hustings-edits-"));
});

afterAll(() => {
  edited.close();
  fresh.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How each cell stands, what it printed, and what went wrong. */
function told({ cells, states }: Settled): readonly (readonly unknown[])[] {
  return cells.map(({ id }) => {
    const { status, printed, error } = states.get(id) ?? {};
    return [id, status, printed, error?.message];
  });
}

let opened = 0;

/** Holds a script through its edits, and each text once more in a session of its own. */
async function held(texts: readonly string[], cache?: string): Promise<readonly (readonly [unknown, unknown])[]> {
  edited.open(join(folder, `${opened++}.ts`), cache);
  const pairs: (readonly [unknown, unknown])[] = [];
  for (const text of texts) {
    fresh.open(join(folder, `${opened++}.ts`));
    pairs.push([told(await edited.update(text)), told(await fresh.update(text))]);
  }
  return pairs;
}

/** `a` to `d` as cells of these texts. */
const script = (...texts: readonly string[]): string =>
  texts.map((text, i) => `// %% ${"abcd"[i]}\n${text}`).join("\n");

describe("a session after an edit stands as a new one", () => {
  it.each<[string, readonly string[]]>([
    [
      "where a cell moves behind one that asks for what it brings",
      ["// %% a\nconst x = 1;\n// %% b\nconsole.log(x);", "// %% b\nconsole.log(x);\n// %% a\nconst x = 1;"],
    ],
    [
      "where a name that is asked for ahead becomes another kind",
      [script("console.log(x);", "var x = 1;"), script("console.log(x);", "const x = 1;")],
    ],
    [
      "where two cells that change a thing change places",
      [
        "// %% o\nconst l = [];\n// %% p\nl.push(1);\n// %% q\nl.push(2);\n// %% r\nconsole.log(l);",
        "// %% o\nconst l = [];\n// %% q\nl.push(2);\n// %% p\nl.push(1);\n// %% r\nconsole.log(l);",
      ],
    ],
    [
      "where a cell no longer changes a thing",
      [
        script("const l = [0];", "l.push(1);", "console.log(l);"),
        script("const l = [0];", "void l;", "console.log(l);"),
      ],
    ],
    [
      "where a cell begins to change a thing under another name",
      [
        script("const l = { n: 1 };", "const m = 1;", "console.log(l.n);"),
        script("const l = { n: 1 };", 'const m = new Map([["k", l]]); m.get("k").n = 2;', "console.log(l.n);"),
      ],
    ],
    [
      "where what an alias stands for is made again",
      [
        script("const l = { n: [1] };", "const same = l;", "l.n.push(2);", "console.log(same.n);"),
        script("const l = { n: [1] };", "const same = l;", "l.n.push(3);", "console.log(same.n);"),
      ],
    ],
    [
      "three cells behind an error",
      [
        script("const a = 1;", "const b = a;", "const c = b;", "console.log(c);"),
        script("const a = none;", "const b = a;", "const c = b;", "console.log(c);"),
        script("const a = 1;", "const b = a;", "const c = b;", "console.log(c);"),
      ],
    ],
  ])("%s", async (_name, texts) => {
    for (const [after, anew] of await held(texts)) expect(after).toEqual(anew);
  });

  it.each([1, 2, 3])(
    "after random edits of random scripts (seed %i)",
    async (seed) => {
      const draws = random(seed);
      for (let i = 0; i < 12; i++) {
        const texts = [randomScript(draws)];
        for (let edit = 0; edit < 4; edit++) texts.push(randomEdit(draws, texts.at(-1) ?? []));
        const sources = texts.map(sourceOf);
        for (const [after, anew] of await held(sources, seed === 3 ? join(folder, "cache") : undefined))
          expect(after, sources.join("\n\n-- then --\n\n")).toEqual(anew);
      }
    },
    60_000,
  );
});
