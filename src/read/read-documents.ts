// readDocuments: the documents of files one after the other, with the notices as they arise, in memory that does not grow with the files.

import type { Document, Scalar, Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import type { RecordDocument, RecordNames } from "../format/record.ts";
import type { FileKind } from "../format/sniff.ts";
import { checkIn, type CheckIn } from "./check-in.ts";
import { checkWith } from "./check-with.ts";
import { fileVariables, type FileVariables } from "./file-variables.ts";
import { inputFiles, type InputFile } from "./input-files.ts";
import { planFiles } from "./plan-files.ts";
import { readFile, type ReadFileOptions } from "./read-file.ts";
import type { ReadItem } from "./read-item.ts";
import type { ReadOptions } from "./read-options.ts";
import { spool } from "./spool.ts";
import { teiSupport } from "./tei-support.ts";

/** What became of everything: `read` is `kept` and `setAside` together. */
export interface ReadSummary {
  readonly files: number;
  readonly read: number;
  readonly kept: number;
  readonly setAside: number;
  /** How many files were of which kind. */
  readonly kinds: Readonly<Partial<Record<FileKind, number>>>;
}

interface Run {
  readonly desk: CheckIn;
  readonly options: ReadFileOptions;
  readonly variables: FileVariables;
  readonly kinds: Partial<Record<FileKind, number>>;
  /** Whether there is nothing else to read: then what breaks off is an error. */
  readonly alone: boolean;
  kept: number;
  setAside: number;
}

/**
 * Reads documents as a stream. Use it for what does not fit into memory, or to begin before the end is read; `readCorpus` is the same with everything in hand.
 *
 * @param paths A path, a folder, a pattern, or several; `-` is the standard input.
 * @param options As for `readCorpus`.
 * @returns Documents and notices in the order of the files (`"code" in item` tells a notice); the generator's return value is the summary.
 * @throws As `readCorpus`.
 * @cost O(bytes); memory for some megabytes, or the longest document, and 32 to 64 bytes a document for the check of ids
 */
export async function* readDocuments<V extends Variables = Variables>(
  paths: string | readonly string[],
  options: ReadOptions<V> = {},
): AsyncGenerator<Document<V> | Notice, ReadSummary> {
  const { files: found, notices } = inputFiles(typeof paths === "string" ? [paths] : paths);
  yield* notices;
  const piped = found.some(({ path }) => path === "-") ? await spool() : undefined;
  try {
    const plan = planFiles(
      found.map((file) =>
        file.path === "-" && piped !== undefined ? Object.assign({}, file, { open: piped.path }) : file,
      ),
      options,
    );
    yield* plan.notices;
    const run: Run = {
      desk: checkIn(options.vars === undefined ? {} : { check: checkWith(options.vars) }),
      options: { ...options, names: namesOf(options), support: teiSupport(plan.files) },
      variables: fileVariables({ filename: options.filename, sheets: plan.sheets }),
      kinds: {},
      alone: plan.files.length === 1,
      kept: 0,
      setAside: 0,
    };
    for (const file of plan.files) yield* documentsOf(file, run) as AsyncGenerator<Document<V> | Notice>;
    yield* run.variables.notices();
    yield* run.desk.notices();
    const { kept, setAside, kinds } = run;
    return { files: plan.files.length, read: kept + setAside, kept, setAside, kinds };
  } finally {
    piped?.remove();
  }
}

function namesOf({ id, text, map = {} }: ReadOptions): RecordNames {
  const { id: mappedId, text: mappedText, ...rename } = map;
  return {
    id: mappedId ?? id ?? "id",
    text: mappedText ?? text ?? "text",
    ...(Object.keys(rename).length === 0 ? {} : { rename }),
  };
}

async function* documentsOf(file: InputFile, run: Run): AsyncGenerator<Document | Notice> {
  const before = run.kept;
  const known = run.variables.of(file);
  try {
    const { kind, items } = await readFile(file, run.options);
    run.kinds[kind] = (run.kinds[kind] ?? 0) + 1;
    for await (const item of items) {
      if (item.kind === "tally") {
        run.desk.tally(item.what, {
          count: item.count,
          place: file.path,
          ...(item.some === undefined ? {} : { some: item.some }),
        });
        continue;
      }
      const given = taken(item, { file, known, run, first: run.kept === before });
      yield given;
    }
  } catch (error) {
    const coded = codedError(error, file);
    if (!passable(coded, file)) throw coded;
    run.setAside++;
    yield asNotice(coded, "the file was set aside");
  }
}

interface Taking {
  readonly file: InputFile;
  readonly known: Readonly<Record<string, Scalar>> | undefined;
  readonly run: Run;
  /** Whether the file has given no document yet. */
  readonly first: boolean;
}

function taken(item: Exclude<ReadItem, { kind: "tally" }>, { file, known, run, first }: Taking): Document | Notice {
  if (item.kind === "notice") return item.notice;
  const { malformed = "refuse", duplicates = "refuse" } = run.options;
  if (item.kind === "broken") {
    // XML that breaks off, and JSON of a folder that is something else, do not stop the rest.
    const passes =
      item.error.code === "bad-xml"
        ? !run.alone || !first
        : file.found === true && /\.json$/iu.test(file.path) && first;
    if (malformed === "refuse" && !passes) throw item.error;
    run.setAside++;
    return asNotice(item.error, item.rest ? "what follows in the file was set aside" : "it was set aside");
  }
  try {
    const document = run.desk.admit(withKnown(item.record, known), {
      path: file.path,
      name: file.name,
      line: item.line,
    });
    run.kept++;
    return document;
  } catch (error) {
    if (!(error instanceof HustingsError)) throw error;
    const passes = error.code === "duplicate-id" ? duplicates : malformed;
    if (passes === "refuse") throw error;
    run.setAside++;
    return asNotice(error, "it was set aside");
  }
}

/** What a document says of itself goes before what is known of its file. */
function withKnown(found: RecordDocument, known: Readonly<Record<string, Scalar>> | undefined): RecordDocument {
  if (known === undefined) return found;
  const own = Object.entries(found.vars).filter(([name, value]) => value !== null || !Object.hasOwn(known, name));
  return { ...found, vars: { ...known, ...Object.fromEntries(own) } };
}

/** A file of a folder that is no corpus is passed over; one that was named is an error. */
function passable({ code }: HustingsError, { found = false }: InputFile): boolean {
  return found && (code === "bad-input" || code === "bad-csv");
}

function asNotice({ code, message, place = "" }: HustingsError, done: string): Notice {
  const said = message.replace(/ \[[\w-]+\]$/u, "");
  return {
    code,
    place,
    text: `${place !== "" && said.startsWith(`${place}: `) ? said.slice(place.length + 2) : said}; ${done}.`,
  };
}

function codedError(error: unknown, file: InputFile): HustingsError {
  if (error instanceof HustingsError) return error;
  if (!(error instanceof Error && "syscall" in error && "code" in error)) throw error;
  return new HustingsError("missing-file", {
    who: "reading",
    needs: "a file that can be read",
    got: `${file.path} cannot be (${String(error.code)})`,
  });
}
