// isByline: the lines that say who wrote an article. Whoever stands there reports, and is not quoted.

import { wordAt, type Range, type Scan } from "./scan.ts";

const longest = 40;
const reporters =
  /^(?:by|from|story|text|words|written|reporting|additional|writing|editing|edited|compiled|photo|photos|photograph|photographs|translated)$/u;
const small =
  /^(?:and|by|for|in|of|the|at|reporting|writing|editing|additional|compiled|written|updated|published|staff|writer|reporter|correspondent|with|files|from|contributed|to|this|report|a|p|m)$/u;
const plain = /^(?:\p{Lu}.*|\p{N}.*|[,;:.|•·–—()/&@-]+)$/u;

/** Whether a paragraph is such a line: "By Ann Lee", "BY ANN LEE AND BO ROE, STAFF WRITERS", "(Reporting by Ann Lee; Editing by Bo Roe)". */
export function isByline({ words }: Pick<Scan, "words">, { first, last }: Range): boolean {
  const start = wordAt(words, first).text === "(" ? first + 1 : first;
  if (last - start > longest || last <= start || !reporters.test(wordAt(words, start).lower)) return false;
  let by = false;
  for (let i = start; i <= last; i++) {
    const { lower, text, mark } = wordAt(words, i);
    if (mark >= 0 || !(small.test(lower) || plain.test(text))) return false;
    by ||= lower === "by" && /^\p{Lu}/u.test(wordAt(words, i + 1).text);
  }
  return by;
}
