// readText: files whose text is held whole (plain text, web page, Word, PDF, subtitles) and transcripts, which are read line by line.

import type { Scalar } from "../core/document.ts";
import type { RecordDocument } from "../format/record.ts";
import type { FileKind } from "../format/sniff.ts";
import { subtitles } from "../format/subtitles.ts";
import { transcriptLook, transcriptReading, transcriptVariables, type TranscriptSpeech } from "../format/transcript.ts";
import { encodingOf } from "./encoding-of.ts";
import { idOfName, openPath, type InputFile } from "./input-files.ts";
import type { ReadItem } from "./read-item.ts";
import type { ReadOptions } from "./read-options.ts";
import { readPacked } from "./read-packed.ts";
import { textPieces } from "./text-pieces.ts";

/** Kinds of files that are texts. */
export type TextKind = Extract<FileKind, "text" | "html" | "docx" | "pdf" | "srt" | "vtt" | "transcript">;

/**
 * Reads a text. A transcript gives a document for each speech, called `name#1` and so on.
 *
 * @throws missing-package, bad-input for what is damaged.
 */
export async function* readText(
  file: InputFile,
  { as, encoding, transcripts = "speeches" }: Pick<ReadOptions, "encoding" | "transcripts"> & { readonly as: TextKind },
): AsyncGenerator<ReadItem> {
  const id = idOfName(file.name);
  if (as === "docx" || as === "pdf") {
    const { text, vars, notices } = await readPacked(file, as);
    for (const notice of notices) yield { kind: "notice", notice };
    yield* transcripts === "speeches" && isTranscript(text)
      ? speechesOf(text.split("\n"), id)
      : [whole(text, { id, vars })];
    return;
  }
  const found = encodingOf(openPath(file), { place: file.path, forced: encoding });
  for (const notice of found.notices) yield { kind: "notice", notice };
  const pieces = (): Generator<string> => textPieces(openPath(file), found);
  if (as === "transcript" && transcripts === "speeches")
    return yield* speechesOf({ lines: () => linesOf(pieces()) }, id);
  const text = [...pieces()].join("");
  if (as === "html") yield* page(text, { file, id });
  else if (as === "srt" || as === "vtt") yield* turns(text, { file, id });
  else yield whole(text, { id, vars: {} });
}

function whole(text: string, { id, vars }: { readonly id: string; readonly vars: RecordDocument["vars"] }): ReadItem {
  return { kind: "record", record: { id, text, vars, odd: [] }, line: 1 };
}

interface Named {
  readonly file: InputFile;
  readonly id: string;
}

async function* page(html: string, { file, id }: Named): AsyncGenerator<ReadItem> {
  const { article } = await import("../format/article.ts");
  const { text, body, ...vars } = article(html);
  const said = "No article was found in this page; its whole text was taken.";
  if (body === "page") yield { kind: "notice", notice: { code: "no-article", place: file.path, text: said } };
  yield whole(text, { id, vars });
}

function* turns(text: string, { file, id }: Named): Generator<ReadItem> {
  const { turns: all, broken } = subtitles(text);
  const [first] = broken;
  if (first !== undefined) {
    const said = `${broken.length === 1 ? "1 cue has" : `${broken.length} cues have`} no times that can be read, and ${broken.length === 1 ? "was" : "were"} left out.`;
    yield { kind: "notice", notice: { code: "broken-cues", place: `${file.path}:${first}`, text: said } };
  }
  for (const [i, turn] of all.entries()) {
    const { speaker, start, end, line } = turn;
    const vars: Record<string, Scalar> = { speaker, start, end };
    yield {
      kind: "record",
      record: { id: all.length === 1 ? id : `${id}#${i + 1}`, text: turn.text, vars, odd: [] },
      line,
    };
  }
}

function isTranscript(text: string): boolean {
  const look = transcriptLook();
  for (const line of text.split("\n")) look.see(line);
  return look.isTranscript();
}

/** Lines that can be gone through twice. */
type Lines = readonly string[] | { readonly lines: () => Iterable<string> };

function each(lines: Lines): Iterable<string> {
  return "lines" in lines ? lines.lines() : lines;
}

function* speechesOf(lines: Lines, id: string): Generator<ReadItem> {
  const look = transcriptLook();
  for (const line of each(lines)) look.see(line);
  const reading = transcriptReading(look.believed());
  let count = 0;
  let number = 0;
  const item = (speech: TranscriptSpeech): ReadItem => ({
    kind: "record",
    record: { id: `${id}#${++count}`, text: speech.text, vars: transcriptVariables(speech), odd: [] },
    line: speech.line,
  });
  for (const line of each(lines)) {
    const speech = reading.line(line, ++number);
    if (speech !== undefined) yield item(speech);
  }
  const last = reading.end();
  if (last !== undefined) yield item(last);
}

function* linesOf(pieces: Iterable<string>): Generator<string> {
  let held = "";
  for (const piece of pieces) {
    const all = (held + piece).split("\n");
    held = all.pop() ?? "";
    yield* all;
  }
  if (held !== "") yield held;
}
