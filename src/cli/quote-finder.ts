// How commands find quotations: with the model of reported speech, and with a people table where one is given.

import type { Document } from "../core/document.ts";
import type { Person } from "../core/person.ts";
import type { Quotation } from "../core/quotation.ts";

/** What bears on who is named. */
export interface FinderOptions {
  readonly people?: readonly Person[] | undefined;
  /** A file of `hustings train quotes`, in place of the model that comes along. */
  readonly model?: string | undefined;
  /** The day of documents that have no variable `date`. */
  readonly date?: string | undefined;
}

/** Answers quotations, direct, mixed and indirect; a document asked for twice is read once. Its date is its variable `date`. */
export async function quoteFinder({
  people = [],
  model: file,
  date: day,
}: FinderOptions): Promise<(document: Document) => readonly Quotation[]> {
  const [{ quotes }, { quoteModel }] = await Promise.all([
    import("../quotes/quotes.ts"),
    import("../quotes/quote-model.ts"),
  ]);
  const model = await (file === undefined
    ? quoteModel()
    : import("../read/read-quote-model.ts").then((read) => read.readQuoteModel(file)));
  const found = new WeakMap<Document, readonly Quotation[]>();
  return (document) => {
    const known =
      found.get(document) ??
      quotes(document, {
        model,
        people,
        ...(day === undefined || typeof document.vars["date"] === "string" ? {} : { date: day }),
      });
    found.set(document, known);
    return known;
  };
}

/** The people table of `--people`; nobody without it. */
export async function peopleOf(file: string | undefined): Promise<readonly Person[]> {
  return file === undefined ? [] : (await import("../read/read-people.ts")).readPeople(file);
}
