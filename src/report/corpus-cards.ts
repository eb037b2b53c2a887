// corpusCards: what a reader must know of the corpora behind a report: how large, from when, by whom, from where.

import type { Corpus } from "../core/corpus.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Row, Table } from "../core/table.ts";
import type { CorpusCard } from "../render/end-html.ts";

/** One card a corpus, in the order of the tables. Of a corpus that a table does not carry only the size is known. */
export function corpusCards(tables: readonly Table<Row>[]): readonly CorpusCard[] {
  const cards = new Map<string, CorpusCard>();
  for (const { method, evidence } of tables) {
    const { hash, documents, tokens } = method.corpus;
    // Numbers of a script's own, or the codings of people, rest on no corpus.
    if (hash === "" && documents === 0) continue;
    const carried = evidence !== undefined && fingerprint(evidence.corpus) === hash ? evidence.corpus : undefined;
    const known = cards.get(hash);
    // A table with evidence knows more than one without.
    if (known !== undefined && (carried === undefined || known.dates !== undefined || known.speakers !== undefined))
      continue;
    const words = tokens > 0 ? { words: tokens } : {};
    cards.set(hash, {
      name: `Corpus ${hash}`,
      documents,
      ...words,
      ...known,
      ...(carried === undefined ? {} : facts(carried)),
    });
  }
  return [...cards.values()];
}

function facts(corpus: Corpus): Partial<CorpusCard> {
  const values = (name: string): readonly string[] => [
    ...new Set(
      corpus.documents.flatMap(({ vars }) =>
        typeof vars[name] === "string" || typeof vars[name] === "number" ? [String(vars[name])] : [],
      ),
    ),
  ];
  const dates = values("date").toSorted();
  const speakers = values("speaker").length;
  const [source, more] = values("source");
  const [licence, others] = values("licence");
  return {
    ...(dates.length === 0 ? {} : { dates: dates.length === 1 ? (dates[0] ?? "") : `${dates[0]} to ${dates.at(-1)}` }),
    ...(speakers === 0 ? {} : { speakers }),
    ...(source === undefined
      ? {}
      : { source: more === undefined ? source : `${values("source").length} sources, named in the data` }),
    ...(licence === undefined || others !== undefined ? {} : { licence }),
  };
}
