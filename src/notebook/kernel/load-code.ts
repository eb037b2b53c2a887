// loadCode: compiled code as functions that can be called, and their stack traces in lines of the script.

import { constants, Script } from "node:vm";
import { createHash } from "node:crypto";
import { pathToFileURL } from "node:url";
import type { Code } from "../code/compile.ts";
import type { Scope } from "./scope.ts";

/** A compiled function: it gets the scope, what brings names into it, and `import.meta`. */
export type Loaded = (names: object, bring: Scope["bring"], meta: object) => unknown;

/** Loads code, and knows where what it loaded came from. */
export interface Loader {
  /** `first`: the line of the script that the cell begins with, now. */
  readonly load: (code: Code, first: number) => Loaded;
  /** A text such as a stack with places of compiled code replaced by those of the script. */
  readonly inScript: (text: string) => string;
}

/**
 * A loader for one script. Code that was loaded once is not compiled again; the place it came from may change meanwhile, for lines move.
 *
 * @param script The absolute path of the script, from which `import()` in its code is resolved.
 */
export function loadCode(script: string): Loader {
  const address = pathToFileURL(script).href;
  const loaded = new Map<string, { readonly call: Loaded; code: Code; first: number }>();
  const place = new RegExp(`${escaped(address)}\\?code=(\\w+):(\\d+):(\\d+)`, "gu");
  return {
    load(code, first) {
      const key = createHash("sha256").update(code.js).digest("hex").slice(0, 16);
      const known = loaded.get(key);
      if (known !== undefined) {
        Object.assign(known, { code, first });
        return known.call;
      }
      const made = new Script(code.js, {
        filename: `${address}?code=${key}`,
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      });
      const call = made.runInThisContext() as Loaded;
      loaded.set(key, { call, code, first });
      return call;
    },
    inScript: (text) =>
      text.replaceAll(place, (all, key: string, line: string, column: string) => {
        const known = loaded.get(key);
        if (known === undefined) return all;
        const found = known.code.original({ line: Number(line), column: Number(column) - 1 });
        return `${address}:${known.first + found.line - 1}:${found.column + 1}`;
      }),
  };
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
