// Prints what is in the corpus: npx tsx corpora/state-of-the-union/summary.ts

import { describe } from "hustings";
import { stateOfTheUnion } from "./load.ts";

for (const { fact, value } of describe(stateOfTheUnion()).rows) console.log(`${fact.padEnd(16)} ${value}`);
