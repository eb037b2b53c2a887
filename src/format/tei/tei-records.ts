// teiRecords: what a reading of TEI gives: a record for each speech or text that is complete, and how speakers were called whom no list names.

import type { RecordDocument } from "../record.ts";
import { speechVariables, type TeiSpeech } from "./speech-variables.ts";
import { teiSides } from "./tei-annotation.ts";
import type { TeiOptions } from "./tei-options.ts";
import type { TeiHeader } from "./tei-header.ts";

/** A record and the line it begins in. */
export interface TeiRecord {
  readonly record: RecordDocument;
  readonly line: number;
}

/** Speeches of speakers that are not listed: how many are called as the record prints them, how many by the id, and the ids of some. */
export interface TeiUnlisted {
  readonly printed: number;
  readonly unknown: number;
  readonly some: readonly string[];
}

/** What is done with what was read. */
export interface TeiRecords {
  /** Ready to be taken. */
  readonly ready: TeiRecord[];
  /** A speech under the header of its document, with the id of that document. */
  readonly speech: (speech: TeiSpeech, header: TeiHeader | undefined, documentId: string) => void;
  /** Words with variables of their own. */
  readonly give: (said: Pick<TeiSpeech, "writing" | "line">, vars: RecordDocument["vars"], id: string) => void;
  readonly unlisted: () => TeiUnlisted;
}

/** Opens a collection of records. */
export function teiRecords(options: TeiOptions): TeiRecords {
  const { annotations = "drop", place } = options;
  const ready: TeiRecord[] = [];
  const ids = new Set<string>();
  let number = 0;
  let printedCount = 0;
  let unknown = 0;
  const give: TeiRecords["give"] = ({ writing, line }, vars, id) => {
    const { text, words } = writing.done(annotations === "lemma" ? "lemma" : "text");
    const sided = annotations === "variables" && words.length > 0 ? { ...vars, ...teiSides(words) } : vars;
    ready.push({ record: { id, otherId: `${place}/${id}`, text, vars: sided, odd: [] }, line });
  };
  return {
    ready,
    give,
    speech(speech, header, documentId) {
      number++;
      if (header?.own !== undefined) return give(speech, header.own.vars, header.own.id);
      const { vars, unresolved, printed } = speechVariables(speech, { ...options, header });
      if (unresolved !== null && printed) printedCount++;
      else if (unresolved !== null) {
        ids.add(unresolved);
        unknown++;
      }
      give(speech, vars, speech.id ?? `${documentId || place}#${number}`);
    },
    unlisted: () => ({ printed: printedCount, unknown, some: [...ids].slice(0, 3) }),
  };
}
