// fixScript: mends what a script cannot run with, where there is one way to mend it: braces around a cell, a cell set before the one that needs it.

import { codeLines } from "./code-lines.ts";
import { checkScript, type Finding } from "./check-script.ts";
import { pieces, type Piece } from "./code/pieces.ts";
import type { Syntax } from "./code/syntax.ts";

/** What was mended, and what the script is then. */
export interface Fixed {
  readonly source: string;
  /** Findings as they stood before, with what was done. */
  readonly fixed: readonly Finding[];
}

/** How a script is read. */
interface Reading {
  readonly file: string;
  readonly syntax: Syntax;
  /** Rules that are left alone. */
  readonly ignore?: readonly string[];
}

/**
 * Mends a script. A change is kept only if it leaves fewer errors; what could mean two things is left to whoever wrote it.
 *
 * @param source Its text.
 * @param options `file`: its name, for the findings; `ignore`: rules to leave alone.
 */
export function fixScript(source: string, reading: Reading): Fixed {
  const fixed: Finding[] = [];
  let text = source;
  for (;;) {
    const before = errors(text, reading);
    const next = before.flatMap((finding) => mended(text, { ...reading, finding, before: before.length }))[0];
    if (next === undefined) return { source: text, fixed };
    fixed.push(next.finding);
    text = next.text;
  }
}

function errors(source: string, { ignore = [], ...reading }: Reading): readonly Finding[] {
  return checkScript(source, reading).filter(({ severity, code }) => severity === "error" && !ignore.includes(code));
}

interface Mending extends Reading {
  readonly finding: Finding;
  readonly before: number;
}

function mended(
  source: string,
  { finding, before, ...reading }: Mending,
): readonly { readonly finding: Finding; readonly text: string }[] {
  if (finding.code === "unreadable") return [];
  const { all } = pieces(source, reading);
  const at = all.findLastIndex(({ cell }) => cell.first <= finding.line);
  const done = finding.code === "duplicate-name" ? embraced(source, all, at) : movedUp(source, all, at);
  if (done === undefined || errors(done.source, reading).length >= before) return [];
  return [{ finding: { ...finding, text: done.text, fixed: true }, text: done.source }];
}

interface Done {
  readonly source: string;
  readonly text: string;
}

/** Braces around a cell whose names nobody else can mean. Imports stay outside. */
function embraced(source: string, all: readonly Piece[], at: number): Done | undefined {
  const piece = all[at];
  if (piece === undefined) return undefined;
  const isImport = (type: string): boolean => type === "ImportDeclaration";
  const from = piece.statements.findIndex(({ type }) => !isImport(type));
  const inner = piece.statements.slice(from);
  const own = piece.names.bindings.filter(({ kind }) => kind !== "import");
  const cannotStandInside = inner.some(({ type }) => isImport(type) || /^Export|^TSModule/u.test(type));
  if (from === -1 || cannotStandInside || own.some(({ kind }) => kind === "var")) return undefined;
  for (const { name } of own) {
    const isElsewhere = all.slice(0, at).some(({ names }) => names.bindings.some((one) => one.name === name));
    const others = isElsewhere ? all.slice(at + 1) : all.filter((one) => one !== piece);
    if (others.some(({ names }) => names.references.some((one) => one.name === name))) return undefined;
  }
  const [start, end] = [inner[0]?.start ?? 0, inner.at(-1)?.end ?? 0];
  const eol = source.includes("\r\n") ? "\r\n" : "\n";
  const body = indented(source, { start, end });
  return {
    source: `${source.slice(0, start)}{${eol}${body}${eol}}${source.slice(end)}`,
    text: `braces keep the names of cell "${piece.cell.id}" to it`,
  };
}

/** Two spaces before each line that begins as code: what stands in a template keeps its place. */
function indented(source: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const isCode = codeLines(source);
  const first = source.slice(0, start).split("\n").length - 1;
  return source
    .slice(start, end)
    .split("\n")
    .map((line, i) => (line.trim() !== "" && (i === 0 || isCode[first + i] === true) ? `  ${line}` : line))
    .join("\n");
}

/** The cell that brings a name, before the one that uses it, where it only declares and shares nothing with those in between but imports. */
function movedUp(source: string, all: readonly Piece[], at: number): Done | undefined {
  const user = all[at];
  const wanted = user?.names.references.filter(({ deep }) => !deep).map(({ name }) => name) ?? [];
  const from = all.findIndex(
    ({ names }, i) => i > at && names.bindings.some(({ name, kind }) => kind !== "import" && wanted.includes(name)),
  );
  const piece = all[from];
  if (user === undefined || piece === undefined || piece.cell.type !== "code") return undefined;
  if (!piece.statements.every(({ type }) => /Declaration$|^TS/u.test(type) && !type.startsWith("Export")))
    return undefined;
  const imported = new Set(
    all.flatMap(({ names }) => names.bindings.flatMap(({ name, kind }) => (kind === "import" ? [name] : []))),
  );
  const between = new Set(
    all.slice(at, from).flatMap(({ names }) => [names.references, names.bindings].flat().map(({ name }) => name)),
  );
  const isTied = piece.names.references.some(
    ({ name }) => between.has(name) && !imported.has(name) && isOwned(all, name),
  );
  if (isTied) return undefined;
  const [begin, cut] = [lineStart(source, user.cell.first - 1), lineStart(source, piece.cell.first - 1)];
  // Before a cell without a marker stands the head of the script.
  if (!/^\/\/ ?%%/u.test(source.slice(begin))) return undefined;
  const text = source.slice(cut, piece.stretch.end);
  const whole = text.endsWith("\n") ? text : `${text}\n`;
  return {
    source: source.slice(0, begin) + whole + source.slice(begin, cut) + source.slice(piece.stretch.end),
    text: `cell "${piece.cell.id}" stands before cell "${user.cell.id}" now, which uses it`,
  };
}

function isOwned(all: readonly Piece[], name: string): boolean {
  return all.some(({ names }) => names.bindings.some((one) => one.name === name));
}

/** The offset at which a line begins, counted from 1; that of a cell without a marker is the start. */
function lineStart(source: string, line: number): number {
  const lines = source.split("\n").slice(0, Math.max(0, line - 1));
  return lines.reduce((sum, one) => sum + one.length + 1, 0);
}
