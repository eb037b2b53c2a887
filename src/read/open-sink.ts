// openSink: where documents go, one after the other, in each format that can be written.

import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "../core/document.ts";
import { conllu } from "../format/conllu.ts";
import { corpusCsv } from "../format/corpus-csv.ts";
import { documentColumns, type DocumentColumn } from "../format/document-columns.ts";
import { documentLine } from "../format/document-record.ts";
import { record } from "../format/record.ts";
import { rScript } from "../format/r-script.ts";
import { teiPrint } from "../format/tei/tei-print.ts";
import { documentSentences } from "./document-sentences.ts";
import { lines } from "./lines.ts";
import { textFile } from "./text-file.ts";
import type { WriteFormat } from "./write-corpus.ts";

/** Takes documents. `end` completes the file; `abandon` lets go of it. */
export interface Sink {
  readonly write: (document: Document) => void;
  readonly end: () => Promise<void> | void;
  readonly abandon: () => void;
}

/**
 * Opens a sink at a path.
 *
 * @throws What the file system throws.
 */
export async function openSink(path: string, format: WriteFormat): Promise<Sink> {
  if (format === "csv") return inTwoGoes(path, (rows, columns) => writeCsv(path, { rows, columns }));
  if (format === "parquet") {
    const { writeParquet } = await import("./write-parquet.ts");
    return inTwoGoes(path, (rows, columns) => writeParquet(path, { rows, columns }));
  }
  if (format === "r") {
    mkdirSync(path, { recursive: true });
    const table = join(path, "documents.csv");
    return inTwoGoes(join(path, "documents"), (rows, columns) => {
      writeCsv(table, { rows, columns });
      writeText(join(path, "load.R"), [rScript(columns)]);
    });
  }
  if (format === "tei") {
    const { open, document, close } = teiPrint();
    return straight(path, { open, each: document, close });
  }
  if (format === "conllu") return straight(path, { each: (one) => conllu(documentSentences(one)) });
  return straight(path, { each: documentLine });
}

interface Printing {
  readonly open?: string;
  readonly each: (document: Document) => string;
  readonly close?: string;
}

function straight(path: string, { open = "", each, close = "" }: Printing): Sink {
  const file = textFile(path);
  file.write(open);
  return {
    write: (document) => file.write(each(document)),
    end() {
      file.write(close);
      file.close();
    },
    abandon: file.close,
  };
}

/** What a table needs to know of all documents before the first row: so they are laid down once, and read again. */
type Finish = (rows: () => Iterable<Document>, columns: readonly DocumentColumn[]) => Promise<void> | void;

function inTwoGoes(path: string, finish: Finish): Sink {
  const rowsPath = `${path}.rows`;
  const file = textFile(rowsPath);
  const columns = documentColumns();
  const remove = (): void => rmSync(rowsPath, { force: true });
  return {
    write(document) {
      columns.see(document);
      file.write(documentLine(document));
    },
    async end() {
      file.close();
      await finish(() => documentsIn(rowsPath), columns.columns());
      remove();
    },
    abandon() {
      file.close();
      remove();
    },
  };
}

function* documentsIn(path: string): Generator<Document> {
  for (const { text } of lines(path)) {
    const { id = "", text: body = "", vars = {} } = record(JSON.parse(text)) ?? {};
    yield { id, text: body, vars };
  }
}

interface Rows {
  readonly rows: () => Iterable<Document>;
  readonly columns: readonly DocumentColumn[];
}

function writeCsv(path: string, { rows, columns }: Rows): void {
  const { header, row } = corpusCsv(columns);
  writeText(path, header === "" ? [] : prefixed(header, rows(), row));
}

function* prefixed(header: string, rows: Iterable<Document>, row: (document: Document) => string): Generator<string> {
  yield header;
  for (const document of rows) yield row(document);
}

function writeText(path: string, pieces: Iterable<string>): void {
  const file = textFile(path);
  for (const piece of pieces) file.write(piece);
  file.close();
}
