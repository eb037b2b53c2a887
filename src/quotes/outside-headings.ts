// outsideHeadings: takes the names out of headlines, where every word is capitalised, and out of bylines, where whoever stands writes.

import { draftOf, type Draft } from "./draft-of.ts";
import { isByline } from "./is-byline.ts";
import { wordAt, type Range, type Scan } from "./scan.ts";

/** The names that stay: of a headline those that the text below gives, of a byline none. */
export function outsideHeadings(scan: Scan, named: readonly Draft[]): readonly Draft[] {
  return outsideHeadlines(scan, outsideBylines(scan, named));
}

function outsideBylines(scan: Scan, named: readonly Draft[]): readonly Draft[] {
  const lines = scan.paragraphs.filter((range) => isByline(scan, range));
  return lines.length === 0
    ? named
    : named.filter((name) => !lines.some(({ first, last }) => first <= name.first && name.last <= last));
}

/** In a headline every word is capitalised: there only the names that the text below gives stay. */
function outsideHeadlines(scan: Scan, named: readonly Draft[]): readonly Draft[] {
  const headlines = new Set<number>();
  scan.sentences.forEach((range, sentence) => {
    if (isHeadline(scan, range)) headlines.add(sentence);
  });
  if (headlines.size === 0) return named;
  const known = new Set(
    named.filter((name) => !headlines.has(name.sentence)).map((name) => name.words.join(" ").toLowerCase()),
  );
  const kept: Draft[] = [];
  for (const name of named)
    if (headlines.has(name.sentence)) for (const inner of knownWithin(scan, name, known)) kept.push(inner);
    else kept.push(name);
  return kept;
}

/** A line of its own, without a full stop, in which all but the small words are capitalised, four at least, and which quotes nobody. */
function isHeadline({ words, paragraphs }: Scan, { first, last }: Range): boolean {
  const line = paragraphs[wordAt(words, first).paragraph];
  if (line?.first !== first || line.last !== last || wordAt(words, last).text === ".") return false;
  let large = 0;
  let small = 0;
  for (let i = first; i <= last; i++) {
    const word = wordAt(words, i);
    if (word.mark >= 0) return false;
    if (!/^\p{L}{4}/u.test(word.text)) continue;
    if (word.capital) large++;
    else small++;
  }
  return large >= 4 && large >= 4 * small;
}

/** The names of a run that the text below gives, the longest first. */
function knownWithin(scan: Scan, run: Draft, known: ReadonlySet<string>): readonly Draft[] {
  const found: Draft[] = [];
  for (let first = run.first; first <= run.last; first++)
    for (let last = Math.min(run.last, first + 4); last >= first; last--) {
      const words = scan.words.slice(first, last + 1);
      if (!known.has(words.map((word) => word.lower).join(" "))) continue;
      found.push(
        draftOf(scan, first, last, { ...run, kind: "name", words: words.map((word) => word.text), titles: [] }),
      );
      first = last;
      break;
    }
  return found.length > 0 || known.size > 0 ? found : [run];
}
