// gather: collects documents from records, sees that ids are there and unique, and says once, with a count, what was odd about them.

import { HustingsError } from "../core/errors.ts";
import type { Corpus } from "../core/corpus.ts";
import type { Document, Scalar, Variables } from "../core/document.ts";
import type { Notice } from "../core/notice.ts";
import type { RecordDocument } from "../format/record.ts";

/** Where a record stands: `path` as the user wrote it, for messages; `name` for ids; a line or the number of a document. */
export interface Place {
  readonly path: string;
  readonly name: string;
  readonly line: number;
}

/** A corpus in the making. */
export interface Gathering {
  readonly add: (found: RecordDocument, place: Place) => void;
  readonly notice: (notice: Notice) => void;
  readonly finish: () => Corpus;
}

interface Tally {
  count: number;
  readonly first: string;
}

const isoDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/**
 * Opens a gathering. Nothing is dropped: a document without an id gets `file:line`, an empty text is kept.
 *
 * @param options `check`: gives the variables their final shape, or throws with the place.
 */
export function gather({
  check,
}: {
  readonly check?: (vars: Variables, place: string) => Variables;
} = {}): Gathering {
  const documents: Document[] = [];
  const places = new Map<string, Place>();
  const notices: Notice[] = [];
  const tallies = new Map<string, Tally>();
  const count = (what: string, place: Place): void => {
    const tally = tallies.get(what);
    if (tally === undefined) tallies.set(what, { count: 1, first: at(place) });
    else tally.count++;
  };
  return {
    add({ id: given, text, vars, odd }, place) {
      const id = given ?? `${place.name}:${place.line}`;
      const earlier = places.get(id);
      if (earlier !== undefined) throw duplicate(id, earlier, place);
      places.set(id, place);
      if (given === undefined) count("id", place);
      if (isBlank(text)) count("text", place);
      if (text.includes("\uFFFD")) count("characters", place);
      if (odd.length > 0) for (const name of odd) count(`odd ${name}`, place);
      if (isOddDate(vars["date"])) count("date", place);
      documents.push({ id, text, vars: check === undefined ? vars : check(vars, at(place)) });
    },
    notice: (notice) => void notices.push(notice),
    finish: () => ({ kind: "corpus", documents, notices: [...notices, ...said(tallies, documents.length)] }),
  };
}

/** Quick for what is mostly not blank: the first character decides. */
function isBlank(text: string): boolean {
  return text === "" || (text.charCodeAt(0) <= 32 && text.trim() === "");
}

function isOddDate(date: Scalar | undefined): boolean {
  return date !== undefined && date !== null && date !== "" && !isoDate.test(String(date));
}

function at({ path, line }: Place): string {
  return `${path}:${line}`;
}

function duplicate(id: string, earlier: Place, now: Place): HustingsError {
  return new HustingsError("duplicate-id", {
    who: "a corpus",
    needs: "every id once",
    got: `"${id}" stands in ${at(earlier)} and in ${at(now)}`,
    place: at(now),
  });
}

function said(tallies: ReadonlyMap<string, Tally>, all: number): readonly Notice[] {
  return [...tallies].map(([what, { count, first }]) => {
    const of = `${count} of ${all} ${all === 1 ? "document" : "documents"}`;
    const place = first;
    if (what === "id")
      return {
        code: "id-made",
        place,
        text: `${of} had no id and ${count === 1 ? "is" : "are"} called by file and line.`,
      };
    if (what === "text")
      return {
        code: "empty-text",
        place,
        text: `${of} ${count === 1 ? "has" : "have"} an empty text, kept and counted.`,
      };
    if (what === "characters")
      return {
        code: "broken-characters",
        place,
        text: `${of} hold characters that were lost in an earlier conversion (U+FFFD).`,
      };
    if (what === "date")
      return {
        code: "odd-date",
        place,
        text: `${of} have a date that is not ISO (1991, 2024-09, 2024-09-25); it is in no period.`,
      };
    return {
      code: "odd-variable",
      place,
      text: `${of} have no plain value in ${what.slice(4)}; it is kept as JSON text.`,
    };
  });
}
