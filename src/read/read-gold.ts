// readGold: annotated texts, and quotations found in them, from JSON lines; what is not of their shape is said with its line.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { HustingsError } from "../core/errors.ts";
import type { TextSpan } from "../core/quotation.ts";
import { expectKind } from "../core/expect-kind.ts";
import type { GoldDocument, GoldQuotation } from "../quotes/gold-document.ts";
import type { Prediction } from "../quotes/score.ts";
import { decode } from "./decode.ts";
import { missingFile } from "./input-files.ts";

/**
 * Reads documents annotated by hand, for `scoreQuotes` and `trainQuotes`: `{ id, text, quotes: [{ start, end, speakerCanonical, … }] }`, one a line or a list.
 *
 * @param paths Files of JSON lines or JSON, packed with gzip or not; `-` is the standard input.
 * @throws missing-file; bad-json with file and line when a line is something else or a place lies outside its text; duplicate-id.
 * @cost O(bytes)
 */
export async function readGold(paths: readonly string[]): Promise<readonly GoldDocument[]> {
  const entries = paths.flatMap((path) => entriesOf(path));
  unique(entries);
  return entries.map(({ id, value, place }) => {
    const { text } = value;
    if (typeof text !== "string") throw refused(place, "a text", "it has none");
    const quotes = quotesOf(value["quotes"], { place, length: text.length });
    return Object.assign({}, value, { id, text, quotes }) as GoldDocument;
  });
}

/**
 * Reads quotations that were found: what `hustings quotes --json` or `--jsonl` printed, or lines in the shape of annotated ones.
 *
 * @throws missing-file; bad-json with file and line; duplicate-id.
 * @cost O(bytes)
 */
export async function readPredictions(path: string): Promise<readonly Prediction[]> {
  expectKind(path, "path", "readPredictions");
  const entries = entriesOf(path);
  unique(entries);
  return entries.map(({ id, value, place }) => ({
    id,
    quotes: quotesOf(value["quotes"], { place, length: Number.POSITIVE_INFINITY }).map((quote) => predicted(quote)),
  }));
}

type Fields = Readonly<Record<string, unknown>>;

interface Entry {
  readonly id: string;
  readonly value: Fields;
  readonly place: string;
}

function entriesOf(path: string): readonly Entry[] {
  const text = textOf(path);
  const name = path === "-" ? "standard input" : path;
  const list = /^\s*\[/u.test(text);
  const values = list
    ? listOf(parsed(text, name), name)
    : text.split("\n").flatMap((line, i) => {
        const place = `${name}:${i + 1}`;
        return line.trim() === "" ? [] : [{ value: parsed(line, place), place }];
      });
  return values.map(({ value, place }) => {
    if (!isFields(value)) throw refused(place, "an object with an id and quotes", "it is none");
    const { id } = value;
    if (typeof id !== "string" && typeof id !== "number") throw refused(place, "an id", "it has none");
    return { id: String(id), value, place };
  });
}

function textOf(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path === "-" ? 0 : path);
  } catch {
    throw missingFile(path);
  }
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return decode(packed ? gunzipSync(bytes) : bytes, { place: path }).text;
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused(place, "valid JSON", error instanceof Error ? error.message : String(error));
  }
}

function listOf(value: unknown, file: string): readonly { readonly value: unknown; readonly place: string }[] {
  return Array.isArray(value)
    ? value.map((one, i) => ({ value: one as unknown, place: `${file}, entry ${i + 1}` }))
    : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function quotesOf(
  value: unknown,
  { place, length }: { readonly place: string; readonly length: number },
): readonly (GoldQuotation & Fields)[] {
  if (!Array.isArray(value)) throw refused(place, "a list of quotes", "it has none");
  return value.map((quote: unknown, i) => {
    const { start, end } = isFields(quote) ? quote : {};
    const whole = Number.isSafeInteger(start) && Number.isSafeInteger(end);
    if (!whole) throw refused(place, "a start and an end of every quote", `quote ${i + 1} lacks one`);
    if ((start as number) < 0 || (end as number) <= (start as number) || (end as number) > length)
      throw refused(place, "quotes inside their text", `quote ${i + 1} is from ${String(start)} to ${String(end)}`);
    return quote as GoldQuotation & Fields;
  });
}

/** Ours have a speaker and a mention; annotated ones a canonical name, and the place of the words that name. */
function predicted(quote: GoldQuotation & Fields): Prediction["quotes"][number] {
  const { start, end, speaker, mention, speakerCanonical, speakerText, speakerStart, speakerEnd } = quote;
  const named = [speaker, speakerCanonical, speakerText].find((name) => typeof name === "string" && name !== "");
  const base = { start, end, speaker: (named as string | undefined) ?? null };
  if (isFields(mention)) return { ...base, mention: mention as unknown as TextSpan };
  if (typeof speakerStart !== "number") return base;
  const words = speakerText ?? "";
  return { ...base, mention: { start: speakerStart, end: speakerEnd ?? speakerStart + words.length, text: words } };
}

function unique(entries: readonly Entry[]): void {
  const seen = new Map<string, string>();
  for (const { id, place } of entries) {
    const before = seen.get(id);
    if (before !== undefined)
      throw new HustingsError("duplicate-id", {
        who: "annotated texts",
        needs: "ids of their own",
        got: `"${id}" is in ${before} and ${place}`,
      });
    seen.set(id, place);
  }
}

function refused(place: string, needs: string, got: string): HustingsError {
  return new HustingsError("bad-json", { who: "annotated texts", needs, got, place });
}
