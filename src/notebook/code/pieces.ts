// pieces: a script as cells with their statements and names, before anything is made of them.

import { HustingsError } from "../../core/errors.ts";
import { parse, type Cell, type FrontMatter } from "../parse.ts";
import type { Ast } from "./ast.ts";
import { placeOf } from "./edits.ts";
import { names, type Names } from "./names.ts";
import type { Parsed, Span, Syntax } from "./syntax.ts";

/** A cell with its statements, before names are told apart. */
export interface Piece {
  readonly cell: Cell;
  readonly stretch: Span;
  readonly statements: readonly Ast[];
  readonly names: Names;
}

/** A script in pieces. */
export interface Pieces {
  readonly front: FrontMatter;
  readonly comments: readonly Span[];
  readonly all: readonly Piece[];
}

/**
 * Takes a script apart.
 *
 * @throws bad-script with `file:line:column` for what is no TypeScript, and for a marker inside of a statement.
 */
export function pieces(source: string, { file, syntax }: { readonly file: string; readonly syntax: Syntax }): Pieces {
  const { front, cells } = parse(source, { file });
  const parsed = syntax.parse(source);
  const { problem, comments } = parsed;
  if (problem !== undefined && problem.isClash !== true) throw unreadable(source, problem, file);
  const all = piecesOf(source, { cells, parsed, file });
  // Names that clash between cells are told with the names of the cells, by who asks for them.
  if (problem !== undefined && !clashes(all)) throw unreadable(source, problem, file);
  return { front, comments, all };
}

function clashes(all: readonly Piece[]): boolean {
  const names = all.flatMap((piece) => piece.names.bindings.map(({ name }) => name));
  return new Set(names).size < names.length;
}

function unreadable(source: string, { message, at }: { message: string; at: number }, file: string): HustingsError {
  const { line, column } = placeOf(source, at);
  return new HustingsError("bad-script", {
    who: "the script",
    needs: "TypeScript",
    got: message.replace(/\.$/u, ""),
    place: `${file}:${line}:${column + 1}`,
  });
}

function piecesOf(
  source: string,
  { cells, parsed, file }: { readonly cells: readonly Cell[]; readonly parsed: Parsed; readonly file: string },
): readonly Piece[] {
  const lines = lineStarts(source);
  const startOf = (line: number): number => lines[line - 1] ?? source.length;
  return cells.map((cell): Piece => {
    const stretch = { start: startOf(cell.first), end: startOf(cell.last + 1) };
    const runs = cell.type !== "raw" && cell.type !== "skip";
    const statements = parsed.body.filter(({ start }) => start >= stretch.start && start < stretch.end);
    const over = statements.find(({ end }) => end > stretch.end);
    if (over !== undefined) throw divided(source, { at: over.start, file });
    return { cell, stretch, statements: runs ? statements : [], names: names(runs ? statements : []) };
  });
}

function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function divided(source: string, { at, file }: { readonly at: number; readonly file: string }): HustingsError {
  const { line, column } = placeOf(source, at);
  return new HustingsError("bad-script", {
    who: "a cell",
    needs: "whole statements",
    got: "a marker inside of the statement that begins here",
    place: `${file}:${line}:${column + 1}`,
  });
}
