// profileFigures: the figures of how a speaker is quoted, each a ratio of sums over quotations or articles, with its interval.

import type { Quotation } from "../core/quotation.ts";
import { speechVerbs, type Stance } from "./lexicon/speech-verbs.ts";
import { byArticle, profileInterval, type Parts } from "./profile-interval.ts";

/** One quotation as the profile sees it. */
export interface Said {
  readonly document: number;
  readonly group: string;
  readonly quotation: Quotation;
  readonly words: number;
  readonly position: number;
  readonly last: boolean;
  readonly verb: string | null;
}

const figures = [
  "meanWords",
  "firstPosition",
  "lastWord",
  "paraphraseRatio",
  "distancing",
  "admitting",
  "praising",
  "attacking",
] as const;
type Figure = (typeof figures)[number];

/** `…Low` to `…High` of each figure, null where there is too little to draw from. */
export type FigureLimits = { readonly [K in `${Figure}${"Low" | "High"}`]: number | null };

/** How much is needed, and how it is drawn. */
interface Limits {
  readonly minDocuments: number;
  readonly minQuotations: number;
  readonly draws: number;
  readonly level: number;
  readonly seed: number;
}

/** The figures of one speaker. Those with nothing below the line are null: no word inside marks, no verb. */
export function profileFigures(own: readonly Said[], limits: Limits): FigureValues & FigureLimits {
  const values = figures.map((figure) => [figure, ratio(partsOf(own, figure))] as const);
  return { ...(Object.fromEntries(values) as unknown as FigureValues), ...limitsOf(own, limits) };
}

type Always = "meanWords" | "firstPosition" | "lastWord";
type FigureValues = { readonly [K in Always]: number } & { readonly [K in Exclude<Figure, Always>]: number | null };

function ratio({ above, below }: Parts): number | null {
  const [top, bottom] = [above, below].map((values) => values.reduce((sum, value) => sum + value, 0));
  return bottom === 0 ? null : (top ?? 0) / (bottom ?? 1);
}

/** What each quotation adds to a figure above and below the line; `firstPosition` and `lastWord` are of articles. */
function partsOf(own: readonly Said[], figure: Figure): Parts {
  const each = (above: (one: Said) => number, below: (one: Said) => number): Parts => ({
    above: own.map((one) => above(one)),
    below: own.map((one) => below(one)),
  });
  const indirect = ({ quotation }: Said): boolean => quotation.kind === "indirect";
  switch (figure) {
    case "meanWords":
      return each(
        ({ words }) => words,
        () => 1,
      );
    case "paraphraseRatio":
      return each(
        (one) => (indirect(one) ? one.words : 0),
        (one) => (indirect(one) ? 0 : one.words),
      );
    case "firstPosition":
    case "lastWord": {
      const first = (one: Said): boolean => own.find(({ document }) => document === one.document) === one;
      const value = (one: Said): number =>
        figure === "firstPosition"
          ? Math.min(...own.filter(({ document }) => document === one.document).map(({ position }) => position))
          : Number(own.some(({ document, last }) => document === one.document && last));
      return each(
        (one) => (first(one) ? value(one) : 0),
        (one) => Number(first(one)),
      );
    }
    case "distancing":
    case "admitting":
    case "praising":
    case "attacking": {
      const stance = ({ verb }: Said): Stance | undefined =>
        verb === null ? undefined : (speechVerbs.stances.get(verb) ?? undefined);
      return each(
        (one) => Number(stance(one) === figure),
        ({ verb }) => Number(verb !== null),
      );
    }
  }
}

/** With enough articles they are resampled; with fewer the quotations, which says nothing of figures that are of articles. */
function limitsOf(own: readonly Said[], { minDocuments, minQuotations, ...drawing }: Limits): FigureLimits {
  const documents = own.map(({ document }) => document);
  const clustered = new Set(documents).size >= minDocuments;
  const found = figures.flatMap((figure) => {
    const ofArticles = figure === "firstPosition" || figure === "lastWord";
    const parts = partsOf(own, figure);
    const limits =
      ofArticles && !clustered
        ? null
        : profileInterval(clustered ? byArticle(parts, documents) : parts, { least: minQuotations, ...drawing });
    return [[`${figure}Low`, limits?.low ?? null] as const, [`${figure}High`, limits?.high ?? null] as const];
  });
  return Object.fromEntries(found) as unknown as FigureLimits;
}
