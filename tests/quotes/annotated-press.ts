// annotatedPress: invented articles from a text file in which each direct quotation stands as [[speaker|words]], as annotated documents.

import { readFileSync } from "node:fs";
import type { GoldDocument, GoldQuotation } from "../../src/quotes/gold-document.ts";

/** The articles of a file beside this one, each after a line `=== id`. */
export function annotatedPress(file: string): readonly GoldDocument[] {
  return readFileSync(new URL(file, import.meta.url), "utf8")
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const [id = "", ...lines] = part.split("\n");
      return annotated(id, lines.join("\n").trim());
    });
}

function annotated(id: string, marked: string): GoldDocument {
  const quotes: GoldQuotation[] = [];
  let text = "";
  let from = 0;
  for (const { index, 0: whole, 1: speaker = "", 2: words = "" } of marked.matchAll(/\[\[([^|]*)\|([\s\S]*?)\]\]/gu)) {
    text += marked.slice(from, index);
    const start = text.length;
    text += words;
    quotes.push({ start, end: text.length, kind: "direct", speakerCanonical: speaker, canonicalFrom: "gold" });
    from = index + whole.length;
  }
  return { id, text: text + marked.slice(from), quotes };
}
