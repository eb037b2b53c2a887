// checkScript: what a script does that makes its results less sure than they look, found without running it.

import { HustingsError } from "../core/errors.ts";
import { below, child, word, type Ast } from "./code/ast.ts";
import { declared } from "./code/compile.ts";
import { placeOf } from "./code/edits.ts";
import { pieces, type Piece } from "./code/pieces.ts";
import type { Syntax } from "./code/syntax.ts";

/** What was found. An error is wrong wherever it stands; a warning may be meant. */
export interface Finding {
  /** Stable; `--ignore` takes it. */
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** It was mended: `text` says how. */
  readonly fixed?: true;
}

/** The rules, with what each looks for. Those of `report/` look at what a script puts out. */
export const scriptRules: Readonly<Record<string, string>> = {
  unreadable: "the text is no TypeScript, or a marker stands inside of a statement",
  "duplicate-name": "two cells bring the same name",
  "used-before": "a cell uses a name that a later cell brings",
  "unused-cell": "nothing rests on a cell, and it puts nothing out",
  "unseeded-random": "chance without a seed: every run is another",
  clock: "the time of the run goes into the results",
  network: "the script asks the network, which will not answer the same for ever",
};

/**
 * Checks a script.
 *
 * @param source Its text.
 * @param options `file`: its name, for the findings.
 * @returns Findings in the order of their places.
 */
export function checkScript(
  source: string,
  { file, syntax }: { readonly file: string; readonly syntax: Syntax },
): readonly Finding[] {
  const found = (at: number, code: keyof typeof scriptRules, text: string): Finding => {
    const { line, column } = placeOf(source, at);
    const severity = ["unreadable", "duplicate-name", "used-before"].includes(code) ? "error" : "warning";
    return { code, severity, file, line, column: column + 1, text };
  };
  let all: readonly Piece[];
  try {
    ({ all } = pieces(source, { file, syntax }));
  } catch (error) {
    if (!(error instanceof HustingsError)) throw error;
    const [, line = "1", column = "1"] = /:(\d+)(?::(\d+))?:/u.exec(error.message) ?? [];
    return [
      {
        code: "unreadable",
        severity: "error",
        file,
        line: Number(line),
        column: Number(column),
        text: bare(error.message),
      },
    ];
  }
  const findings = [...nameFindings(all, found), ...all.flatMap(({ statements }) => callFindings(statements, found))];
  return findings.toSorted((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1));
}

/** The finding tells place and rule itself. */
function bare(message: string): string {
  return message.replace(/^\S+:\d+(?::\d+)?: /u, "").replace(/ \[bad-script\]$/u, "");
}

type Found = (at: number, code: keyof typeof scriptRules & string, text: string) => Finding;

function nameFindings(all: readonly Piece[], found: Found): readonly Finding[] {
  const owners = new Map<string, number>();
  const findings: Finding[] = [];
  for (const [i, { names, statements }] of all.entries())
    for (const { name, kind, statement } of names.bindings) {
      const earlier = owners.get(name);
      if (earlier === undefined) owners.set(name, i);
      else if (kind !== "var" && earlier !== i) {
        const cell = all[earlier]?.cell.id ?? "";
        const text = `"${name}" is brought by cell "${cell}" already; braces around the statements of a cell keep names to it`;
        findings.push(found(statements[statement]?.start ?? 0, "duplicate-name", text));
      }
    }
  for (const [i, { names }] of all.entries())
    for (const { name, start, deep } of names.references) {
      const owner = owners.get(name) ?? -1;
      const binding = all[owner]?.names.bindings.find((one) => one.name === name);
      if (deep || owner <= i || binding?.kind === "function" || binding?.kind === "import") continue;
      findings.push(found(start, "used-before", `"${name}" is not there yet: cell "${all[owner]?.cell.id}" brings it`));
    }
  return [...findings, ...unusedCells(all, found)];
}

/** A cell of declarations only, of which no other cell uses a name. */
function unusedCells(all: readonly Piece[], found: Found): readonly Finding[] {
  const used = new Map<string, Set<number>>();
  for (const [i, { names }] of all.entries())
    for (const { name } of names.references) used.set(name, (used.get(name) ?? new Set()).add(i));
  return all.flatMap(({ cell, statements, names }, i) => {
    const isQuiet = statements.every((one) => isDeclaration(one)) && names.bindings.length > 0;
    const own = names.bindings.filter(({ kind }) => kind !== "import");
    const isWanted = names.bindings.some(({ name }) => [...(used.get(name) ?? [])].some((user) => user !== i));
    const isExercise = cell.type === "exercise" || cell.type === "solution";
    if (!isQuiet || isWanted || isExercise || own.length === 0 || callsSomething(statements)) return [];
    return [
      found(statements[0]?.start ?? 0, "unused-cell", `nothing rests on cell "${cell.id}", and it puts nothing out`),
    ];
  });
}

function isDeclaration(statement: Ast): boolean {
  const { type } = declared(statement) ?? statement;
  return /Declaration$|^TS|^EmptyStatement$/u.test(type);
}

/** Whether making the values may put something out: inputs do. */
function callsSomething(statements: readonly Ast[]): boolean {
  return statements.some((one) => contains(one, (node) => /^(?:Call|New|TaggedTemplate|Await)/u.test(node.type)));
}

function contains(node: Ast, wanted: (node: Ast) => boolean): boolean {
  return wanted(node) || below(node).some((one) => contains(one, wanted));
}

const remote = /^(?:node:)?(?:https?|net|tls|dgram|http2)$|^(?:undici|axios|node-fetch|got|ws)$/u;

/** Calls whose answer is another one every time. */
function callFindings(statements: readonly Ast[], found: Found): readonly Finding[] {
  return statements.flatMap((statement) => {
    const module = word(child(statement, "source"), "value");
    const own = remote.test(module) ? [found(statement.start, "network", `"${module}" asks the network`)] : [];
    return [...own, ...inside(statement, found)];
  });
}

function inside(node: Ast, found: Found): readonly Finding[] {
  return [...callFinding(node, found), ...below(node).flatMap((one) => inside(one, found))];
}

function callFinding(node: Ast, found: Found): readonly Finding[] {
  if (node.type !== "CallExpression" && node.type !== "NewExpression") return [];
  const callee = child(node, "callee");
  const name = callee === undefined ? "" : pathOf(callee);
  if (/^(?:Math\.random|crypto\.(?:randomUUID|getRandomValues|randomInt|randomBytes)|randomUUID)$/u.test(name))
    return [found(node.start, "unseeded-random", `${name} has no seed; the verbs of the library take one (seed: 1)`)];
  const isNow =
    node.type === "NewExpression" && name === "Date" && (node["arguments"] as readonly unknown[]).length === 0;
  if (isNow || /^(?:Date\.now|performance\.now|process\.hrtime(?:\.bigint)?)$/u.test(name))
    return [
      found(node.start, "clock", `${isNow ? "new Date()" : name} is another one in every run; write the date down`),
    ];
  if (/^(?:fetch|WebSocket|EventSource|XMLHttpRequest)$/u.test(name))
    return [
      found(node.start, "network", `${name} asks the network; keep what it answered in a file beside the script`),
    ];
  return [];
}

/** `a.b` as a text. */
function pathOf(node: Ast): string {
  if (node.type === "Identifier") return word(node, "name");
  if (node.type !== "MemberExpression" || node["computed"] === true) return "";
  const object = child(node, "object");
  return object === undefined ? "" : `${pathOf(object)}.${word(child(node, "property"), "name")}`;
}
