// speakersTable: who speaks, under which names, where; a row for each spelling of each speaker.

import type { Corpus } from "../../core/corpus.ts";
import { fingerprint } from "../../core/fingerprint.ts";
import type { Notice } from "../../core/notice.ts";
import type { Table } from "../../core/table.ts";
import type { SpeakerGround } from "./candidates.ts";
import type { Resolved } from "./resolve.ts";

/** One spelling of one speaker. */
export interface SpeakerRow {
  readonly speaker: string;
  readonly speakerId: string;
  /** As the documents have it. */
  readonly as: string;
  /** Why it was joined; `itself` is the spelling the person goes by. */
  readonly ground: SpeakerGround;
  /** Whether the person is of the people table, or found in the corpus. */
  readonly source: "people" | "corpus";
  readonly documents: number;
  /** The id of the first document. */
  readonly where: string;
  readonly first: string | null;
  readonly last: string | null;
}

export interface TableOptions {
  readonly ids: ReadonlyMap<Resolved["person"], string>;
  readonly options: Readonly<Record<string, unknown>>;
  readonly notices: readonly Notice[];
}

/** Rows by speaker, then spelling, then ground. */
export function speakersTable(
  corpus: Corpus,
  all: readonly Resolved[],
  { ids, options, notices }: TableOptions,
): Table<SpeakerRow> {
  const groups = new Map<string, Resolved[]>();
  for (const one of all) {
    if (one.person === null) continue;
    const key = JSON.stringify([one.person.name, ids.get(one.person), one.usage.as, one.ground]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => rowOf(corpus, group, ids));
  return {
    kind: "table",
    rows,
    columns: {
      speaker: { label: "speaker", type: "text" },
      speakerId: { label: "id", type: "text" },
      as: { label: "as written", type: "text" },
      ground: { label: "joined by", type: "text" },
      source: { label: "known from", type: "text" },
      documents: { label: "documents", type: "integer", unit: "documents" },
      where: { label: "first in", type: "text" },
      first: { label: "first date", type: "date" },
      last: { label: "last date", type: "date" },
    },
    method: {
      name: "speakers",
      options,
      formula:
        "names are joined by listed spelling, office at date, equal transliteration key, initials, family name, or one slip of spelling",
      sources: [],
      seed: null,
      corpus: { hash: fingerprint(corpus), documents: corpus.documents.length, tokens: 0 },
    },
    notices,
    withoutEvidence: "Names stand in the variables of documents, not in their texts.",
  };
}

function rowOf(corpus: Corpus, group: readonly Resolved[], ids: TableOptions["ids"]): SpeakerRow {
  const [first] = group as readonly [Resolved];
  const places = group.flatMap(({ usage }) => usage.documents);
  const dates = group.flatMap(({ usage }) => (usage.date === null ? [] : [usage.date])).sort();
  return {
    speaker: first.person?.name ?? "",
    speakerId: ids.get(first.person) ?? "",
    as: first.usage.as,
    ground: first.ground ?? "itself",
    source: first.person?.source ?? "corpus",
    documents: places.length,
    where: corpus.documents[Math.min(...places)]?.id ?? "",
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  };
}
