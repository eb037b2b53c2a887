// The runs of others in the folder of reference corpora, read where HUSTINGS_DATA names it; `npm run conformance` notes which of their numbers a test looked at.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../../src/core/corpus.ts";
import type { Variables } from "../../src/core/document.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { recordOracle, recordRead } from "./conformance.ts";
import { dataFolder } from "./data.ts";
import { isFigures } from "./figures.ts";

/** A file of the reference runs, such as `published` or `sotu/keyness`. */
export function reference<T>(name: string): T {
  recordOracle(name);
  const all: unknown = JSON.parse(readFileSync(join(dataFolder() ?? "", "oracle", `${name}.json`), "utf8"));
  return watched(all, name) as T;
}

/** The texts with a letter for each curly apostrophe: quanteda's stop words leave don’t where they take don't; here the two are one word. */
export function curly<V extends Variables>(texts: Corpus<V>): Corpus<V> {
  return corpus(
    texts.documents.map(({ id, text, vars }) => ({
      id,
      text: text.replaceAll(/(?<=\p{L})\u2019(?=\p{L})/gu, "\uA78C"),
      vars,
    })),
  ) as Corpus<V>;
}

/** The value, which writes down what is taken out of it, down to where only figures are left. */
function watched(value: unknown, path: string): unknown {
  if (isFigures(value)) {
    recordRead(path);
    return value;
  }
  return new Proxy(value as object, {
    get: (from, key) => {
      const found: unknown = Reflect.get(from, key);
      return typeof key === "string" && Object.hasOwn(from, key) ? watched(found, `${path}/${key}`) : found;
    },
  });
}
