// validityNotices: what a reader of a validation must know: what was left out, and what the sample cannot tell.

import type { Notice } from "../core/notice.ts";
import type { Gold } from "./gold-units.ts";
import type { ValidityCells } from "./validity-measures.ts";

/** As much of what was judged as notices need. */
interface JudgedCells {
  readonly frame: string;
  readonly pattern: string;
  readonly units: readonly { readonly cell: keyof ValidityCells; readonly document: number }[];
}

/** In the order of the frames. */
export function validityNotices(
  found: readonly JudgedCells[],
  { frames, unweighted }: Pick<Gold, "frames" | "unweighted">,
  { minUnits, minDocuments }: { readonly minUnits: number; readonly minDocuments: number },
): readonly Notice[] {
  const whole = found.filter(({ pattern }) => pattern === "all");
  const of = (code: string, text: (one: JudgedCells) => string | null): readonly Notice[] =>
    whole.flatMap((one) => {
      const said = text(one);
      return said === null ? [] : [{ code, place: one.frame, text: said }];
    });
  const tied = (frame: string): number => (frames.get(frame) ?? []).filter(({ gold }) => gold === null).length;
  return [
    ...(unweighted
      ? [
          {
            code: "weights-missing",
            place: "",
            text: "the passages were drawn with unequal chances and their weights are not known: recall, F1 and α are of the sample, not of the corpus",
          },
        ]
      : []),
    ...of("judgements-missing", ({ units }) =>
      units.length < minUnits ? `${units.length} passages were judged, ${minUnits} are needed` : null,
    ),
    ...of("coders-disagree", ({ frame }) =>
      tied(frame) > 0 ? `${tied(frame)} passages with as many yes as no are left out` : null,
    ),
    ...of("only-found", ({ units }) =>
      units.length > 0 && units.every(({ cell }) => cell === "tp" || cell === "fp")
        ? "every judged passage was found by the codebook, so what it misses cannot show: recall says nothing"
        : null,
    ),
    ...of("few-documents", ({ units }) => {
      const documents = new Set(units.map(({ document }) => document)).size;
      return documents < units.length && documents < minDocuments
        ? `the passages are of ${documents} documents: intervals say how sure the values are of these`
        : null;
    }),
  ];
}
