// Prints what is in the corpus: npx tsx corpora/invented-summit/summary.ts

import { datasheet, describe, languageDetector } from "hustings";
import { inventedSummit } from "./load.ts";

console.log(datasheet(describe(inventedSummit(), { detect: await languageDetector() })));
