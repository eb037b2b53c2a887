// diffDictionaries: which matches came and went between two versions of a codebook, in the texts and not only on paper.

import type { Codebook } from "../core/codebook.ts";
import type { Corpus } from "../core/corpus.ts";
import type { Dictionary } from "../core/dictionary.ts";
import type { Document } from "../core/document.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { asCodebook } from "../dictionary/as-codebook.ts";
import { provenance } from "../stats/provenance.ts";
import { fold } from "../text/fold.ts";
import { tokens as tokensOf } from "../tokens/tokens.ts";
import { evidenceOf } from "./facts/evidence-of.ts";
import { frameHits, type Hit } from "./frame-hits.ts";

/** A row of `diffDictionaries()`: words that one of the two counts and the other does not, or both. */
export interface DiffRow {
  readonly frame: string;
  readonly change: "went" | "came" | "kept";
  /** As they stand in the text, in small letters. */
  readonly words: string;
  /** The entry that counts them, of the first codebook for what went, of the second for what came and was kept. */
  readonly entry: string;
  /** What the other codebook makes of them: `"excluded"`, `"negated"`, or `"not matched"`; of what was kept, the entry of the first. */
  readonly other: string;
  readonly count: number;
  readonly documents: number;
}

/** The options of `diffDictionaries()`. */
export interface DiffDictionariesOptions {
  /** Whether what both count is shown too (default `"changes"`). */
  readonly show?: "changes" | "all";
}

/**
 * Compares two codebooks by what they count. Use it whenever a version changes: a pattern that looks harmless can bring a thousand matches, and an exclusion can take away the ones that a finding rests on.
 *
 * A match is kept where the other codebook counts one of the same frame that shares a token with it, even if it is longer or made by another entry. Frames are the same where their keys are.
 *
 * @param before The first codebook or dictionary.
 * @param after The second.
 * @param corpus The texts, or their tokens.
 * @returns Rows by frame (those of `after`, then those that only `before` has), what went before what came, then the most frequent first; ties by words, entry and `other`. Sums by frame stand in `method.totals`:
 *   `security: before`, `security: after`, `security: kept`. Evidence: the matches.
 * @throws wrong-value; unknown-option.
 * @cost O(tokens + matches)
 * @example
 * const house = corpus(["Secure borders, social security, safety."]);
 * const before = await codebook("frames: { security: { include: ['secur*'] } }");
 * const after = await codebook("frames: { security: { include: ['secur*', 'safe*'], exclude: ['social security'] } }");
 * diffDictionaries(before, after, house).rows.map(({ change, words, other }) => `${change}: ${words} (${other})`); // => ["went: security (excluded)", "came: safety (not matched)"]
 */
export function diffDictionaries(
  before: Codebook | Dictionary,
  after: Codebook | Dictionary,
  corpus: Tokens | Corpus,
  options: DiffDictionariesOptions = {},
): Table<DiffRow> {
  const who = "diffDictionaries";
  const [first, second] = [asCodebook(before, who), asCodebook(after, who)];
  expectKind(corpus, ["corpus", "tokens"], who);
  expectOptions(options, { show: true }, who);
  const { show = "changes" } = options;
  const tokens = corpus.kind === "tokens" ? corpus : tokensOf(corpus);
  const sides = { before: sideOf(first, tokens), after: sideOf(second, tokens) };
  const frames = [...new Set([...sides.after.keys(), ...sides.before.keys()])];
  const compared = frames.map((frame) =>
    Object.assign({ frame }, compare(sides.before.get(frame), sides.after.get(frame))),
  );
  const groups = compared.flatMap(({ frame, changes }) =>
    grouped(frame, show === "all" ? changes : changes.filter(({ change }) => change !== "kept"), tokens.corpus),
  );
  return {
    kind: "table",
    rows: groups.map(({ row }) => row),
    columns,
    method: {
      name: who,
      options: {
        before: first.name,
        beforeVersion: first.version,
        after: second.name,
        afterVersion: second.version,
        show,
      },
      formula: "count = matches that one codebook counts and the other does not",
      sources: [],
      seed: null,
      corpus: provenance(tokens),
      totals: Object.fromEntries(
        compared.flatMap(({ frame, totals }) =>
          Object.entries(totals).map(([name, sum]) => [`${frame}: ${name}`, sum]),
        ),
      ),
    },
    notices: [],
    evidence: evidenceOf(
      tokens.corpus,
      groups.map(({ hits }) => hits),
    ),
  };
}

