// names: scopes as JavaScript has them, read the same by both parsers; what is expected was written down by hand from the language's rules.

import { beforeAll, describe, expect, it } from "vitest";
import { names } from "../../../src/notebook/code/names.ts";
import { syntax, type Syntax } from "../../../src/notebook/code/syntax.ts";

const read = new Map<string, Syntax>();

beforeAll(async () => {
  for (const name of ["oxc", "acorn"]) read.set(name, await syntax(name));
});

/** What it is, the code, the names it brings, the names of elsewhere that it uses (`:` says how, where it is more than reading). */
const cases: readonly (readonly [what: string, code: string, brings: string, uses: string])[] = [
  ["a parameter hides", "const f = (x: number) => x + y;", "f", "y"],
  ["a block hides", "{ const a = 1; a; } a;", "", "a"],
  ["var belongs to its function", "function g() { return outer + inner; var inner = 1 }", "g", "outer"],
  ["default values", "const { a = b, ...rest } = c;", "a rest", "b c"],
  ["computed keys in patterns", "const { [k]: { z = d } } = src;", "z", "d k src"],
  ["short properties", "const o = { p, q: r };", "o", "p r"],
  ["keys are no names", "const o = { p: 1 }; o.p; foo.bar.baz;", "o", "foo"],
  [
    "types are no names",
    "const t: MyType<Other> = val as unknown as Third; interface I { x: Foo } type A = B; let u!: Q;",
    "t u",
    "val",
  ],
  ["type arguments are none", "const m = fn<Speech>(arg satisfies X);", "m", "arg fn"],
  [
    "imports of types bring nothing",
    "import type { S } from './s'; import { type T, real } from './r'; real;",
    "real",
    "",
  ],
  [
    "a class",
    "class K extends Base { #p = init; static s = K.n; m(a = dflt) { return this.#p + free; } get [ck]() { return 1 } }",
    "K",
    "Base ck dflt free init",
  ],
  ["a class expression knows its own name", "const C = class Inner { m() { return Inner; } };", "C", ""],
  ["var leaves blocks", "if (cond) { var hoisted = 1 } for (var i = 0; i < n; i++);", "hoisted i", "cond n"],
  ["a function stays in its block", "{ function inner() {} } inner();", "", "inner"],
  ["catch", "try { risky() } catch ({ message }) { use(message) }", "", "risky use"],
  ["labels are no names", "outer: for (const x of xs) { continue outer }", "", "xs"],
  ["a loop may set a name of elsewhere", "for (last of items) {}", "", "items last:write"],
  [
    "all ways to write",
    "n++; m += 1; [p, q.r] = arr; ({ s } = o); ({ t = d } = o);",
    "",
    "arr d m:update n:update o p:write q:mutate s:write t:write",
  ],
  [
    "all ways to change content",
    "list.push(v); map.get(k); deep.a.b.sort(); delete obj.key; Object.assign(target, source); el[i] = 1;",
    "",
    "Object deep:mutate el:mutate i k list:mutate map obj:mutate source target target:mutate v",
  ],
  ["a function expression knows its own name", "const h = function self() { return self; };", "h", ""],
  ["arguments belongs to functions", "function va() { return arguments.length + this.x }", "va", ""],
  ["switch is one scope", "switch (v) { case 1: { let w = 1; w; break } default: const z = 2; z }", "", "v"],
  ["an enumeration knows its members", "enum E { A = base, B = A }", "E", "base"],
  ["exports", "export const e = 1; export function f() { return e } export default f;", "e f", ""],
  ["templates, optional chains, new", "`${a}`; b?.c[d]; new Ctor(e); tag`x${f}`;", "", "Ctor a b d e f tag"],
  ["waiting", "const w = await Promise.all(urls.map(async (u) => await get(u)));", "w", "Promise get urls"],
  ["signatures bring one function", "function ov(a: string): void; function ov(a: any) { return a + zz }", "ov", "zz"],
  [
    "what is declared is of elsewhere",
    "declare const glob: number; declare global { interface W {} } glob;",
    "",
    "glob",
  ],
  ["typeof in a type is no use", "const cfg: typeof other = 1;", "cfg", ""],
  [
    "parameters that are properties",
    "abstract class P { constructor(private x: number, y = yy) { x; y } abstract m(): void; }",
    "P",
    "yy",
  ],
  ["default values see the outside", "const ff = (a = a0, { b = b0 } = {}) => a + b;", "ff", "a0 b0"],
  ["a namespace is a scope", "namespace N { export const q = r; q; }", "N", "r"],
];

describe.each(["oxc", "acorn"])("read with %s", (parser) => {
  it.each(cases)("%s", (_what, code, brings, uses) => {
    const { body, problem } = (read.get(parser) as Syntax).parse(code);
    expect(problem).toBeUndefined();
    const found = names(body);
    expect(found.bindings.map(({ name }) => name).join(" ")).toBe(brings);
    const own = new Set(found.bindings.map(({ name }) => name));
    const foreign = found.references.filter(({ name }) => !own.has(name));
    const told = new Set(foreign.map(({ name, use }) => (use === "read" ? name : `${name}:${use}`)));
    expect([...told].toSorted().join(" ")).toBe(uses.split(" ").toSorted().join(" "));
  });

  it("knows what waits at the top and what only in a function", () => {
    const waits = (code: string): boolean => names((read.get(parser) as Syntax).parse(code).body).waits;
    expect(waits("await x;")).toBe(true);
    expect(waits("for await (const a of b);")).toBe(true);
    expect(waits("const f = async () => { await x; for await (const a of b); };")).toBe(false);
  });

  it("knows who may change things unseen, and who only changes what he made", () => {
    const meddles = (code: string): boolean => names((read.get(parser) as Syntax).parse(code).body).meddles;
    expect(meddles("const own = []; own.push(1); const m = new Map(); m.set(1, 2);")).toBe(false);
    expect(meddles("const own = list.filter(Boolean); own.sort();")).toBe(false);
    expect(meddles("function f(list) { list.push(1); }")).toBe(true);
    expect(meddles("const same = list; same.push(1);")).toBe(true);
    expect(meddles("class A { inc() { this.n += 1; } }")).toBe(true);
    expect(meddles("const next = (() => { let n = 0; return () => ++n; })();")).toBe(true);
  });
});
