// Where the colour of a mark or a word comes from: its series, on a scale that names each.

import type { SeriesLook } from "./series.ts";
import { theme } from "./theme.ts";

/** The colours of names: `mark` for shapes, `text` for words. */
export function colored(
  names: readonly string[],
  {
    looks,
    field,
    part,
  }: { readonly looks: ReadonlyMap<string, SeriesLook>; readonly field: string; readonly part: "mark" | "text" },
): object {
  const range = names.map((name) => looks.get(name)?.[part] ?? theme.light.quiet);
  return { field, type: "nominal", scale: { domain: names, range }, legend: null };
}
