// writeCorpus: a corpus into a file, or a folder for R: whole or not at all, and without ever holding more than a part of it.

import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Corpus } from "../core/corpus.ts";
import type { Document } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Notice } from "../core/notice.ts";
import { expectKind } from "../core/expect-kind.ts";
import { openSink, type Sink } from "./open-sink.ts";

/** The formats a corpus is written in, each with the ending that asks for it. `r` is a folder that R opens. */
const writeFormats = {
  jsonl: "jsonl",
  csv: "csv",
  parquet: "parquet",
  tei: "xml",
  conllu: "conllu",
  r: "r",
} as const;

/** A format a corpus can be written in. */
export type WriteFormat = keyof typeof writeFormats;

/** How a corpus is written. */
export interface WriteOptions {
  /** By default the ending of the path tells; a path without one that is known is JSONL. */
  readonly format?: WriteFormat;
  /** Called with the number of documents so far, ten times a second at most. */
  readonly progress?: (documents: number) => void;
  /** Aborted: nothing is left behind, and the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What was written. */
export interface Written {
  readonly path: string;
  readonly documents: number;
  readonly notices: readonly Notice[];
}

/**
 * Writes a corpus, or the stream of `readDocuments`. The file appears when it is complete, and takes the place of an older one in one step.
 *
 * JSONL gives every document back exactly, and so do TEI (but for characters XML forbids) and Parquet (but for -0 and mixed types); CSV knows no types. CoNLL-U has the tokens
 * of this library, or the words of annotated TEI read with `annotations: "variables"`.
 *
 * @param path A file, or for `r` a folder.
 * @throws cannot-write.
 * @cost O(characters); memory for some megabytes
 */
export async function writeCorpus(
  path: string,
  source: Corpus | AsyncIterable<Document | Notice> | Iterable<Document | Notice>,
  options: WriteOptions = {},
): Promise<Written> {
  expectKind(path, "path", "writeCorpus");
  expectOptions(options, { format: true, progress: true, signal: true }, "writeCorpus");
  const { format = formatOf(path), progress, signal } = options;
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  const notices: Notice[] = [];
  let documents = 0;
  let sink: Sink | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    sink = await openSink(draft, format);
    let next = performance.now() + 100;
    for await (const item of "documents" in source ? source.documents : source) {
      if ("code" in item) notices.push(item);
      else {
        sink.write(item);
        documents++;
      }
      if (performance.now() < next) continue;
      // Lets an interruption through: reading alone never leaves the queue of promises.
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      progress?.(documents);
      next = performance.now() + 100;
    }
    await sink.end();
    signal?.throwIfAborted();
    place(draft, path);
    return { path, documents, notices };
  } catch (error) {
    sink?.abandon();
    if (existsSync(draft)) rmSync(draft, { recursive: true, force: true });
    throw codedError(error, path);
  }
}

/** A folder takes the place of one that this library wrote, and of no other. */
function place(draft: string, path: string): void {
  if (existsSync(join(draft, "load.R")) && existsSync(path)) {
    if (!existsSync(join(path, "load.R"))) {
      const got = `${path} exists and holds something else`;
      throw new HustingsError("cannot-write", { who: "a corpus for R", needs: "a new folder", got });
    }
    rmSync(path, { recursive: true });
  }
  renameSync(draft, path);
}

function formatOf(path: string): WriteFormat {
  const ending = /\.(\w+)$/u.exec(path.toLowerCase())?.[1];
  const known = (Object.keys(writeFormats) as WriteFormat[]).find((format) => writeFormats[format] === ending);
  return known ?? (ending === "tei" ? "tei" : "jsonl");
}

function codedError(error: unknown, path: string): unknown {
  if (!(error instanceof Error && "syscall" in error && "code" in error)) return error;
  return new HustingsError("cannot-write", {
    who: "a corpus",
    needs: "a place that can be written to",
    got: `${path} cannot be (${String(error.code)})`,
  });
}
