// Prints what is in the corpus: npx tsx corpora/invented-summit/summary.ts

import { describe } from "hustings";
import { inventedSummit } from "./load.ts";

for (const { fact, value } of describe(inventedSummit()).rows) console.log(`${fact.padEnd(16)} ${value}`);
