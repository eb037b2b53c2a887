// student: the page for those who are to find the answers: no solutions, no notes for teachers, and questions that check but do not tell.

import { page } from "../../render/page.ts";
import { blocksOf } from "../blocks-of.ts";
import type { CellOutputs } from "../cell-outputs.ts";
import type { ExportParts } from "./formats.ts";

/** The page, as HTML. */
export function student({ title, lead, cells, ending, name }: ExportParts): Promise<string> {
  const blocks = blocksOf(cells.flatMap((cell) => forStudents(cell))).map((block) => {
    if (block.kind !== "question") return block;
    const { answer: _, ...asked } = block;
    return asked;
  });
  const { methods, sources = [], corpora = [], licence } = ending;
  const end = {
    sources,
    corpora,
    ...(methods === undefined ? {} : { methods }),
    ...(licence === undefined ? {} : { licence }),
  };
  return page({ title, lead, blocks, ...end, provenance: [{ label: "lesson", value: name }] });
}

/** What pupils see of a cell: nothing of a solution or of what only teachers see; of tests the questions, but not the code that knows the answers. */
function forStudents({ cell, outputs }: CellOutputs): readonly CellOutputs[] {
  if (cell.type === "solution" || cell.meta["only"] === "teacher") return [];
  return [{ cell: cell.type === "test" ? { ...cell, source: "" } : cell, outputs }];
}
