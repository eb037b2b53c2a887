// writeParquet: documents as a Parquet file, a group of rows at a time.

import type { SchemaElement } from "hyparquet";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { Document, Scalar } from "../core/document.ts";
import { columnTitle, type DocumentColumn } from "../format/document-columns.ts";

/** A group ends at so many rows or characters of text. */
const groupRows = 10_000;
const groupCharacters = 1 << 24;

/**
 * Writes a file: id and text, then the variables, which may be missing. Whole numbers are INT64, others DOUBLE; compressed with Snappy.
 *
 * @source hyparquet-writer 0.17.0
 * @cost O(characters); memory for one group of rows
 */
export async function writeParquet(
  path: string,
  { rows, columns }: { readonly rows: () => Iterable<Document>; readonly columns: readonly DocumentColumn[] },
): Promise<void> {
  const writer = new ParquetWriter({ writer: fileWriter(path), schema: schemaOf(columns), createdBy: "hustings" });
  let group: Document[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    if (group.length > 0) await writer.write({ columnData: dataOf(group, columns), rowGroupSize: group.length });
    group = [];
    characters = 0;
  };
  for (const document of rows()) {
    group.push(document);
    characters += document.text.length;
    if (group.length >= groupRows || characters >= groupCharacters) await flush();
  }
  await flush();
  await writer.finish();
}

const types: Readonly<Record<DocumentColumn["type"], Partial<SchemaElement>>> = {
  integer: { type: "INT64" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
};

function schemaOf(columns: readonly DocumentColumn[]): SchemaElement[] {
  const text = types.text;
  return [
    { name: "root", num_children: columns.length + 2 },
    { name: "id", repetition_type: "REQUIRED", ...text },
    { name: "text", repetition_type: "REQUIRED", ...text },
    ...columns.map(({ name, type }) =>
      Object.assign({ name: columnTitle(name), repetition_type: "OPTIONAL" as const }, types[type]),
    ),
  ];
}

function dataOf(group: readonly Document[], columns: readonly DocumentColumn[]): { name: string; data: unknown[] }[] {
  return [
    { name: "id", data: group.map(({ id }) => id) },
    { name: "text", data: group.map(({ text }) => text) },
    ...columns.map(({ name, type }) => ({
      name: columnTitle(name),
      data: group.map(({ vars }) => cell(vars[name] ?? null, type)),
    })),
  ];
}

function cell(value: Scalar, type: DocumentColumn["type"]): unknown {
  if (value === null) return null;
  if (type === "integer") return BigInt(Number(value));
  return type === "text" ? String(value) : value;
}
