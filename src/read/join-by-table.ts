// joinByTable: the speakers of single documents joined by a people table, where the rest of the corpus is not known.

import type { Document, Variables } from "../core/document.ts";
import type { Person } from "../core/person.ts";
import { speakers } from "../corpus/speakers.ts";

/**
 * Documents with `speaker`, `speakerId` and `speakerAs`. Only who stands in the table is joined: a stream cannot know that a family name will be said in
 * full further on, so other speakers stay as they are written, with no id.
 *
 * @cost O(distinct names × people)
 */
export function joinByTable(documents: readonly Document[], people: readonly Person[]): readonly Document[] {
  const known = new Set(people.map(({ name }) => name));
  const joined = speakers({ kind: "corpus", documents, notices: [] }, { people }).corpus.documents;
  return documents.map((document, i) => {
    const found = joined[i];
    if (found === undefined || !("speaker" in document.vars)) return document;
    if (found.vars.speaker !== null && known.has(found.vars.speaker)) return found as Document;
    const vars: Variables = { ...document.vars, speakerId: null, speakerAs: document.vars["speaker"] ?? null };
    return { ...document, vars };
  });
}
