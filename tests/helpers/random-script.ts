// Random scripts and random edits of them: cells that make, rename, copy and change things of one another, in all the ways that a text does not tell.

import type { Random } from "../../src/index.ts";

/** A cell by its number, which names what it brings: cell 3 brings `v3`. */
export interface RandomCell {
  readonly number: number;
  readonly text: string;
}

const pick = <T>(draws: Random, list: readonly T[]): T => list[Math.floor(draws.next() * list.length)] as T;

/** What a cell may do with `v`, its own name, and `o`, that of another. */
const bodies: readonly ((v: string, o: () => string, n: number) => string)[] = [
  (v, _, n) => `const ${v} = { a: [${n}], b: ${n % 3} };`,
  (v) => `let ${v} = { a: [1, 2], b: 2 };`,
  (v) => `var ${v} = { a: [3], b: 3 };`,
  (v, o) => `const ${v} = ${o()};`,
  (v, o) => `const ${v} = { a: ${o()}?.a, b: 1 };`,
  (v, o) => `const ${v} = { a: [...(${o()}.a ?? [])], b: ${o()}.b };`,
  (v, o, n) => `const ${v} = { a: [], b: 0 }; ${o()}.a.push(${n});`,
  (v, o) => `const ${v} = { a: [], b: 0 }; ${o()}.b += 1;`,
  (v, o) => `const ${v} = { a: [], b: 0 }; for (const x of ${o()}.a) ${v}.a.push(x * 2);`,
  (v, o) => `function f${v}(x) { x.b = (x.b ?? 0) + 1; return x; }\nconst ${v} = f${v}(${o()});`,
  (v, o) => `const ${v} = { a: [1], b: 2, get c() { return ${o()}.b; } };`,
  (v, o) => `const ${v} = await Promise.resolve({ a: ${o()}.a.map((x) => x + 1), b: ${o()}.b });`,
  (v, o) =>
    `class C${v} { #p = ${o()}; a = [0]; b = 1; bump() { return ++this.#p.b; } }\nconst ${v} = new C${v}();\n${v}.bump();`,
  (v, o) => `const ${v} = { a: [], b: 0 }; { const alias = ${o()}; alias.a.length = 0; alias.a.push(9); }`,
  (v, o) => `const ${v} = { a: [], b: 0 }; const m${v} = new Map([["k", ${o()}]]); m${v}.get("k").b = 7;`,
  (v, o, n) => `const ${v} = Object.assign(${o()}, { b: ${n % 5} });`,
  (v, o) => `const ${v} = { a: [], b: 0 }; try { ${o()}.a.push(1); } catch (e) { console.log("caught", e.name); }`,
  (v, o) => `const { a: ra${v}, b: rb${v} } = ${o()}; const ${v} = { a: ra${v}, b: rb${v} };`,
  (v, o) => `const ${v} = ((x) => () => x)(${o()})();`,
  (v, o) => `const ${v} = { a: [], b: ${o()}.b }; if (${o()}.b > 2) ${o()}.a.push("c");`,
];

/** A cell that mostly asks for what stands before it, and sometimes for anything. */
function cellOf(
  draws: Random,
  number: number,
  { before, all }: { before: readonly number[]; all: readonly number[] },
): RandomCell {
  const from = draws.next() < 0.85 && before.length > 0 ? before : all;
  const other = (): string => `v${pick(draws, from)}`;
  const text = pick(draws, bodies)(`v${number}`, other, Math.floor(draws.next() * 100));
  return { number, text: `${text}\nconsole.log(JSON.stringify(v${number}), JSON.stringify(${other()}));` };
}

const numbersOf = (cells: readonly RandomCell[]): readonly number[] => cells.map(({ number }) => number);

/** A script of three to seven cells. */
export function randomScript(draws: Random): readonly RandomCell[] {
  const all = Array.from({ length: 3 + Math.floor(draws.next() * 5) }, (_, i) => i);
  return all.map((number) => cellOf(draws, number, { before: all.slice(0, number), all }));
}

/** The script after an edit: a cell written anew, taken away, exchanged with another, or given a comment. */
export function randomEdit(draws: Random, cells: readonly RandomCell[]): readonly RandomCell[] {
  const [i, j] = [Math.floor(draws.next() * cells.length), Math.floor(draws.next() * cells.length)];
  const [one, other] = [cells[i] as RandomCell, cells[j] as RandomCell];
  const kind = draws.next();
  if (kind < 0.6) {
    const all = numbersOf(cells);
    return cells.with(i, cellOf(draws, one.number, { before: all.slice(0, i), all }));
  }
  if (kind < 0.75 && cells.length > 2) return cells.filter((_, place) => place !== i);
  if (kind < 0.9) return cells.with(i, other).with(j, one);
  return cells.with(i, { ...one, text: `// A comment.\n${one.text}` });
}

/** The text of a script. */
export function sourceOf(cells: readonly RandomCell[]): string {
  return cells.map(({ number, text }) => `// %% c${number}\n${text}`).join("\n");
}
