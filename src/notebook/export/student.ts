// student: the page for those who are to find the answers: no solutions, no notes for teachers, and questions that check but do not tell.

import type { Block } from "../../render/blocks.ts";
import type { Ending } from "../../render/end-html.ts";
import { page, type PageParts } from "../../render/page.ts";
import { blocksOf } from "../blocks-of.ts";
import type { CellOutputs } from "../cell-outputs.ts";
import { interactive, type Face } from "../interactive.ts";
import type { ExportParts } from "./formats.ts";

/** The page, as HTML. Its inputs can be changed where the other page's can. */
export async function student({ title, lead, cells, ending, name, runs }: ExportParts): Promise<string> {
  const draw = (face: Face): PageParts => ({ title, lead, blocks: asked(face.cells), ...endOf(face.ending, name) });
  return page(await interactive({ cells, ending }, { runs, draw }));
}

function asked(cells: readonly CellOutputs[]): readonly Block[] {
  return blocksOf(cells.flatMap((cell) => forStudents(cell))).map((block) => {
    if (block.kind !== "question") return block;
    const { answer: _, ...question } = block;
    return question;
  });
}

function endOf({ methods, sources = [], bibtex, corpora = [], licence }: Ending, name: string): Ending {
  return {
    sources,
    corpora,
    ...(methods === undefined ? {} : { methods }),
    ...(bibtex === undefined ? {} : { bibtex }),
    ...(licence === undefined ? {} : { licence }),
    provenance: [{ label: "lesson", value: name }],
  };
}

/** What pupils see of a cell: nothing of a solution or of what only teachers see; of tests the questions, but not the code that knows the answers. */
function forStudents({ cell, outputs }: CellOutputs): readonly CellOutputs[] {
  if (cell.type === "solution" || cell.meta["only"] === "teacher") return [];
  return [{ cell: cell.type === "test" ? { ...cell, source: "" } : cell, outputs }];
}
