// Prints what is in the corpus: npx tsx corpora/state-of-the-union/summary.ts

import { datasheet, describe, languageDetector } from "hustings";
import { stateOfTheUnion } from "./load.ts";

console.log(datasheet(describe(stateOfTheUnion(), { detect: await languageDetector() })));
