// note: a remark set apart on the page, for what a reader must not miss.

import { expectOptions } from "../core/expect-options.ts";
import { sink } from "./sink.ts";

/**
 * Puts a remark on the page.
 *
 * @param text Plain text.
 * @param options `tone`: `note`, or `warning` for what limits the result.
 */
export function note(text: string, options: { readonly tone?: "note" | "warning" } = {}): void {
  expectOptions(options, { tone: true }, "note");
  const { tone = "note" } = options;
  sink().emit({ kind: "note", text, tone });
}
