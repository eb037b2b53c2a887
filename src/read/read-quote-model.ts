// readQuoteModel: a model that `hustings train quotes` made, ready for `quotes`.

import { readFileSync } from "node:fs";
import { HustingsError } from "../core/errors.ts";
import { quoteModelOf, type QuoteModel, type QuoteWeights } from "../quotes/quote-model.ts";
import { missingFile } from "./input-files.ts";

/**
 * Reads a model of your own. Use it with `quotes(document, { model })`; for the one that comes with the library see `quoteModel`.
 *
 * @param path The file `model.json` in the folder that `hustings train quotes` wrote.
 * @throws missing-file; bad-json when the file holds something else.
 * @cost O(bytes), 0.4 MB
 */
export async function readQuoteModel(path: string): Promise<QuoteModel> {
  const text = textOf(path);
  try {
    return quoteModelOf(JSON.parse(text) as QuoteWeights);
  } catch {
    throw new HustingsError("bad-json", {
      who: "a model of quotations",
      needs: "the model.json that hustings train quotes wrote",
      got: "it is something else",
      place: path,
    });
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw missingFile(path);
  }
}
