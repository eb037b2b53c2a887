// quoteModel: loads the weights that find indirect and mixed quotations; a page that does without them never fetches them.

import { unpackDirect, type DirectPacked, type DirectWeights } from "./model/direct-weights.ts";
import { unpackTagger } from "./pack-tagger.ts";
import type { TaggerWeights } from "./tagger.ts";

/** What `quotes` needs to find reported speech beyond the marks. */
export interface QuoteModel {
  readonly tagger: TaggerWeights;
  /** Added to the score of beginning a content: higher finds more and is less often right. */
  readonly eager: number;
  /** Weights of the direct part in place of those that come with the library: for a model you trained. */
  readonly direct?: DirectWeights;
}

/** A trained model as text: what `trainQuotes` gives, and what its file holds as JSON. */
export interface QuoteWeights {
  readonly provenance: Readonly<Record<string, string | number>>;
  readonly direct: DirectPacked;
  readonly tagger: string;
}

/** A model from its text, for `quotes(document, { model })`. */
export function quoteModelOf({ direct, tagger }: QuoteWeights): QuoteModel {
  return { tagger: unpackTagger(tagger), eager: usualEager, direct: unpackDirect(direct) };
}

/** Chosen on annotated news: finds and sure finds in balance. */
const usualEager = 0.6;

let loaded: Promise<QuoteModel> | undefined;

/**
 * Loads the model of reported speech (English; 0.3 MB, a module of its own). Use it with `quotes(document, { model })`; leave it out where what stands between marks is enough.
 *
 * @returns The same value at every call; it is read only.
 * @cost 0.3 MB to load, about 4 MB in memory
 * @example
 * const model = await quoteModel();
 * const report = { id: "r", text: "Ann Lee said that the border would stay open until the spring.", vars: {} };
 * quotes(report, { model }).map(({ speaker, kind }) => [speaker, kind]); // => [["Ann Lee", "indirect"]]
 */
export function quoteModel(): Promise<QuoteModel> {
  loaded ??= import("./model/tagger-packed.ts").then(({ taggerPacked }) => ({
    tagger: unpackTagger(taggerPacked),
    eager: usualEager,
  }));
  return loaded;
}
