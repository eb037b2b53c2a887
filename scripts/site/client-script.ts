// A script for a page, as one text: what it imports is put into it, so that the page works from the disk.

import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../../tests/helpers/sources.ts";

/**
 * The bundled script of `client/<name>.ts`, which uses the library as pages do: through `dist/browser.js`.
 *
 * @param options `weights`: whether those of reported speech come along.
 */
export async function clientScript(
  name: string,
  { weights = false }: { readonly weights?: boolean } = {},
): Promise<string> {
  const result = await build({
    entryPoints: [join(root, `scripts/site/client/${name}.ts`)],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    alias: { "hustings/browser": join(root, "dist/browser.js") },
    external: weights ? [] : ["./browser-weights.js"],
    logLevel: "warning",
  });
  return result.outputFiles[0]?.text.trim() ?? "";
}
