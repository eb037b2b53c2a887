// profileInterval: how sure the figures of a speaker's profile are: each is a ratio of sums, resampled over articles or over quotations.

import type { Limits } from "../math/bootstrap-interval.ts";
import { ratioResampler } from "../math/ratio-resampler.ts";

/** A figure as a ratio of sums: what each quotation, or each article, adds above and below the line. */
export interface Parts {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** How the units are drawn. */
export interface Drawing {
  /** Fewer units than this have no interval. */
  readonly least: number;
  readonly draws: number;
  readonly level: number;
  readonly seed: number;
}

/**
 * The BCa interval of Σ above / Σ below; null with fewer units than `least`, with nothing below the line, or where some draw has nothing there.
 *
 * @cost O(draws × units)
 */
export function profileInterval({ above, below }: Parts, { least, ...drawing }: Drawing): Limits | null {
  const units = below.flatMap((size, i) => (size > 0 || (above[i] ?? 0) > 0 ? [i] : []));
  if (units.length < least) return null;
  const sizes = units.map((i) => below[i] ?? 0);
  const counts = units.map((i) => above[i] ?? 0);
  const found = ratioResampler({ sizes }, drawing).interval([...units.keys()], counts);
  return Number.isFinite(found.low) && Number.isFinite(found.high) ? found : null;
}

/** Sums of quotations by article, in the order of the articles. */
export function byArticle({ above, below }: Parts, documents: readonly number[]): Parts {
  const articles = [...new Set(documents)];
  const summed = (values: readonly number[]): readonly number[] => {
    const sums = new Map(articles.map((article) => [article, 0]));
    for (const [i, document] of documents.entries()) sums.set(document, (sums.get(document) ?? 0) + (values[i] ?? 0));
    return [...sums.values()];
  };
  return { above: summed(above), below: summed(below) };
}
