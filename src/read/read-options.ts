// ReadOptions: how files become a corpus. All readers share them.

import type * as z from "zod";
import type { Variables } from "../core/document.ts";
import type { ReadFormat } from "../format/sniff.ts";
import type { TeiAnnotations, TeiNotes } from "../format/tei/tei-options.ts";

/** How a corpus is read. */
export interface ReadOptions<V extends Variables = Variables> {
  /** What the files are, whatever they look like; by default their content tells. */
  readonly format?: ReadFormat;
  /** The column or field of the id, default `id`. */
  readonly id?: string;
  /** The column or field of the text, default `text`. */
  readonly text?: string;
  /** Other names of columns or fields: `{ text: "body", id: "doc", speaker: "name" }`. */
  readonly map?: Readonly<Record<string, string>>;
  /** A zod schema of the variables: it types them, and a document that does not fit is an error with its line. */
  readonly vars?: z.ZodType<V>;
  /** Variables from the names of files: `"{date}_{speaker}"`. A slash in it takes the folders in. */
  readonly filename?: string;
  /** A CSV file with a row for each file: `file` or `id`, and the variables. One that lies beside plain texts is found without this. */
  readonly variables?: string;
  /** What the bytes of text files mean; by default they tell. */
  readonly encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1251" | "windows-1252";
  /** A plain text that is a transcript (`NAME: …`): a document for each speech, or one for the whole. Default `"speeches"`. */
  readonly transcripts?: "speeches" | "whole";
  /** Of annotated TEI: nothing, the lemmas as the text, or the variables `words`, `lemmas` and `pos`. Default `"drop"`. */
  readonly annotations?: TeiAnnotations;
  /** Of TEI: applause and the like in a variable `notes`, in the text in brackets, or nowhere. Default `"variable"`. */
  readonly notes?: TeiNotes;
  /** A record that cannot be read (a broken line): an error, or left out with a notice. Default `"refuse"`. */
  readonly malformed?: "refuse" | "set-aside";
  /** A second document with the same id: an error, or left out with a notice. Default `"refuse"`. */
  readonly duplicates?: "refuse" | "set-aside";
}
