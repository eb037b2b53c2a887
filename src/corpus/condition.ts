// condition: parses a condition on variables into a small tree; the grammar is the whole of what it can do.

import type { Scalar } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Comparison } from "./compare.ts";

/** What a condition is made of. */
export type Condition =
  | { readonly kind: "value"; readonly value: Scalar }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "and" | "or"; readonly left: Condition; readonly right: Condition }
  | { readonly kind: "matches"; readonly left: Condition; readonly pattern: RegExp }
  | { readonly kind: "compare"; readonly sign: Comparison; readonly left: Condition; readonly right: Condition };

interface Piece {
  readonly kind: "name" | "text" | "number" | "sign" | "end";
  readonly text: string;
  /** Counted from 1. */
  readonly column: number;
}

interface Reader {
  readonly expression: string;
  readonly pieces: readonly Piece[];
  readonly variables: Set<string>;
  at: number;
}

/** Nobody writes more by hand, and parentheses nest no deeper than this. */
const longest = 2000;

/**
 * Reads a condition. `||` binds weakest, then `&&`, then comparisons, then `!`.
 *
 * @throws bad-filter with the column.
 */
export function condition(expression: string): { readonly root: Condition; readonly variables: ReadonlySet<string> } {
  if (expression.length > longest) {
    const got = `this one has ${expression.length}`;
    throw new HustingsError("bad-filter", { who: "a condition", needs: `at most ${longest} characters`, got });
  }
  const reader: Reader = { expression, pieces: cut(expression), variables: new Set(), at: 0 };
  const root = either(reader);
  const rest = peek(reader);
  if (rest.kind !== "end") throw refusal(expression, rest, "&& or || between two conditions");
  return { root, variables: reader.variables };
}

const shapes =
  /(?<space>\s+)|(?<name>[\p{L}_][\p{L}\p{M}\p{N}_.]*)|(?<number>-?\d+(?:\.\d+)?)|(?<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<sign>==|!=|<=|>=|=~|&&|\|\||[<>!()])/uy;

function cut(expression: string): readonly Piece[] {
  const pieces: Piece[] = [];
  shapes.lastIndex = 0;
  while (shapes.lastIndex < expression.length) {
    const column = shapes.lastIndex + 1;
    const found = shapes.exec(expression);
    if (found === null) throw unreadable(expression, column);
    const [kind, text] = Object.entries(found.groups ?? {}).find(([, value]) => value !== undefined) ?? ["space", ""];
    if (kind !== "space") pieces.push({ kind: kind as Piece["kind"], text, column });
  }
  return [...pieces, { kind: "end", text: "", column: expression.length + 1 }];
}

function unreadable(expression: string, column: number): HustingsError {
  const mark = expression.slice(column - 1, column);
  const hints: Readonly<Record<string, string>> = {
    "=": "== to compare",
    "'": "a quotation mark that closes",
    '"': "a quotation mark that closes",
    "&": "&& for and",
    "|": "|| for or",
  };
  return refusal(
    expression,
    { kind: "sign", text: mark, column },
    hints[mark] ?? "a name, a number, a text in quotation marks or a sign",
  );
}

function refusal(expression: string, { text, column }: Piece, needs: string): HustingsError {
  const got = text === "" ? "the condition ends there" : `"${text}" stands there`;
  return new HustingsError("bad-filter", {
    who: `the condition ${expression}`,
    needs: `${needs} at column ${column}`,
    got,
  });
}

function peek(reader: Reader): Piece {
  return reader.pieces[reader.at] as Piece;
}

function take(reader: Reader, ...signs: readonly string[]): string | undefined {
  const piece = peek(reader);
  if (piece.kind !== "sign" || !signs.includes(piece.text)) return undefined;
  reader.at++;
  return piece.text;
}

function either(reader: Reader): Condition {
  let left = both(reader);
  while (take(reader, "||") !== undefined) left = { kind: "or", left, right: both(reader) };
  return left;
}

function both(reader: Reader): Condition {
  let left = comparison(reader);
  while (take(reader, "&&") !== undefined) left = { kind: "and", left, right: comparison(reader) };
  return left;
}

function comparison(reader: Reader): Condition {
  const left = single(reader);
  if (take(reader, "=~") !== undefined) return { kind: "matches", left, pattern: patternOf(reader) };
  const sign = take(reader, "==", "!=", "<=", ">=", "<", ">");
  return sign === undefined ? left : { kind: "compare", sign: sign as Comparison, left, right: single(reader) };
}

function patternOf(reader: Reader): RegExp {
  const piece = peek(reader);
  if (piece.kind !== "text") throw refusal(reader.expression, piece, "a regular expression in quotation marks");
  reader.at++;
  // The backslashes of a regular expression are its own; only the quotation mark was escaped.
  const source = piece.text.slice(1, -1).replaceAll(/\\(['"])/gu, "$1");
  try {
    return new RegExp(source, "u");
  } catch {
    throw refusal(reader.expression, piece, "a regular expression that compiles");
  }
}

function single(reader: Reader): Condition {
  if (take(reader, "!") !== undefined) return { kind: "not", of: single(reader) };
  const piece = peek(reader);
  if (take(reader, "(") !== undefined) {
    const inner = either(reader);
    if (take(reader, ")") === undefined) throw refusal(reader.expression, peek(reader), "a parenthesis that closes");
    return inner;
  }
  reader.at++;
  if (piece.kind === "number") return { kind: "value", value: Number(piece.text) };
  if (piece.kind === "text") return { kind: "value", value: piece.text.slice(1, -1).replaceAll(/\\(.)/gu, "$1") };
  if (piece.kind === "name") return named(reader, piece.text);
  throw refusal(reader.expression, piece, "a variable or a value");
}

const constants: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

function named(reader: Reader, name: string): Condition {
  const value = constants.get(name);
  if (value !== undefined) return { kind: "value", value };
  reader.variables.add(name);
  return { kind: "variable", name };
}
