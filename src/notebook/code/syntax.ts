// syntax: what reads TypeScript and turns it into JavaScript: the native parser where it runs, and one in plain JavaScript where it does not.

import type { Ast } from "./ast.ts";

/** JavaScript, with the map that leads back to the TypeScript it was made from. */
export interface Stripped {
  readonly code: string;
  /** A source map as JSON. */
  readonly map: string;
}

/** What a parser says of a text it cannot read. */
export interface SyntaxProblem {
  readonly message: string;
  /** In UTF-16 code units. */
  readonly at: number;
  /** Two statements bring the same name; the text was read nevertheless. */
  readonly isClash?: boolean;
}

/** A stretch of the source. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A module read: its statements, or what is wrong with it. */
export interface Parsed {
  readonly body: readonly Ast[];
  readonly comments: readonly Span[];
  readonly problem: SyntaxProblem | undefined;
}

/** A parser and a stripper of types. */
export interface Syntax {
  readonly name: "oxc" | "acorn";
  readonly parse: (source: string) => Parsed;
  readonly strip: (source: string) => Promise<Stripped>;
}

/**
 * The syntax for this machine. `HUSTINGS_SYNTAX=acorn` takes the one in plain JavaScript, for tests and for machines on which the native one fails.
 */
export async function syntax(wanted: string | undefined = process.env["HUSTINGS_SYNTAX"]): Promise<Syntax> {
  if (wanted !== "acorn") {
    const native = await import("./oxc-syntax.ts").then(({ oxcSyntax }) => oxcSyntax()).catch(() => undefined);
    if (native !== undefined) return native;
  }
  const { acornSyntax } = await import("./acorn-syntax.ts");
  return acornSyntax();
}
