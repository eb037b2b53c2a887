// checkIn: gives every record its id and checks what can be odd about it, one after the other, and says at the end, with counts, what was.

import type { Document, Scalar, Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import type { RecordDocument } from "../format/record.ts";
import { wholeDate } from "../format/written-date.ts";
import { idPlaces } from "./id-places.ts";
import type { Tallied } from "./read-item.ts";

/** Where a record stands: `path` as the user wrote it, for messages; `name` for ids; a line or the number of a document. */
interface Place {
  readonly path: string;
  readonly name: string;
  readonly line: number;
}

/** A desk where documents are checked in. Nothing is changed: a document without an id gets `file:line`, an empty text is kept. */
export interface CheckIn {
  /** Throws duplicate-id for an id that was there before. */
  readonly admit: (found: RecordDocument, place: Place) => Document;
  /** Counts what is said once for all files. `some`: examples. */
  readonly tally: (
    what: Tallied,
    of: { readonly count: number; readonly place: string; readonly some?: string },
  ) => void;
  readonly notices: () => readonly Notice[];
}

interface Tally {
  count: number;
  readonly first: string;
  readonly some?: string;
}

const isoDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/**
 * Opens a desk.
 *
 * @param options `check`: gives the variables their final shape, or throws with the place.
 */
export function checkIn({
  check,
}: {
  readonly check?: (vars: Variables, place: string) => Variables;
} = {}): CheckIn {
  const ids = idPlaces();
  const files: string[] = [];
  const tallies = new Map<string, Tally>();
  let all = 0;
  const count = (what: string, place: Place): void => {
    const tally = tallies.get(what);
    if (tally === undefined) tallies.set(what, { count: 1, first: at(place) });
    else tally.count++;
  };
  const settled = (vars: RecordDocument["vars"], place: Place): Variables => {
    const date = isOddDate(vars["date"]) ? String(vars["date"]) : undefined;
    // A schema says itself what a date may look like.
    const read = date === undefined || check !== undefined ? null : wholeDate(date);
    if (date !== undefined) count(read === null ? "date" : "written date", place);
    if (check !== undefined) return check(vars, at(place));
    // How it was written stays beside it.
    return read === null ? vars : { ...vars, date: read, dateAs: vars["date"] ?? null };
  };
  return {
    admit({ id: given, otherId, text, vars, odd }, place) {
      let id = given ?? `${place.name}:${place.line}`;
      if (files.at(-1) !== place.path) files.push(place.path);
      const here = { file: files.length - 1, line: place.line };
      let earlier = ids.add(id, here);
      if (earlier !== undefined && otherId !== undefined) {
        earlier = ids.add((id = otherId), here);
        count("other", place);
      }
      if (earlier !== undefined) throw duplicate(id, `${files[earlier.file] ?? ""}:${earlier.line}`, place);
      all++;
      if (given === undefined) count("id", place);
      if (isBlank(text)) count("text", place);
      if (text.includes("\uFFFD")) count("characters", place);
      if (odd.length > 0) for (const name of odd) count(`odd ${name}`, place);
      return { id, text, vars: settled(vars, place) };
    },
    tally(what, { count, place, some }) {
      const tally = tallies.get(what);
      if (tally === undefined) tallies.set(what, { count, first: place, ...(some === undefined ? {} : { some }) });
      else tally.count += count;
    },
    notices: () => said(tallies, all),
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

function duplicate(id: string, earlier: string, now: Place): HustingsError {
  return new HustingsError("duplicate-id", {
    who: "a corpus",
    needs: "every id once",
    got: `"${id}" stands in ${earlier} and in ${at(now)}`,
    place: at(now),
  });
}

/** What is said of `n of m documents`, by what was counted. */
const remarks: Readonly<Record<string, readonly [code: string, one: string, many: string]>> = {
  id: ["id-made", "had no id and is called by file and line.", "had no id and are called by file and line."],
  other: [
    "id-qualified",
    "had an id that another file uses as well; the name of the file was put before it.",
    "had ids that another file uses as well; the name of the file was put before them.",
  ],
  text: ["empty-text", "has an empty text, kept and counted.", "have an empty text, kept and counted."],
  characters: [
    "broken-characters",
    "holds characters that were lost in an earlier conversion (U+FFFD).",
    "hold characters that were lost in an earlier conversion (U+FFFD).",
  ],
  "written date": [
    "date-read",
    "has a date that is not ISO, such as 28.12.2015 (the day first); it was read, and stands in dateAs as it was written.",
    "have a date that is not ISO, such as 28.12.2015 (the day first); they were read, and stand in dateAs as they were written.",
  ],
  date: [
    "odd-date",
    "has a date that is not ISO (1991, 2024-09, 2024-09-25) and could be two days, or none; it is in no period.",
    "have a date that is not ISO (1991, 2024-09, 2024-09-25) and could be two days, or none; they are in no period.",
  ],
};

const leftOut: Readonly<Record<Tallied, (tally: Tally) => string>> = {
  "text-outside-speeches": ({ count }) =>
    `${many(count, "character")} of text outside of any speech are in no document.`,
  "notes-outside-speeches": ({ count }) =>
    `${many(count, "note")} between speeches (times, comments, votes) ${count === 1 ? "is" : "are"} in no document.`,
  "printed-speaker": ({ count }) =>
    `${many(count, "speech", "speeches")} ${count === 1 ? "has" : "have"} a speaker that no list of people names, and who is called as the record prints it before the speech.`,
  "unknown-speaker": ({ count, some = "" }) =>
    `${many(count, "speech", "speeches")} ${count === 1 ? "has" : "have"} a speaker that no list of people names, and who is called by the id, such as ${some}.`,
};

function many(count: number, one: string, more = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : more}`;
}

function said(tallies: ReadonlyMap<string, Tally>, all: number): readonly Notice[] {
  return [...tallies].map(([what, tally]) => {
    const { count, first: place } = tally;
    if (what in leftOut) return { code: what, place, text: leftOut[what as Tallied](tally) };
    const of = `${count} of ${all} ${all === 1 ? "document" : "documents"}`;
    const remark = remarks[what];
    if (remark !== undefined) return { code: remark[0], place, text: `${of} ${count === 1 ? remark[1] : remark[2]}` };
    const text = `${of} ${count === 1 ? "has" : "have"} no plain value in ${what.slice(4)}; it is kept as JSON text.`;
    return { code: "odd-variable", place, text };
  });
}
