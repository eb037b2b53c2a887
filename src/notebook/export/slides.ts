// slides: a script that has run as slides: a heading begins one, a chart or a table has its own, and the rest of the text is what the speaker says.

import { slides as slidesPage } from "../../render/slides.ts";
import { blocksOf } from "../blocks-of.ts";
import type { ExportParts } from "./formats.ts";

/** The HTML of the slides. Cells marked `{"only": "notes"}` are the speaker's, and so is what is only for teachers. */
export function slides({ title, lead, cells, ending }: ExportParts): Promise<string> {
  const parts = cells.flatMap((one) => {
    const spoken = one.cell.meta["only"] === "notes" || one.cell.meta["only"] === "teacher";
    const { only: _, ...meta } = one.cell.meta;
    return blocksOf([{ ...one, cell: { ...one.cell, meta } }])
      .filter(({ kind }) => kind !== "code" && kind !== "input")
      .map((block) => ({ block, spoken }));
  });
  return slidesPage({ title, lead, parts, sources: ending.sources ?? [] });
}
