// oxcSyntax: the native parser and stripper, the fastest there is.

import { parseSync } from "oxc-parser";
import { transformSync } from "oxc-transform";
import type { Ast } from "./ast.ts";
import { esbuildStrip } from "./esbuild-strip.ts";
import type { Syntax } from "./syntax.ts";

/** The native syntax. Importing this file throws where its binary is missing. */
export function oxcSyntax(): Syntax {
  return {
    name: "oxc",
    parse(source) {
      const { program, comments, errors } = parseSync("script.ts", source, {
        sourceType: "module",
        showSemanticErrors: true,
      });
      const [error] = errors;
      const problem =
        error === undefined ? undefined : { message: error.message, at: error.labels[0]?.start ?? source.length };
      return { body: program.body as unknown as readonly Ast[], comments, problem };
    },
    strip(source) {
      const { code, map, errors } = transformSync("script.ts", source, { sourcemap: true });
      // What it does not do, as namespaces inside of functions, the slower one does.
      if (errors.length > 0) return esbuildStrip(source);
      return Promise.resolve({ code, map: JSON.stringify(map) });
    },
  };
}
