// acornSyntax: a parser in plain JavaScript, and esbuild to take the types away, for machines without the native ones.

import { tsPlugin } from "@sveltejs/acorn-typescript";
import { Parser } from "acorn";
import type { Ast } from "./ast.ts";
import { esbuildStrip } from "./esbuild-strip.ts";
import type { Parsed, Span, Syntax } from "./syntax.ts";

/** The fallback. It reads what the native parser reads; only the words of its complaints differ. */
export function acornSyntax(): Syntax {
  const parser = Parser.extend(tsPlugin());
  return {
    name: "acorn",
    parse: (source) => parsed(parser, source),
    strip: esbuildStrip,
  };
}

function parsed(parser: typeof Parser, source: string): Parsed {
  const comments: Span[] = [];
  try {
    const program = parser.parse(source, {
      ecmaVersion: "latest",
      sourceType: "module",
      locations: true,
      allowHashBang: true,
      onComment: (_block, _text, start, end) => void comments.push({ start, end }),
    });
    return { body: program.body as unknown as readonly Ast[], comments, problem: undefined };
  } catch (error) {
    const { message, pos } = error as Error & { readonly pos?: number };
    return {
      body: [],
      comments,
      problem: { message: message.replace(/ \(\d+:\d+\)$/u, ""), at: pos ?? source.length },
    };
  }
}
