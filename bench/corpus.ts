// Makes the corpora that the benchmarks run on: paragraphs of real speeches, drawn with a seed into documents of about 4 kB.

import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stateOfTheUnion } from "../corpora/state-of-the-union/load.ts";
import { random } from "../src/core/random.ts";

/** One paragraph and who spoke it. */
interface Piece {
  readonly text: string;
  readonly speaker: string;
  readonly date: string;
}

const DOCUMENT_LENGTH = 3900;

/**
 * The path of a JSONL file with `megabytes` of text, made on first use in the temporary folder. The paragraphs are those of the
 * UN General Debate where HUSTINGS_DATA leads to them, else of the State of the Union addresses. One document has one speaker.
 */
export function benchCorpus(megabytes: number): string {
  const source = debateFiles().length > 0 ? "ungd" : "sotu";
  const folder = join(tmpdir(), "hustings-bench");
  const path = join(folder, `${source}-${megabytes}.jsonl`);
  if (existsSync(path) && statSync(path).size > megabytes * 1e6) return path;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, lines(source === "ungd" ? debate() : addresses(), megabytes * 1e6));
  return path;
}

/** What the texts of `benchCorpus` are. */
export function benchSource(): string {
  return debateFiles().length > 0 ? "UN General Debate" : "State of the Union";
}

function lines(pieces: readonly Piece[], size: number): string {
  const draw = random(1);
  const speakers = [...groupBySpeaker(pieces).values()];
  const out: string[] = [];
  for (let written = 0; written < size;) {
    const own = speakers[draw.integer(speakers.length)] ?? [];
    const first = own[draw.integer(own.length)];
    if (first === undefined) continue;
    let text = first.text;
    while (text.length < DOCUMENT_LENGTH) text += `\n${own[draw.integer(own.length)]?.text ?? ""}`;
    written += Buffer.byteLength(text);
    out.push(JSON.stringify({ id: `d${out.length}`, speaker: first.speaker, date: first.date, text }));
  }
  return `${out.join("\n")}\n`;
}

function groupBySpeaker(pieces: readonly Piece[]): Map<string, Piece[]> {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const group = groups.get(piece.speaker);
    if (group === undefined) groups.set(piece.speaker, [piece]);
    else group.push(piece);
  }
  return groups;
}

function debateFiles(): readonly string[] {
  const data = process.env["HUSTINGS_DATA"];
  if (data === undefined) return [];
  return ["ungd-sample-500-clean.jsonl", "ungd-postsoviet-1991-2024-clean.jsonl"]
    .map((name) => join(data, "corpora", "ungd", name))
    .filter((path) => existsSync(path));
}

function debate(): readonly Piece[] {
  return debateFiles().flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .flatMap((line) => {
        const statement: unknown = JSON.parse(line);
        return isStatement(statement) ? cut(statement.text, statement.country, statement.date) : [];
      }),
  );
}

function isStatement(
  value: unknown,
): value is { readonly text: string; readonly country: string; readonly date: string } {
  return typeof value === "object" && value !== null && "text" in value && "country" in value && "date" in value;
}

function addresses(): readonly Piece[] {
  return stateOfTheUnion().documents.flatMap(({ text, vars }) => cut(text, vars.speaker, vars.date));
}

function cut(text: string, speaker: string, date: string): readonly Piece[] {
  return text
    .split(/\n+/u)
    .flatMap((paragraph) => paragraph.match(/.{1,3000}(?:\s|$)/gsu) ?? [])
    .map((paragraph) => ({ text: paragraph.trim(), speaker, date }))
    .filter((piece) => piece.text !== "");
}
