// readBatches: the documents of files in batches, with the notices as they arise, and at the end an account of everything.

import type { Document, Scalar } from "../core/document.ts";
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

/** Documents and notices in their order. */
export type Batch = readonly (Document | Notice)[];

/** A batch ends at so many items, or characters of text. */
const batchLength = 256;
const batchWeight = 1 << 20;

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
 * Reads in batches, which is what `readDocuments` and `readCorpus` are made of.
 *
 * @cost O(bytes); memory for one batch and what the readers hold
 */
export async function* readBatches(paths: readonly string[], options: ReadOptions): AsyncGenerator<Batch, ReadSummary> {
  const { files: found, notices } = inputFiles(paths);
  yield notices;
  const piped = found.some(({ path }) => path === "-") ? await spool() : undefined;
  try {
    const plan = planFiles(
      found.map((file) =>
        file.path === "-" && piped !== undefined ? Object.assign({}, file, { open: piped.path }) : file,
      ),
      options,
    );
    yield plan.notices;
    const run: Run = {
      desk: checkIn(options.vars === undefined ? {} : { check: checkWith(options.vars) }),
      options: { ...options, names: namesOf(options), support: teiSupport(plan.files) },
      variables: fileVariables({ filename: options.filename, sheets: plan.sheets }),
      kinds: {},
      alone: plan.files.length === 1,
      kept: 0,
      setAside: 0,
    };
    for (const file of plan.files) yield* batchesOf(file, run);
    yield run.variables.notices();
    yield run.desk.notices();
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

async function* batchesOf(file: InputFile, run: Run): AsyncGenerator<Batch> {
  const at = { file, known: run.variables.of(file), run, before: run.kept };
  let batch: (Document | Notice)[] = [];
  try {
    const { kind, items, notices = [] } = await readFile(file, run.options);
    run.kinds[kind] = (run.kinds[kind] ?? 0) + 1;
    batch.push(...notices);
    let weight = 0;
    // Going through what is at hand one promise at a time would take longer than reading it.
    for await (const some of inLots(items))
      for (const item of some) {
        const given = taken(item.kind === "odd" ? await explained(item, run.options) : item, at);
        if (given === undefined) continue;
        batch.push(given);
        weight += "text" in given ? given.text.length : 0;
        if (batch.length < batchLength && weight < batchWeight) continue;
        yield batch;
        batch = [];
        weight = 0;
      }
  } catch (error) {
    const coded = codedError(error, file);
    if (!passable(coded, file)) throw coded;
    run.setAside++;
    batch.push(asNotice(coded, "the file was set aside"));
  }
  yield batch;
}

async function* inLots(items: AsyncIterable<ReadItem> | Iterable<ReadItem>): AsyncGenerator<Iterable<ReadItem>> {
  if (Symbol.iterator in items) yield items;
  else for await (const item of items) yield [item];
}

/** Why a record is no document is found out by the schema, which is loaded only then. */
async function explained(
  { value, place }: Extract<ReadItem, { kind: "odd" }>,
  { names }: ReadFileOptions,
): Promise<Extract<ReadItem, { kind: "broken" }>> {
  const { recordProblem } = await import("../format/record-problem.ts");
  return {
    kind: "broken",
    error: new HustingsError("bad-json", { ...recordProblem(value, names), place }),
    rest: false,
  };
}

interface Taking {
  readonly file: InputFile;
  readonly known: Readonly<Record<string, Scalar>> | undefined;
  readonly run: Run;
  /** How many documents were kept before this file. */
  readonly before: number;
}

function taken(
  item: Exclude<ReadItem, { kind: "odd" }>,
  { file, known, run, before }: Taking,
): Document | Notice | undefined {
  if (item.kind === "notice") return item.notice;
  if (item.kind === "tally") {
    const { what, count, some } = item;
    run.desk.tally(what, { count, place: file.path, ...(some === undefined ? {} : { some }) });
    return undefined;
  }
  const first = run.kept === before;
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
