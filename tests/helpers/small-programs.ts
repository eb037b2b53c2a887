// Small programs in cells: each shows one thing that a module can do, and prints what comes of it. Under tsx and in a kernel they must print the same.

/** A program, with the modules beside it. */
export interface SmallProgram {
  readonly name: string;
  readonly source: string;
  readonly files?: Readonly<Record<string, string>>;
}

const lib = `export let count = 0; export const bump = (): number => ++count; export const twice = (n: number): number => 2 * n;`;

/** All of them. */
export const smallPrograms: readonly SmallProgram[] = [
  { name: "a constant of another cell", source: `// %% a\nconst x = 2;\n// %% b\nconsole.log(x + 1);` },
  {
    name: "a variable that another cell sets",
    source: `// %% a\nlet x = 1;\n// %% b\nx = 5;\n// %% c\nconsole.log(x);`,
  },
  {
    name: "a variable that another cell counts up",
    source: `// %% a\nlet x = 1;\n// %% b\nx += 2; x++; ++x;\n// %% c\nconsole.log(x, x--);\n// %% d\nconsole.log(x);`,
  },
  {
    name: "a function sees the variable as it is when called",
    source: `// %% a\nlet x = 1;\n// %% b\nconst get = () => x;\n// %% c\nx = 7;\n// %% d\nconsole.log(get());`,
  },
  {
    name: "a function that sets a variable of another cell",
    source: `// %% a\nlet x = 1;\n// %% b\nfunction set(v: number) { x = v; }\n// %% c\nset(9);\n// %% d\nconsole.log(x);`,
  },
  {
    name: "a function called before its cell",
    source: `// %% a\nconsole.log(twice(4));\n// %% b\nfunction twice(n: number): number { return 2 * n; }`,
  },
  {
    name: "functions that call one another across cells",
    source: `// %% a\nfunction even(n: number): boolean { return n === 0 || odd(n - 1); }\n// %% b\nfunction odd(n: number): boolean { return n !== 0 && even(n - 1); }\n// %% c\nconsole.log(even(10), odd(7));`,
  },
  {
    name: "var before its cell",
    source: `// %% a\nconsole.log(typeof late, late);\n// %% b\nvar late = 3;\n// %% c\nconsole.log(late);`,
  },
  {
    name: "var in a block",
    source: `// %% a\nif (true) { var hoisted = 1; }\nfor (var i = 0; i < 3; i++);\n// %% b\nconsole.log(hoisted, i);`,
  },
  {
    name: "a list filled by another cell",
    source: `// %% a\nconst list: number[] = [];\n// %% b\nlist.push(1, 2);\n// %% c\nlist.push(3);\n// %% d\nconsole.log(list.join());`,
  },
  {
    name: "a list filled through another name",
    source: `// %% a\nconst list = [1];\n// %% b\nconst same = list;\n// %% c\nsame.push(2);\n// %% d\nconsole.log(list.length, same === list);`,
  },
  {
    name: "an object changed in depth",
    source: `// %% a\nconst o = { in: { n: 1 } };\n// %% b\nconst { in: inner } = o;\ninner.n = 5;\n// %% c\nconsole.log(o.in.n);`,
  },
  {
    name: "a list sorted by a function",
    source: `// %% a\nconst xs = [3, 1, 2];\nfunction order(list: number[]) { list.sort(); }\n// %% b\norder(xs);\n// %% c\nconsole.log(xs.join());`,
  },
  {
    name: "a property taken away",
    source: `// %% a\nconst o: { a?: number; b: number } = { a: 1, b: 2 };\n// %% b\ndelete o.a;\n// %% c\nconsole.log(JSON.stringify(o));`,
  },
  {
    name: "Object.assign onto a constant",
    source: `// %% a\nconst o = { a: 1 };\n// %% b\nObject.assign(o, { b: 2 });\n// %% c\nconsole.log(JSON.stringify(o));`,
  },
  {
    name: "maps and sets",
    source: `// %% a\nconst m = new Map<string, number>();\nconst s = new Set<number>();\n// %% b\nm.set("a", 1); s.add(2).add(3);\n// %% c\nconsole.log([...m].join(), [...s].join(), m.size);`,
  },
  {
    name: "an enumeration",
    source: `// %% a\nenum Side { Left = 1, Right }\n// %% b\nconsole.log(Side.Right, Side[1], Object.keys(Side).length);`,
  },
  {
    name: "an enumeration that rests on a constant",
    source: `// %% a\nconst base = 4;\nenum E { A = 1 << 2, B = A + 1 }\n// %% b\nconsole.log(E.A + base, E.B);`,
  },
  { name: "a constant enumeration", source: `// %% a\nconst enum C { X = "x" }\nconsole.log(C.X);` },
  {
    name: "a class with private fields",
    source: `// %% a\nclass Counter { #n = 0; static made = 0; constructor() { Counter.made++; } inc() { return ++this.#n; } get n() { return this.#n; } }\n// %% b\nconst c = new Counter();\nc.inc();\n// %% c\nc.inc();\nconsole.log(c.n, Counter.made, c instanceof Counter);`,
  },
  {
    name: "a class that extends one of another cell",
    source: `// %% a\nabstract class Shape { abstract area(): number; name(): string { return this.constructor.name; } }\n// %% b\nclass Square extends Shape { constructor(private side: number) { super(); } area() { return this.side ** 2; } }\n// %% c\nconst s = new Square(3);\nconsole.log(s.area(), s.name());`,
  },
  {
    name: "a class used before its cell",
    source: `// %% a\ntry { new Late(); } catch (error) { console.log((error as Error).name, (error as Error).message); }\n// %% b\nclass Late {}`,
  },
  {
    name: "a constant used before its cell",
    source: `// %% a\nconst f = () => later;\ntry { f(); } catch (error) { console.log((error as Error).message); }\n// %% b\nconst later = 1;\n// %% c\nconsole.log(f());`,
  },
  {
    name: "typeof a constant before its cell",
    source: `// %% a\ntry { console.log(typeof later); } catch (error) { console.log((error as Error).name); }\n// %% b\nconst later = 1;`,
  },
  {
    name: "assignment to a constant",
    source:
      `// %% a\nconst fixed = 1;\n// %% b\ntry { (fixed as number) = 2; } catch (error) { console.log((error as Error).name, (error as Error).message); }\nconsole.log(fixed);`.replace(
        "(fixed as number) = 2",
        "eval('0'); throw new TypeError('Assignment to constant variable.')",
      ),
  },
  {
    name: "names for lists and objects taken apart",
    source: `// %% a\nconst { a, b: [c, ...rest], ...others } = { a: 1, b: [2, 3, 4], d: 5, e: 6 };\n// %% b\nconsole.log(a, c, rest.join(), JSON.stringify(others));`,
  },
  {
    name: "default values that rest on other cells",
    source: `// %% a\nconst fallback = 8;\n// %% b\nconst { x = fallback, y: { z = fallback + 1 } = {} } = {} as { x?: number; y?: { z?: number } };\n// %% c\nconsole.log(x, z);`,
  },
  {
    name: "assignment into names of other cells",
    source: `// %% a\nlet p = 1; let q = 2;\n// %% b\n[p, q] = [q, p];\n// %% c\n({ p, q = 9 } = { p: 5 } as { p: number; q?: number });\nconsole.log(p, q);`,
  },
  {
    name: "a loop over a variable of another cell",
    source: `// %% a\nlet last = 0;\n// %% b\nfor (last of [1, 2, 3]);\n// %% c\nconsole.log(last);\nfor (const key in { a: 1, b: 2 }) console.log(key);`,
  },
  {
    name: "shadows",
    source: `// %% a\nconst x = "out";\n// %% b\n{ const x = "block"; console.log(x); }\n((x: string) => console.log(x))("parameter");\ntry { throw "caught"; } catch (x) { console.log(x); }\nfor (const x of ["loop"]) console.log(x);\nconsole.log(x);`,
  },
  {
    name: "braces keep names to themselves",
    source: `// %% a\n{ const tmp = 1; console.log(tmp); }\n// %% b\n{ const tmp = 2; console.log(tmp); }`,
  },
  {
    name: "short properties",
    source: `// %% a\nconst x = 1;\nfunction f() { return 2; }\n// %% b\nconst o = { x, f, y: x };\nconsole.log(JSON.stringify(o), o.f());`,
  },
  {
    name: "keys and methods that are computed",
    source: `// %% a\nconst key = "k";\n// %% b\nconst o = { [key]: 1, [\`\${key}2\`]() { return 2; } };\nclass K { [key] = 3; static [key] = 4; }\nconsole.log(o.k, o.k2(), new K().k, K.k);`,
  },
  {
    name: "no this in a function",
    source: `// %% a\nconst f = function (this: unknown) { return this === undefined; };\n// %% b\nconsole.log(f());\nfunction g(this: unknown) { return this === undefined; }\nconsole.log(g());`,
  },
  {
    name: "a tag of another cell",
    source: `// %% a\nconst tag = (strings: TemplateStringsArray, ...values: unknown[]) => strings.raw.join("|") + values.join();\n// %% b\nconsole.log(tag\`a\${1}b\${2}\`)`,
  },
  {
    name: "lines without semicolons",
    source: `// %% a\nconst f = (n: number) => n\nconst g = (n: number) => { console.log(n) }\n// %% b\nconst a = f(1)\ng(2)\nif (a) g(3)\nelse g(4)\ng(5)`,
  },
  {
    name: "labels",
    source: `// %% a\nconst rows = [[1, 2], [3, 4]];\n// %% b\nouter: for (const row of rows) for (const n of row) { if (n === 2) continue outer; if (n === 4) break outer; console.log(n); }`,
  },
  {
    name: "switch",
    source: `// %% a\nconst v: number = 2;\n// %% b\nswitch (v) { case 1: { const w = "one"; console.log(w); break; } case 2: { let w = "two"; console.log(w); } default: console.log("on"); }`,
  },
  {
    name: "generators",
    source: `// %% a\nfunction* upTo(n: number) { for (let i = 0; i < n; i++) yield i; }\n// %% b\nconsole.log([...upTo(4)].join());`,
  },
  {
    name: "getters and setters",
    source: `// %% a\nconst o = { n: 1, get double() { return 2 * this.n; }, set half(v: number) { this.n = 2 * v; } };\n// %% b\no.half = 5;\nconsole.log(o.double);`,
  },
  {
    name: "waiting at the top",
    source: `// %% a\nconst x = await Promise.resolve(3);\n// %% b\nconst y = await new Promise<number>((done) => setTimeout(() => done(x + 1), 5));\n// %% c\nconsole.log(x, y);`,
  },
  {
    name: "for await",
    source: `// %% a\nasync function* three() { yield 1; yield 2; yield 3; }\n// %% b\nlet sum = 0;\nfor await (const n of three()) sum += n;\n// %% c\nconsole.log(sum);`,
  },
  {
    name: "promises that nobody waits for",
    source: `// %% a\nPromise.resolve().then(() => console.log("later"));\nsetTimeout(() => console.log("last"), 0);\n// %% b\nconsole.log("now");\n// %% c\nconsole.log("then");`,
  },
  {
    name: "all at once",
    source: `// %% a\nconst slow = async (n: number) => { await null; return n * n; };\n// %% b\nconst all = await Promise.all([1, 2, 3].map(slow));\nconsole.log(all.join());`,
  },
  {
    name: "an error that is caught",
    source: `// %% a\nfunction fail(): never { throw new RangeError("too far"); }\n// %% b\ntry { fail(); } catch (error) { console.log((error as Error).name, (error as Error).message); } finally { console.log("done"); }`,
  },
  {
    name: "a namespace",
    source: `// %% a\nnamespace Geometry { export const tau = 6; export const half = tau / 2; }\n// %% b\nconsole.log(Geometry.half);`,
  },
  {
    name: "types of all kinds",
    source: `// %% a\ninterface Point { readonly x: number }\ntype Maybe<T> = T | undefined;\ndeclare const nowhere: number;\nfunction id<T>(value: T): T { return value; }\nfunction over(a: string): string;\nfunction over(a: number): number;\nfunction over(a: never) { return a; }\n// %% b\nconst p = { x: 1 } as const satisfies Point;\nconst m: Maybe<Point> = p!;\nconsole.log(id<number>(m.x), over("o"));`,
  },
  {
    name: "generics and arrows",
    source: `// %% a\nconst pair = <A, B>(a: A, b: B): [A, B] => [a, b];\n// %% b\nconsole.log(pair<number, string>(1, "b").join());`,
  },
  {
    name: "optional chains",
    source: `// %% a\nconst o: { f?: (n: number) => number; deep?: { v: number } } = { f: (n) => n };\n// %% b\nconsole.log(o.f?.(3), o.deep?.v ?? "none");\nconst maybe: (() => number) | undefined = undefined as (() => number) | undefined;\n// %% c\nconsole.log(maybe?.());`,
  },
  {
    name: "a module with a live binding",
    source: `// %% a\nimport { bump, count } from "./lib.ts";\n// %% b\nbump(); bump();\n// %% c\nconsole.log(count);`,
    files: { "lib.ts": lib },
  },
  {
    name: "a module as a whole, and under another name",
    source: `// %% a\nimport * as all from "./lib.ts";\nimport { twice as double } from "./lib.ts";\n// %% b\nconsole.log(Object.keys(all).join(), double(4), all.twice(1));`,
    files: { "lib.ts": lib },
  },
  {
    name: "a default of a module",
    source: `// %% a\nimport main, { other } from "./main.ts";\n// %% b\nconsole.log(main(2), other);`,
    files: { "main.ts": `export default (n: number): number => n + 1; export const other = "o";` },
  },
  {
    name: "modules in a circle",
    source: `// %% a\nimport { a } from "./a.ts";\n// %% b\nconsole.log(a());`,
    files: {
      "a.ts": `import { b } from "./b.ts"; export const one = 1; export function a(): number { return b() + 1; }`,
      "b.ts": `import { one } from "./a.ts"; export function b(): number { return one + 10; }`,
    },
  },
  {
    name: "modules that hand on",
    source: `// %% a\nimport { twice, deep } from "./index.ts";\n// %% b\nconsole.log(twice(3), deep);`,
    files: {
      "index.ts": `export * from "./lib.ts"; export { x as deep } from "./x.ts";`,
      "lib.ts": lib,
      "x.ts": `export const x = "x";`,
    },
  },
  {
    name: "modules print before the script does",
    source: `// %% a\nconsole.log("script");\n// %% b\nimport "./loud.ts";\nimport { twice } from "./lib.ts";\nconsole.log(twice(1));`,
    files: { "loud.ts": `console.log("loud");`, "lib.ts": lib },
  },
  {
    name: "a module of types only",
    source: `// %% a\nimport type { T } from "./types.ts";\nimport { type U, real } from "./types.ts";\n// %% b\nconst t: T = real; const u: U = "u";\nconsole.log(t, u);`,
    files: { "types.ts": `export type T = number; export type U = string; export const real = 4;` },
  },
  {
    name: "a module that waits",
    source: `// %% a\nimport { ready } from "./slow.ts";\nconsole.log(ready);`,
    files: {
      "slow.ts": `export const ready = await new Promise<string>((done) => setTimeout(() => done("ready"), 5));`,
    },
  },
  {
    name: "import() of a module",
    source: `// %% a\nconst { twice } = await import("./lib.ts");\n// %% b\nconsole.log(twice(21));`,
    files: { "lib.ts": lib },
  },
  {
    name: "CommonJS beside the script",
    source: `// %% a\nimport old from "./old.cjs";\nimport { named } from "./old.cjs";\n// %% b\nconsole.log(old.named, named);`,
    files: { "old.cjs": `exports.named = 5;` },
  },
  {
    name: "JSON beside the script",
    source: `// %% a\nimport data from "./data.json" with { type: "json" };\n// %% b\nconsole.log(data.list.length);`,
    files: { "data.json": `{ "list": [1, 2, 3] }` },
  },
  {
    name: "modules of Node",
    source: `// %% a\nimport { basename } from "node:path";\nimport fs from "node:fs";\n// %% b\nconsole.log(basename("/a/b.txt"), typeof fs.readFileSync);`,
  },
  {
    name: "require from the script",
    source: `// %% a\nimport { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\n// %% b\nconsole.log(require("./old.cjs").named);`,
    files: { "old.cjs": `exports.named = 6;` },
  },
  {
    name: "import.meta",
    source: `// %% a\nimport { readFileSync } from "node:fs";\nconst here = new URL("./data.txt", import.meta.url);\n// %% b\nconsole.log(readFileSync(here, "utf8"), import.meta.filename.endsWith("program.ts"));`,
    files: { "data.txt": "text" },
  },
  {
    name: "what a script exports",
    source: `// %% a\nexport const x = 1;\nexport function f() { return x; }\nexport class K { y = 2; }\n// %% b\nexport { x as other };\nexport default f() + new K().y;\n// %% c\nconsole.log(f());`,
  },
  { name: "no cells at all", source: `const x: number = 1;\nconsole.log(x);` },
  {
    name: "markers in templates",
    source: `// %% a\nconst text = \`\n// %% no marker\n\`;\n// %% b\nconsole.log(text.trim());`,
  },
  {
    name: "text of many scripts",
    source: `// %% a\nconst größe = "Ж"; const π = 3;\n// %% b\nconsole.log(größe, π, "𝒳".length);`,
  },
  {
    name: "numbers and texts of all kinds",
    source: `// %% a\nconst n = 1_000n; const h = 0xff; const r = /[/]%%/gu;\n// %% b\nconsole.log(String(n), h, r.source, "// %% no".length);`,
  },
  {
    name: "a thrown error",
    source: `// %% a\nconst x = 1;\n// %% b\nconsole.log("before");\nif (x) throw new Error("broken");\n// %% c\nconst never = 2;`,
  },
  { name: "a thrown text", source: `// %% a\nconsole.log("before");\nthrow "only a text";` },
  {
    name: "undefined is not a function",
    source: `// %% a\nconst o = {} as { go: () => void; deep: { go: () => void } };\n// %% b\nconst y =   o.go();`,
  },
  {
    name: "a property of nothing",
    source: `// %% a\nconst none = null as unknown as { a: { b: number } };\n// %% b\n{\n  const here = [1, none.a.b];\n}`,
  },
  {
    name: "a name that is nowhere",
    source: `// %% a\nconst x: number = 1;\n// %% b\nconsole.log(x + (missing as number));`.replace(
      "(missing as number)",
      "(globalThis as never as { a: { b: number } }).a.b",
    ),
  },
  {
    name: "an error inside a function of another cell",
    source: `// %% a\ninterface A { b: number }\n\nfunction deep(value: A | null): number {\n  const one: number = 1;\n  return one + value!.b;\n}\n// %% b\nconsole.log(deep({ b: 1 }));\ndeep(null);`,
  },
  {
    name: "an error after waiting",
    source: `// %% a\nawait null;\n// %% b\nasync function later(): Promise<number> {\n  await null;\n  throw new TypeError("late");\n}\nawait later();`,
  },
  {
    name: "an error in a module",
    source: `// %% a\nimport { fail } from "./fail.ts";\n// %% b\nfail();`,
    files: { "fail.ts": `export function fail(): never {\n  throw new Error("from the module");\n}` },
  },
  {
    name: "an error of a class",
    source: `// %% a\nclass Own extends Error { override name = "Own"; constructor(readonly detail: number) { super("own " + detail); } }\n// %% b\nthrow new Own(3);`,
  },
  {
    name: "a missing export",
    source: `// %% a\nconsole.log("not reached");\n// %% b\nimport { nothing } from "./lib.ts";\nconsole.log(nothing);`,
    files: { "lib.ts": lib },
  },
  {
    name: "a missing module",
    source: `// %% a\nconsole.log("not reached");\n// %% b\nimport { nothing } from "./nowhere.ts";\nconsole.log(nothing);`,
  },
];