const columns: Table<DiffRow>["columns"] = {
  frame: { label: "frame", type: "text" },
  change: { label: "change", type: "text" },
  words: { label: "words", type: "text" },
  entry: { label: "entry", type: "text" },
  other: { label: "in the other", type: "text" },
  count: { label: "matches", type: "integer" },
  documents: { label: "documents", type: "integer" },
};

type Side = ReadonlyMap<number, readonly Hit[]>;

function sideOf(book: Codebook, tokens: Tokens): ReadonlyMap<string, Side> {
  const hits = frameHits(tokens, book);
  return new Map(book.frames.map(({ key }, f) => [key, hits[f] ?? new Map()]));
}

interface Change {
  readonly change: DiffRow["change"];
  readonly hit: Hit;
  readonly other: string;
}

function compare(
  before: Side = new Map(),
  after: Side = new Map(),
): { readonly changes: readonly Change[]; readonly totals: Readonly<Record<"before" | "after" | "kept", number>> } {
  const lost = onlyIn(before, after);
  const won = onlyIn(after, before);
  const changes = [
    ...lost.flatMap(({ hit, rival }) => (rival?.state === "counted" ? [] : [changeOf("went", hit, rival)])),
    ...won.flatMap(({ hit, rival }) => (rival?.state === "counted" ? [] : [changeOf("came", hit, rival)])),
    ...won.flatMap(({ hit, rival }): readonly Change[] =>
      rival?.state === "counted" ? [{ change: "kept", hit, other: rival.pattern }] : [],
    ),
  ];
  const kept = changes.filter(({ change }) => change === "kept").length;
  return { changes, totals: { before: lost.length, after: won.length, kept } };
}

function changeOf(change: "went" | "came", hit: Hit, rival: Hit | undefined): Change {
  return { change, hit, other: rival?.state ?? "not matched" };
}

/** The counted matches of one side, each with what the other has at its place: what counts there first. */
function onlyIn(own: Side, others: Side): readonly { readonly hit: Hit; readonly rival: Hit | undefined }[] {
  return [...own].flatMap(([document, hits]) => {
    const there = others.get(document) ?? [];
    return hits.flatMap((hit) => {
      if (hit.state !== "counted") return [];
      const meeting = there.filter((other) => other.start < hit.end && hit.start < other.end);
      return [{ hit, rival: meeting.find(({ state }) => state === "counted") ?? meeting[0] }];
    });
  });
}

interface Group {
  readonly row: DiffRow;
  readonly hits: readonly Hit[];
}

const order: readonly DiffRow["change"][] = ["went", "came", "kept"];

function grouped(frame: string, changes: readonly Change[], corpus: Corpus): readonly Group[] {
  const groups = new Map<string, { readonly change: Change; readonly words: string; readonly hits: Hit[] }>();
  for (const change of changes) {
    const { text } = corpus.documents[change.hit.document] as Document;
    const words = fold(text.slice(change.hit.start, change.hit.end)).replaceAll(/\s+/gu, " ");
    const key = JSON.stringify([change.change, words, change.hit.pattern, change.other]);
    const group = groups.get(key) ?? { change, words, hits: [] };
    group.hits.push(change.hit);
    groups.set(key, group);
  }
  return Array.from(groups.values(), ({ change: { change, hit, other }, words, hits }): Group => {
    const documents = new Set(hits.map(({ document }) => document)).size;
    return { hits, row: { frame, change, words, entry: hit.pattern, other, count: hits.length, documents } };
  }).sort(
    ({ row: a }, { row: b }) =>
      order.indexOf(a.change) - order.indexOf(b.change) ||
      b.count - a.count ||
      byName(a.words, b.words) ||
      byName(a.entry, b.entry) ||
      byName(a.other, b.other),
  );
}

function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
