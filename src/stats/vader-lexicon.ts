// The VADER lexicon: 7,503 words and emoticons with a valence from -4 to 4, from the npm package vader-sentiment (Apache-2.0).

import { lexicon } from "vader-sentiment/src/vader_lexicon.js";

/** Word or emoticon in lower case → mean valence of ten raters. Hutto & Gilbert 2014, doi:10.1609/icwsm.v8i1.14550. */
export function vaderLexicon(): ReadonlyMap<string, number> {
  // Built when first asked for: most who load the library never measure tone.
  return (words ??= new Map(Object.entries(lexicon)));
}

let words: ReadonlyMap<string, number> | undefined;
