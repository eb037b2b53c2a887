// esbuildStrip: takes types away with esbuild, which runs everywhere and knows namespaces inside of functions.

import type { Stripped } from "./syntax.ts";

/** Imports were rewritten before, so that what is left is used, whatever it looks like. */
const tsconfigRaw = { compilerOptions: { verbatimModuleSyntax: true } } as const;

/**
 * TypeScript as JavaScript.
 *
 * @param options `oneLine`: for a piece that stands in the place of another; line ends in templates become escapes.
 */
export async function esbuildStrip(
  source: string,
  { oneLine = false }: { readonly oneLine?: boolean } = {},
): Promise<Stripped> {
  const { transform } = await import("esbuild");
  const options = { loader: "ts", target: "node20", sourcemap: true, minifyWhitespace: oneLine, tsconfigRaw } as const;
  const { code, map } = await transform(source, options);
  return { code: oneLine ? code.trim().replaceAll("\n", String.raw`\n`) : code, map };
}
