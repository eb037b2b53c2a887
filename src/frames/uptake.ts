// uptake: who introduces a frame, who adopts or negates it, and who takes it up from whom.

import type { Codebook } from "../core/codebook.ts";
import type { Dictionary } from "../core/dictionary.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { HustingsError } from "../core/errors.ts";
import type { Column, Method, Status, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { asCodebook } from "../dictionary/as-codebook.ts";
import { matchStates } from "../dictionary/match-codebook.ts";
import { adjustP, type Adjustment } from "../math/adjust-p.ts";
import { fisherExact } from "../math/fisher-exact.ts";
import { shareDifference } from "../math/share-difference.ts";
import { provenance } from "../stats/provenance.ts";
import { countFrames, type DocumentFrames } from "./count-frames.ts";
import { spansEvidence } from "./spans-evidence.ts";

/** A frame, a speaker who used it, and one who answered. */
export interface UptakeRow {
  readonly frame: string;
  readonly from: string;
  readonly to: string;
  /** Documents of `to` that follow one of `from` directly. */
  readonly replies: number;
  /** Of these, those that follow a use of the frame. */
  readonly after: number;
  /** Of these, those that use it too. */
  readonly taken: number;
  /** Of all replies, those that use it. */
  readonly using: number;
  /** taken / after − (using − taken) / (replies − after): how much likelier a use is after a use. */
  readonly weight: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: "score" | "none";
  /** Of all ways to deal the uses out over the replies, the share with as many after a use, or more. */
  readonly p: number | null;
  readonly pAdjusted: number | null;
  readonly status: Status;
}

/** A speaker's way with a frame. */
export interface UptakeSpeakerRow {
  readonly frame: string;
  readonly speaker: string;
  /** `introduces`: the first to use it; `adopts`: later; `negates`: later, and in the first document only negated. */
  readonly role: "introduces" | "adopts" | "negates";
  /** 1 for the first. */
  readonly order: number;
  /** The first document with it. */
  readonly first: string;
  readonly documents: number;
  /** Of the speaker's documents, those with it. */
  readonly using: number;
  readonly count: number;
  readonly negated: number;
}

/** Pairs of speakers, with the table of speakers. */
export interface Uptake extends Table<UptakeRow> {
  readonly speakers: Table<UptakeSpeakerRow>;
}

/** The options of `uptake()`. */
export interface UptakeOptions {
  /** The variable that says who speaks (default `speaker`). */
  readonly by?: string;
  /** The variable of the conversation: a document follows only one of the same. By default all are one. */
  readonly within?: string;
  /** `date` (default where all documents have one): by the variable `date`, then as they stand; `corpus`: as they stand. */
  readonly order?: "date" | "corpus";
  /** Fewer replies after a use, or after none, have no weight (default 5). */
  readonly minReplies?: number;
  /** Of p for the many pairs (default `fdr`). */
  readonly adjust?: Adjustment;
  /** Of the intervals (default 0.95). */
  readonly level?: number;
}

/**
 * Uptake of frames in a conversation: who introduces and adopts them, and whether speakers use a frame more when whom they answer has just used it.
 *
 * Use it on speeches in the order in which they were given. It shows that uses follow each other, not that one caused the other: a question that brings a frame to all would look the same. Documents of one speaker in a row are no answers. Exchangeable replies are assumed: where all use
 * a frame more in one year than in another, look within years (`within`).
 *
 * @param tokens Tokens of a corpus with speakers.
 * @param codebook A codebook or dictionary.
 * @param options See `UptakeOptions`.
 * @returns One row a frame and ordered pair of speakers with a reply, by frame, then the surest first; `speakers` beside it, by frame and order of use. Evidence: the uses in replies that follow a use; of speakers, all their uses, negated ones too.
 * @throws unknown-variable for `by` or `within`; bad-option.
 * @source Danescu-Niculescu-Mizil et al. 2012, doi:10.1145/2187836.2187931; exact permutation: Fisher 1935; interval: Newcombe 1998
 * @cost O(tokens + documents × frames)
 * @example
 * const turns = ["war", "war", "peace", "peace", "war", "war"].map((text, i) => ({ text, vars: { speaker: i % 2 === 0 ? "Ann" : "Bo" } }));
 * uptake(tokens(corpus(turns)), dictionary({ war: "war" })).speakers.rows.map(({ speaker, role }) => `${speaker} ${role}`); // => ["Ann introduces", "Bo adopts"]
 */
export function uptake(tokens: Tokens, codebook: Codebook | Dictionary, options: UptakeOptions = {}): Uptake {
  expectKind(tokens, "tokens", "uptake");
  expectOptions(
    options,
    { by: true, within: true, order: true, minReplies: true, adjust: true, level: true },
    "uptake",
  );
  const { by = "speaker", within, minReplies = 5, adjust = "fdr", level = 0.95 } = options;
  const book = asCodebook(codebook, "uptake");
  check(tokens, { by, within, level });
  const turns = turnsOf(tokens, { by, within, order: options.order });
  const documents = countFrames(tokens, book);
  const names = book.frames.map(({ key }) => key);
  const found = names.flatMap((frame, f) => {
    const uses = (d: number): boolean => has(documents[d] as DocumentFrames, f, ["counted"]);
    return pairsOf(frame, turns, uses, { minReplies, level }).map(({ row, taken }) => ({ row, taken, f }));
  });
  const adjusted = adjustP(
    found.map(({ row }) => row.p ?? Number.NaN),
    { method: adjust },
  );
  const rows = found
    .map(({ row, taken, f }, i) => ({
      row: Object.assign({}, row, { pAdjusted: row.p === null ? null : (adjusted[i] as number) }),
      spans: taken.map((d) => ({ document: d, frame: f, states: ["counted"] as const })),
    }))
    .toSorted((a, b) => byFrame(names, a.row, b.row) || (a.row.p ?? 2) - (b.row.p ?? 2) || order(a.row, b.row));
  const speakers = names.flatMap((frame, f) => speakersOf(frame, turns, documents, f));
  const method: Method = {
    name: "uptake",
    options: { by, within: within ?? null, order: options.order ?? "date", minReplies, adjust, level },
    formula: "weight = taken / after − (using − taken) / (replies − after)",
    sources: ["doi:10.1145/2187836.2187931", "doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I"],
    seed: null,
    corpus: provenance(tokens),
  };
  return {
    kind: "table",
    rows: rows.map(({ row }) => row),
    columns,
    method,
    notices: [],
    evidence: spansEvidence(
      tokens.corpus,
      documents,
      rows.map(({ spans }) => spans),
    ),
    speakers: {
      kind: "table",
      rows: speakers.map(({ row }) => row),
      columns: speakerColumns,
      method: { ...method, formula: "using = documents of the speaker with the frame" },
      notices: [],
      evidence: spansEvidence(
        tokens.corpus,
        documents,
        speakers.map(({ spans }) => spans),
      ),
    },
  };
}

const columns: { readonly [K in keyof UptakeRow]: Column } = {
  frame: { label: "frame", type: "text" },
  from: { label: "from", type: "text" },
  to: { label: "to", type: "text" },
  replies: { label: "replies", type: "integer", unit: "documents" },
  after: { label: "after a use", type: "integer", unit: "documents" },
  taken: { label: "taken up", type: "integer", unit: "documents" },
  using: { label: "using", type: "integer", unit: "documents" },
  weight: { label: "uptake", type: "number", unit: "difference of shares" },
  low: { label: "low", type: "number", unit: "difference of shares" },
  high: { label: "high", type: "number", unit: "difference of shares" },
  interval: { label: "interval", type: "text" },
  p: { label: "p", type: "number" },
  pAdjusted: { label: "p, adjusted", type: "number" },
  status: { label: "status", type: "text" },
};

const speakerColumns: { readonly [K in keyof UptakeSpeakerRow]: Column } = {
  frame: { label: "frame", type: "text" },
  speaker: { label: "speaker", type: "text" },
  role: { label: "role", type: "text" },
  order: { label: "order", type: "integer" },
  first: { label: "first document", type: "text" },
  documents: { label: "documents", type: "integer", unit: "documents" },
  using: { label: "using", type: "integer", unit: "documents" },
  count: { label: "matches", type: "integer" },
  negated: { label: "negated matches", type: "integer" },
};

type State = (typeof matchStates)[number];

interface Turn {
  readonly document: number;
  readonly speaker: string;
  readonly conversation: string;
}

/** Documents with a speaker, in the order in which they were given. */
function turnsOf(
  { index }: Tokens,
  {
    by,
    within,
    order,
  }: { readonly by: string; readonly within: string | undefined; readonly order: UptakeOptions["order"] },
): readonly Turn[] {
  const dates = index.vars.map((vars) =>
    vars["date"] === undefined || vars["date"] === null ? null : String(vars["date"]),
  );
  const dated = order === "date" || (order === undefined && dates.every((date) => date !== null));
  const turns = index.vars.flatMap((vars, document) =>
    vars[by] === undefined || vars[by] === null
      ? []
      : [{ document, speaker: String(vars[by]), conversation: within === undefined ? "" : String(vars[within] ?? "") }],
  );
  return dated
    ? turns.toSorted((a, b) => {
        const [x, y] = [dates[a.document] ?? "", dates[b.document] ?? ""];
        return x === y ? a.document - b.document : x < y ? -1 : 1;
      })
    : turns;
}

function has({ frames, states }: DocumentFrames, frame: number, wanted: readonly State[]): boolean {
  return frames.some((own, m) => own === frame && wanted.includes(matchStates[states[m] ?? 0] as State));
}

function pairsOf(
  frame: string,
  turns: readonly Turn[],
  uses: (document: number) => boolean,
  { minReplies, level }: { readonly minReplies: number; readonly level: number },
): readonly { readonly row: Omit<UptakeRow, "pAdjusted">; readonly taken: readonly number[] }[] {
  const last = new Map<string, Turn>();
  const pairs = new Map<
    string,
    { readonly from: string; readonly to: string; readonly seen: (readonly [Turn, boolean, boolean])[] }
  >();
  for (const turn of turns) {
    const before = last.get(turn.conversation);
    last.set(turn.conversation, turn);
    if (before === undefined || before.speaker === turn.speaker) continue;
    const key = JSON.stringify([before.speaker, turn.speaker]);
    const pair = pairs.get(key) ?? { from: before.speaker, to: turn.speaker, seen: [] };
    pair.seen.push([turn, uses(before.document), uses(turn.document)]);
    pairs.set(key, pair);
  }
  return [...pairs.values()].map(({ from, to, seen }) => {
    const count = (test: (after: boolean, using: boolean) => boolean): number =>
      seen.filter(([, after, using]) => test(after, using)).length;
    const [after, using, taken] = [count((one) => one), count((_, one) => one), count((one, other) => one && other)];
    const others = seen.length - after;
    const enough = after >= minReplies && others >= minReplies;
    const table = { o11: taken, o12: using - taken, o21: after - taken, o22: others - (using - taken) };
    const { difference, low, high } = shareDifference(
      { count: taken, of: after },
      { count: using - taken, of: others },
      { level },
    );
    return {
      row: {
        frame,
        from,
        to,
        replies: seen.length,
        after,
        taken,
        using,
        weight: enough ? difference : null,
        low: enough ? low : null,
        high: enough ? high : null,
        interval: enough ? "score" : "none",
        p: enough ? fisherExact(table, { alternative: "greater" }) : null,
        status: enough ? "ok" : "too-little-data",
      },
      taken: seen.filter(([, one, other]) => one && other).map(([{ document }]) => document),
    };
  });
}

function speakersOf(
  frame: string,
  turns: readonly Turn[],
  documents: readonly DocumentFrames[],
  f: number,
): readonly {
  readonly row: UptakeSpeakerRow;
  readonly spans: readonly { readonly document: number; readonly frame: number; readonly states: readonly State[] }[];
}[] {
  const states = ["counted", "negated"] as const;
  const seen = new Map<string, number[]>();
  for (const { speaker, document } of turns)
    if (has(documents[document] as DocumentFrames, f, states))
      seen.set(speaker, [...(seen.get(speaker) ?? []), document]);
  return [...seen].map(([speaker, own], i) => {
    const sum = (state: State): number =>
      own.reduce((all, d) => {
        const { frames, states: each } = documents[d] as DocumentFrames;
        return all + frames.filter((one, m) => one === f && matchStates[each[m] ?? 0] === state).length;
      }, 0);
    const first = documents[own[0] as number] as DocumentFrames;
    const role = i === 0 ? "introduces" : has(first, f, ["counted"]) ? "adopts" : "negates";
    return {
      row: {
        frame,
        speaker,
        role,
        order: i + 1,
        first: first.id,
        documents: turns.filter((turn) => turn.speaker === speaker).length,
        using: own.length,
        count: sum("counted"),
        negated: sum("negated"),
      },
      spans: own.map((document) => ({ document, frame: f, states })),
    };
  });
}

function byFrame(names: readonly string[], a: { readonly frame: string }, b: { readonly frame: string }): number {
  return names.indexOf(a.frame) - names.indexOf(b.frame);
}

function order(a: Pick<UptakeRow, "from" | "to">, b: Pick<UptakeRow, "from" | "to">): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.to === b.to ? 0 : a.to < b.to ? -1 : 1;
}

function check(
  { index }: Tokens,
  { by, within, level }: { readonly by: string; readonly within: string | undefined; readonly level: number },
): void {
  for (const name of within === undefined ? [by] : [by, within])
    if (!index.vars.some((vars) => Object.hasOwn(vars, name)))
      throw new HustingsError("unknown-variable", {
        who: "uptake",
        needs: "a variable that the documents have",
        got: `"${name}" is none`,
        choices: [...new Set(index.vars.flatMap((vars) => Object.keys(vars)))].sort(),
        near: name,
      });
  if (!(level > 0 && level < 1))
    throw new HustingsError("bad-option", { who: "uptake", needs: "a level between 0 and 1", got: `${level}` });
}
