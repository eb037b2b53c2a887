// signs: all that makes a document suspicious, in the order of the datasheet.

import { codingSigns } from "./coding-signs.ts";
import { lengthSigns } from "./length-signs.ts";
import { repeatedLines } from "./repeated-lines.ts";
import { scriptSigns } from "./script-signs.ts";
import type { Sign } from "./sign.ts";
import { wordSigns } from "./word-signs.ts";

export const signs: readonly Sign[] = [...lengthSigns, ...wordSigns, ...codingSigns, ...scriptSigns, ...repeatedLines];
