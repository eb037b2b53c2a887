// The public names of the library as the compiler declares them: signature, explanation, and where each stands.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { parseSync } from "oxc-parser";
import { docstring, type Docstring } from "./docstring.ts";

type Program = ReturnType<typeof parseSync>["program"];
type Statement = Program["body"][number];
type Declaration = NonNullable<Extract<Statement, { type: "ExportNamedDeclaration" }>["declaration"]>;

export interface ApiEntry {
  readonly name: string;
  readonly kind: "function" | "value" | "class" | "type";
  /** What one imports it from: `hustings`, `hustings/node`. */
  readonly door: string;
  /** The folder of the library, for the door of all of it: `stats`. */
  readonly room: string;
  /** In the project: `src/stats/keyness.ts`. */
  readonly file: string;
  readonly signature: string;
  readonly doc: Docstring;
}

/** Each door with the declarations that the compiler wrote for it. */
export const doors = [
  { door: "hustings", file: "index" },
  { door: "hustings/node", file: "node" },
  { door: "hustings/notebook", file: "notebook" },
  { door: "hustings/testing", file: "testing" },
] as const;

/** All public names, door by door, in the order of the doors. `dist` is where the build put them. */
export function apiEntries(dist: string): readonly ApiEntry[] {
  const read = declarations(dist);
  return doors.flatMap(({ door, file }) =>
    exportsOf(join(dist, `${file}.d.ts`)).map(({ name, local, from }) => {
      const found = read(from).get(local);
      if (found === undefined) throw new Error(`${from} declares no ${local}`);
      return {
        name,
        kind: found.kind,
        door,
        room: door === "hustings" ? (from.split("/")[0] ?? "") : (door.split("/")[1] ?? ""),
        file: `src/${from}.ts`,
        signature: local === name ? found.signature : found.signature.replace(` ${local}`, ` ${name}`),
        doc: found.doc,
      };
    }),
  );
}

interface Exported {
  readonly name: string;
  readonly local: string;
  /** Without ending, from the folder of all declarations. */
  readonly from: string;
}

function exportsOf(path: string): readonly Exported[] {
  const { program } = parseSync(path, readFileSync(path, "utf8"));
  return program.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration" || statement.source === null) return [];
    const from = statement.source.value.replace(/^\.\//u, "").replace(/\.ts$/u, "");
    return statement.specifiers.map(({ exported, local }) => ({ name: nameOf(exported), local: nameOf(local), from }));
  });
}

function nameOf(node: { readonly type: string; readonly name?: string; readonly value?: string }): string {
  return node.name ?? node.value ?? "";
}

interface Declared {
  readonly kind: ApiEntry["kind"];
  readonly signature: string;
  readonly doc: Docstring;
}

/** Reads each file once. */
function declarations(dist: string): (file: string) => ReadonlyMap<string, Declared> {
  const known = new Map<string, ReadonlyMap<string, Declared>>();
  return (file) => {
    const found = known.get(file) ?? declared(join(dist, `${file}.d.ts`));
    known.set(file, found);
    return found;
  };
}

function declared(path: string): ReadonlyMap<string, Declared> {
  const text = readFileSync(path, "utf8");
  const { program, comments } = parseSync(path, text);
  const all = new Map<string, Declared>();
  for (const statement of program.body) {
    if (statement.type === "ExportNamedDeclaration" && statement.source !== null) {
      const from = join(dirname(path), statement.source.value.replace(/\.ts$/u, ".d.ts"));
      for (const { exported, local } of statement.specifiers) {
        const there = declared(from).get(nameOf(local));
        if (there !== undefined) all.set(nameOf(exported), there);
      }
    }
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    const name = declaration === null ? undefined : declaredName(declaration as Declaration);
    if (declaration === null || name === undefined) continue;
    const before = comments.findLast(({ type, end }) => type === "Block" && end <= statement.start);
    const own = before !== undefined && text.slice(before.end, statement.start).trim() === "" ? before.value : "";
    const signature = signatureOf(declaration as Declaration, text);
    const earlier = all.get(name);
    all.set(name, {
      kind: kinds[declaration.type] ?? "type",
      signature: earlier === undefined ? signature : `${earlier.signature}\n${signature}`,
      doc: earlier === undefined ? docstring(own) : earlier.doc,
    });
  }
  return all;
}

const kinds: Readonly<Record<string, ApiEntry["kind"]>> = {
  TSDeclareFunction: "function",
  VariableDeclaration: "value",
  ClassDeclaration: "class",
};

function declaredName(declaration: Declaration): string | undefined {
  if (declaration.type === "VariableDeclaration") {
    const id = declaration.declarations[0]?.id;
    return id?.type === "Identifier" ? id.name : undefined;
  }
  return "id" in declaration && declaration.id?.type === "Identifier" ? declaration.id.name : undefined;
}

/** A long function has a line for each parameter. */
function signatureOf(declaration: Declaration, text: string): string {
  const whole = text
    .slice(declaration.start, declaration.end)
    .replace(/^declare /u, "")
    .replaceAll(/^ +/gmu, (space) => " ".repeat(Math.floor(space.length / 2)));
  if (declaration.type !== "TSDeclareFunction" || whole.length <= 100 || declaration.params.length === 0) return whole;
  const first = declaration.params[0];
  const last = declaration.params.at(-1);
  if (first === undefined || last === undefined) return whole;
  const params = declaration.params.map((one) => `  ${text.slice(one.start, one.end)},`).join("\n");
  const before = text.slice(declaration.start, first.start).replace(/^declare /u, "");
  const after = text.slice(last.end, declaration.end).replace(/^,/u, "");
  return `${before}\n${params}\n${after}`;
}
