// readInputs: whatever a user names (files, folders, standard input) as one corpus, and whether it is made of articles.

import type { z } from "zod";
import type { Corpus } from "../core/corpus.ts";
import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import { gather } from "./gather.ts";
import { inputFiles } from "./input-files.ts";
import { readFile } from "./read-file.ts";

/** How a corpus is read. */
export interface ReadOptions<V extends Variables = Variables> {
  /** The column or field of the id, default `id`. */
  readonly id?: string;
  /** The column or field of the text, default `text`. */
  readonly text?: string;
  /** A zod schema of the variables: it types them, and a document that does not fit is an error with its line. */
  readonly vars?: z.ZodType<V>;
}

/** `articles`: every document came from a text or a web page, so that its speakers are still to be found. */
export interface Inputs<V extends Variables = Variables> {
  readonly corpus: Corpus<V>;
  readonly articles: boolean;
}

/**
 * Reads files and folders in the order given.
 *
 * @throws missing-file, bad-json, bad-csv, duplicate-id with file and line.
 * @cost O(bytes)
 */
export async function readInputs<V extends Variables = Variables>(
  paths: readonly string[],
  { id = "id", text = "text", vars }: ReadOptions<V> = {},
): Promise<Inputs<V>> {
  const gathering = gather(vars === undefined ? {} : { check: checkWith(vars) });
  const { files, notices } = inputFiles(paths);
  for (const notice of notices) gathering.notice(notice);
  let articles = files.length > 0;
  for (const file of files) {
    const kind = await readFile(file, { gathering, names: { id, text } });
    if (kind !== "text" && kind !== "html") articles = false;
  }
  return { corpus: gathering.finish() as Corpus<V>, articles };
}

function checkWith<V extends Variables>(schema: z.ZodType<V>): (vars: Variables, place: string) => V {
  return (vars, place) => {
    const result = schema.safeParse(vars);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    const name = issue?.path.join(".") ?? "";
    throw new HustingsError("bad-json", {
      who: "a document",
      needs: "variables of the shape that was asked for",
      got: `${name === "" ? "they are not" : name}: ${issue?.message ?? ""}`,
      place,
    });
  };
}
