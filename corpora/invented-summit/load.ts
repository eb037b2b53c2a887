// Loads the invented summit article: one document, written for this project.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { corpus, type Corpus } from "hustings";

/** Where the article lies, for commands that take a path. */
export const articlePath: string = fileURLToPath(new URL("article.txt", import.meta.url));

/** The article as a corpus of one document. */
export function inventedSummit(): Corpus<{
  readonly [name: string]: string;
  readonly date: string;
  readonly title: string;
  readonly source: string;
  readonly lang: string;
}> {
  const text = readFileSync(articlePath, "utf8");
  const vars = {
    date: "2031-03-14",
    title: "Neighbours agree to share a grid but not a border",
    source: "invented",
    lang: "en",
  };
  return corpus([{ id: "invented-summit", text, vars }]);
}
