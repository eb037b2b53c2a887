// readTei: the speeches of a TEI file as records, with their speakers resolved.

import { HustingsError } from "../core/errors.ts";
import { teiDocuments } from "../format/tei/tei-documents.ts";
import { xmlFeed, type XmlProblem } from "../format/xml-feed.ts";
import { idOfName, type InputFile } from "./input-files.ts";
import type { ReadItem } from "./read-item.ts";
import type { ReadOptions } from "./read-options.ts";
import type { TeiSupport } from "./tei-support.ts";
import { xmlEncoding, xmlPieces } from "./xml-pieces.ts";

/** How TEI is read, and who is known. */
export interface ReadTeiOptions extends Pick<ReadOptions, "annotations" | "notes" | "encoding"> {
  readonly support: TeiSupport;
}

/**
 * Reads a file. XML that breaks off gives what stands before the break, and says so.
 *
 * @cost O(bytes); memory for one speech and the lists of people
 */
export function* readTei(
  file: InputFile,
  { support, annotations, notes, encoding }: ReadTeiOptions,
): Generator<ReadItem> {
  const found = xmlEncoding(file, encoding);
  const { names, notices } = support.namesFor(file);
  for (const notice of [...found.notices, ...notices]) yield { kind: "notice", notice };
  const reading = teiDocuments({
    names,
    place: idOfName(file.name),
    line: () => feed.line(),
    ...(annotations === undefined ? {} : { annotations }),
    ...(notes === undefined ? {} : { notes }),
  });
  const feed = xmlFeed(reading);
  let problem: XmlProblem | undefined;
  let given = 0;
  for (const piece of xmlPieces(file, found)) {
    problem = feed.write(piece);
    for (const item of reading.take()) {
      given++;
      yield { kind: "record", ...item };
    }
    if (problem !== undefined) break;
  }
  problem ??= feed.close();
  const left = reading.end();
  for (const item of reading.take()) yield { kind: "record", ...item };
  if (left.text > 0) yield { kind: "tally", what: "text-outside-speeches", count: left.text };
  if (left.notes > 0) yield { kind: "tally", what: "notes-outside-speeches", count: left.notes };
  if (left.printed > 0) yield { kind: "tally", what: "printed-speaker", count: left.printed };
  if (left.unknown > 0)
    yield { kind: "tally", what: "unknown-speaker", count: left.unknown, some: left.some.join(", ") };
  if (problem !== undefined) yield { kind: "broken", error: malformed(file, problem, given), rest: true };
}

function malformed({ path }: InputFile, { text, line, column }: XmlProblem, given: number): HustingsError {
  return new HustingsError("bad-xml", {
    who: "a TEI file",
    needs: "XML that is well formed",
    got: `here it is not (${text}); ${given} ${given === 1 ? "document stands" : "documents stand"} before this place`,
    place: `${path}:${line}:${column}`,
  });
}
