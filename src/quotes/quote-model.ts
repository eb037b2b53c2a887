// quoteModel: loads the weights that find indirect and mixed quotations; a page that does without them never fetches them.

import type { TaggerWeights } from "./tagger.ts";
import { unpackTagger } from "./pack-tagger.ts";

/** What `quotes` needs to find reported speech beyond the marks. */
export interface QuoteModel {
  readonly tagger: TaggerWeights;
  readonly eager: number;
}

let loaded: Promise<QuoteModel> | undefined;

/** The model, loaded once. */
export function quoteModel(): Promise<QuoteModel> {
  loaded ??= import("./model/tagger-packed.ts").then(({ taggerPacked }) => ({
    tagger: unpackTagger(taggerPacked),
    eager: 0.6,
  }));
  return loaded;
}
