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
      const error = errors.find((one) => !isClash(one)) ?? errors[0];
      const problem =
        error === undefined
          ? undefined
          : {
              message: error.message,
              // Of two names that clash it is the second that is too much.
              at: error.labels.at(isClash(error) ? -1 : 0)?.start ?? source.length,
              isClash: isClash(error),
            };
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

function isClash({ message }: { readonly message: string }): boolean {
  return message.includes("has already been declared");
}
