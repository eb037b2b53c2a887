// sampleForCoding: which passages people should read to tell whether a codebook is right: drawn by strata, seeded, with what each stands for.

import type { Codebook } from "../core/codebook.ts";
import type { Corpus, Index } from "../core/corpus.ts";
import type { Dictionary } from "../core/dictionary.ts";
import type { Document, Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { random, type Random } from "../core/random.ts";
import type { Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { labels } from "../corpus/labels.ts";
import { asCodebook } from "../dictionary/as-codebook.ts";
import { provenance } from "../stats/provenance.ts";
import { tokens as tokensOf } from "../tokens/tokens.ts";
import { apportion } from "./apportion.ts";
import { evidenceOf } from "./facts/evidence-of.ts";
import { passagesToCode, type PassageToCode } from "./passages-to-code.ts";

/** A row of `sampleForCoding()`: a passage to be read. */
export interface CodingSampleRow {
  /** Its number in the order in which it is read. */
  readonly unit: string;
  readonly document: string;
  /** Where it stands in the text (UTF-16 code units, end exclusive). */
  readonly start: number;
  readonly end: number;
  /** What it was drawn from: the values of `by`, and the frame that is found in it. Not for the eyes of coders. */
  readonly stratum: string;
  /** Passages of the stratum, and how many of them were drawn. */
  readonly passages: number;
  readonly drawn: number;
  /** How many passages of the corpus it stands for: `passages / drawn`. */
  readonly weight: number;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** The options of `sampleForCoding()`. */
export interface SampleForCodingOptions<V extends Variables = Variables> {
  /** How many passages. */
  readonly size: number;
  /** What a passage is (default `"sentence"`). */
  readonly unit?: "sentence" | "document";
  /** A variable, or several: passages are drawn from each of their values. */
  readonly by?: (keyof V & string) | readonly (keyof V & string)[];
  /** By how many passages they have, or all alike. */
  readonly allocate?: "proportional" | "equal";
  /** A codebook or dictionary: passages in which it finds something are drawn apart, for they are rare. */
  readonly around?: Codebook | Dictionary;
  /** The share of passages in which something is found, frames alike (default 0.5). Only with `around`. */
  readonly share?: number;
  /** Sentences shown before and after (default 1). */
  readonly context?: number;
  readonly seed?: number;
}

/**
 * Draws the passages that people code by hand, for `validateDictionary` and for `agreement`.
 *
 * Without `around` every passage of a stratum has the same chance. That is the plain way, but of a rare frame it finds little: with `around` half of the sample are passages in which the codebook finds something, and each row says
 * with `weight` how many passages it stands for, so that recall is still that of the corpus. Do not drop the passages in which nothing was found: they are what recall is made of.
 *
 * @param tokensOrCorpus A corpus or its tokens.
 * @param options `size` is required. `unit` `"sentence"`, `by` none, `allocate` `"proportional"`, `around` none, `share` 0.5, `context` 1, `seed` 1.
 * @returns A row a passage, in a seeded order that mixes the strata; `unit` counts from 1. The same passages are drawn in whatever order the documents come. Evidence: the passage.
 * @throws wrong-value; unknown-option; bad-option for a size, share or context that is none; unknown-variable; empty-corpus without a passage.
 * @source Cochran 1977, Sampling techniques, 3rd edition, chapter 5; seats of strata: Balinski & Young 2001 (Webster's method)
 * @cost O(characters + size × strata)
 * @example
 * const house = corpus(Array.from({ length: 9 }, (_, i) => ({ id: `d${i}`, text: i < 3 ? "Security first. Jobs." : "Jobs first. Taxes.", vars: {} })));
 * const sample = sampleForCoding(house, { size: 4, around: dictionary({ security: "secur*" }) });
 * sample.rows.map(({ stratum, weight }) => `${stratum} ${weight}`).sort(); // => ["nothing found 7.5", "nothing found 7.5", "security 1.5", "security 1.5"]
 */
export function sampleForCoding<V extends Variables>(
  tokensOrCorpus: Tokens<V> | Corpus<V>,
  options: SampleForCodingOptions<V>,
): Table<CodingSampleRow> {
  const who = "sampleForCoding";
  expectKind(tokensOrCorpus, ["tokens", "corpus"], who);
  expectOptions(
    options,
    { size: true, unit: true, by: true, allocate: true, around: true, share: true, context: true, seed: true },
    who,
  );
  const { size, unit = "sentence", by = [], allocate = "proportional", share = 0.5, context = 1, seed = 1 } = options;
  checkNumbers({ size, unit, allocate, share, context });
  const around = options.around === undefined ? undefined : asCodebook(options.around, who);
  const tokens: Tokens = tokensOrCorpus.kind === "tokens" ? tokensOrCorpus : tokensOf(tokensOrCorpus);
  const { corpus } = tokens;
  const names = typeof by === "string" ? [by] : by;
  const strata = strataOf(passagesToCode(tokens, { unit, context, around }), { corpus, names, around });
  const seats = seatsOf(strata, { size, allocate, share, around: around !== undefined });
  const rows = rowsOf(drawnOf(strata, seats, { corpus, seed }), corpus);
  return {
    kind: "table",
    rows: rows.map(({ row }) => row),
    columns,
    method: {
      name: who,
      options: {
        size,
        unit,
        by: names.length === 0 ? null : names.join(", "),
        allocate,
        around: around?.name ?? null,
        share,
        context,
      },
      formula: "weight = passages / drawn",
      sources: ["Cochran 1977, Sampling techniques, 3rd edition, chapter 5"],
      seed,
      corpus: provenance(tokens),
      totals: Object.fromEntries(strata.list.map(({ name, passages }) => [`${name}: passages`, passages.length])),
    },
    notices: notices(strata, seats, size),
    evidence: evidenceOf(
      corpus,
      rows.map(({ passage }) => [passage]),
    ),
  };
}

const columns: Table<CodingSampleRow>["columns"] = {
  unit: { label: "unit", type: "text" },
  document: { label: "document", type: "text" },
  start: { label: "start", type: "integer" },
  end: { label: "end", type: "integer" },
  stratum: { label: "stratum", type: "text" },
  passages: { label: "in the stratum", type: "integer", unit: "passages" },
  drawn: { label: "drawn of it", type: "integer", unit: "passages" },
  weight: { label: "weight", type: "number", unit: "passages" },
  before: { label: "before", type: "text" },
  text: { label: "passage", type: "text" },
  after: { label: "after", type: "text" },
};

interface Checked extends Required<Pick<SampleForCodingOptions, "size" | "unit" | "allocate" | "share" | "context">> {}

function checkNumbers({ size, unit, allocate, share, context }: Checked): void {
  const fail = (needs: string, got: unknown, choices: readonly string[] = []): HustingsError =>
    new HustingsError("bad-option", { who: "sampleForCoding", needs, got: `"${String(got)}" is none`, choices });
  if (!Number.isInteger(size) || size < 1) throw fail("a size, a whole number from one up", size);
  if (!["sentence", "document"].includes(unit)) throw fail("a known unit", unit, ["sentence", "document"]);
  if (!["proportional", "equal"].includes(allocate))
    throw fail("a known way to allocate", allocate, ["proportional", "equal"]);
  if (!(share > 0 && share < 1)) throw fail("a share between 0 and 1", share);
  if (!Number.isInteger(context) || context < 0) throw fail("a context, a whole number of sentences", context);
}

/** What is drawn from: passages of one frame, or of none, in documents of the same values. */
interface Stratum {
  readonly name: string;
  readonly found: string;
  readonly passages: readonly PassageToCode[];
}

interface Strata {
  readonly list: readonly Stratum[];
  readonly all: number;
}

/** By frame in the codebook's order, then by value; a document without a value is `unknown`. */
function strataOf(
  passages: readonly PassageToCode[],
  {
    corpus,
    names,
    around,
  }: { readonly corpus: Corpus; readonly names: readonly string[]; readonly around: Codebook | undefined },
): Strata {
  if (passages.length === 0)
    throw new HustingsError("empty-corpus", { who: "sampleForCoding", needs: "a passage", got: "there is none" });
  const index: Index = {
    ids: corpus.documents.map(({ id }) => id),
    vars: corpus.documents.map(({ vars }) => vars),
  };
  const groups = names.map((name) => labels(index, { by: name, who: "sampleForCoding" }).groups);
  const strata = new Map<
    string,
    { readonly name: string; readonly found: string; readonly passages: PassageToCode[] }
  >();
  for (const passage of passages) {
    const values = groups.map((own) => own[passage.document] ?? "unknown");
    const key = JSON.stringify([passage.found, values]);
    const about = around === undefined ? [] : [passage.found === "" ? "nothing found" : passage.found];
    const name = [...values, ...about].join(", ") || "all";
    const stratum = strata.get(key) ?? { name, found: passage.found, passages: [] };
    stratum.passages.push(passage);
    strata.set(key, stratum);
  }
  const rank = new Map(around?.frames.map(({ key }, f) => [key, f]));
  const list = [...strata.values()].sort(
    (a, b) => (rank.get(a.found) ?? Infinity) - (rank.get(b.found) ?? Infinity) || (a.name < b.name ? -1 : 1),
  );
  return { list, all: passages.length };
}

interface Seating extends Pick<Checked, "size" | "allocate" | "share"> {
  readonly around: boolean;
}

/** First among frames and what has none, then among the values in each. */
function seatsOf({ list }: Strata, { size, allocate, share, around }: Seating): readonly number[] {
  const found = [...new Set(list.map((stratum) => stratum.found))];
  const frames = found.filter((name) => name !== "").length;
  const weightOf = (name: string): number => (name === "" ? 1 - share : share / frames);
  const of = (name: string): readonly Stratum[] => list.filter((stratum) => stratum.found === name);
  const room = (strata: readonly Stratum[]): number => strata.reduce((sum, { passages }) => sum + passages.length, 0);
  const first = apportion(
    found.map((name) => ({ room: room(of(name)), weight: around ? weightOf(name) : 1 })),
    size,
  );
  return found.flatMap((name, f) =>
    apportion(
      of(name).map(({ passages }) => ({
        room: passages.length,
        weight: allocate === "equal" ? 1 : passages.length,
      })),
      first[f] ?? 0,
    ),
  );
}

interface Drawn {
  readonly passage: PassageToCode;
  readonly stratum: Stratum;
  readonly drawn: number;
}

/** Documents by id, so that the order of the corpus does not matter; then all that was drawn is mixed. */
function drawnOf(
  { list }: Strata,
  seats: readonly number[],
  { corpus, seed }: { readonly corpus: Corpus; readonly seed: number },
): readonly Drawn[] {
  const source = random(seed);
  const idOf = ({ document }: PassageToCode): string => corpus.documents[document]?.id ?? "";
  const all = list.flatMap((stratum, s) => {
    const drawn = seats[s] ?? 0;
    const ordered = stratum.passages.toSorted((a, b) =>
      a.document === b.document ? a.start - b.start : idOf(a) < idOf(b) ? -1 : 1,
    );
    return mixed(ordered, source, drawn).map((passage): Drawn => ({ passage, stratum, drawn }));
  });
  return mixed(all, source, all.length);
}

/** The first `count` of a shuffle. */
function mixed<T>(all: readonly T[], source: Random, count: number): readonly T[] {
  const order = [...all];
  for (let i = 0; i < count; i++) {
    const j = i + source.integer(order.length - i);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order.slice(0, count);
}

function rowsOf(
  drawn: readonly Drawn[],
  corpus: Corpus,
): readonly { readonly row: CodingSampleRow; readonly passage: PassageToCode }[] {
  const digits = String(drawn.length).length;
  return drawn.map(({ passage, stratum, drawn: count }, i) => {
    const { id, text } = corpus.documents[passage.document] as Document;
    const { start, end, from, to } = passage;
    return {
      passage,
      row: {
        unit: String(i + 1).padStart(digits, "0"),
        document: id,
        start,
        end,
        stratum: stratum.name,
        passages: stratum.passages.length,
        drawn: count,
        weight: stratum.passages.length / count,
        before: text.slice(from, start),
        text: text.slice(start, end),
        after: text.slice(end, to),
      },
    };
  });
}

function notices({ list, all }: Strata, seats: readonly number[], size: number): Table["notices"] {
  const missed = list.filter((_, s) => seats[s] === 0);
  return [
    ...(size > all
      ? [{ code: "all-drawn", place: "", text: `the corpus has ${all} passages, fewer than ${size}: all are drawn` }]
      : []),
    ...(missed.length > 0
      ? [
          {
            code: "strata-missing",
            place: "",
            text: `${size} passages are fewer than strata: nothing is drawn of ${missed.map(({ name }) => name).join("; ")}`,
          },
        ]
      : []),
  ];
}
