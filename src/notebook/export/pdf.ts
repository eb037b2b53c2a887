// pdf: a script that has run as a document to print.

import { pagePdf } from "../../render/page-pdf.ts";
import { blocksOf } from "../blocks-of.ts";
import type { ExportParts } from "./formats.ts";

/** The bytes of the document. */
export function pdf({ title, lead, cells, ending }: ExportParts): Promise<Uint8Array> {
  return pagePdf({
    title,
    lead,
    blocks: blocksOf(cells),
    ...ending,
  });
}
