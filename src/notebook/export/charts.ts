// charts: each chart of a script as SVG, PNG and PDF in the sizes that it is handed on in, for slides and for handouts.

import { pdf } from "../../render/pdf.ts";
import { png } from "../../render/png.ts";
import { svg } from "../../render/svg.ts";
import type { ExportParts } from "./formats.ts";

const sizes = ["slide", "print"] as const;
const forms = { svg, png, pdf } as const;

/** The files, as `rates.slide.png`. */
export async function charts({ cells }: ExportParts): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for (const output of cells.flatMap(({ outputs }) => outputs)) {
    if (output.kind !== "chart") continue;
    for (const size of sizes)
      for (const [ending, draw] of Object.entries(forms))
        files.set(`${output.name}.${size}.${ending}`, await draw(output.chart, { size }));
  }
  return files;
}
