// collocates: the words in whose company a node is found, and how closely they keep to it.

import { expectKind } from "../core/expect-kind.ts";
import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import type { Method, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { AssociationName } from "./association-measure.ts";
import { associationMeasures } from "./association-measures.ts";
import { collocateCounts, type CollocateCounts } from "./collocate-counts.ts";
import { collocateEvidence } from "./collocate-evidence.ts";
import { collocateColumns, collocateRows, type CollocateRow } from "./collocate-row.ts";
import { nodeMatches, type Node, type NodeMatches } from "./node-matches.ts";
import { nodeWindows, type NodeWindows } from "./node-windows.ts";
import { provenance } from "./provenance.ts";

/** The options of `collocates()`. Only `node` is needed. */
export interface CollocatesOptions<V extends Variables = Variables> {
  /** A pattern or phrase, several of them, or a dictionary or codebook. */
  readonly node: Node;
  /** The key of the dictionary or codebook that is meant (default all). */
  readonly frame?: string;
  /** Tokens on either side (default 5), or to the left and to the right. */
  readonly window?: number | readonly [left: number, right: number];
  /** What a window may not cross: a `document`'s end (default) or a `sentence`'s. */
  readonly within?: "document" | "sentence";
  /** The variable whose values are the groups; one group "all" without it. */
  readonly by?: keyof V & string;
  /** What rows are sorted by (default `logDice`). */
  readonly measure?: AssociationName;
  /** Words that stand less often near the node get no row (default 5). */
  readonly minCount?: number;
  /** At most so many words a group, the closest (default all). */
  readonly limit?: number;
  /** Words that get no row; they count as tokens all the same. */
  readonly stopwords?: readonly string[];
}

/**
 * The collocates of a node: words near it more often than elsewhere.
 *
 * Use it to see what a frame is spoken of with. logDice compares across corpora of any size; G² says how sure an attraction is, but takes
 * tokens for independent. A word near two matches counts once; tokens of the node are neither near nor elsewhere.
 *
 * @param tokens A corpus of tokens; pads keep their distance and are not counted.
 * @param options See `CollocatesOptions`. `window` 5 tokens on either side, `measure` `logDice`, `minCount` 5.
 * @returns One row a group and word, groups by name, words from the closest down, ties by name. Evidence: the text from node to collocate.
 * @throws empty-corpus; unknown-variable; bad-option; bad-pattern when the node cannot be read.
 * @source logDice: Rychlý 2008; the table: Evert 2008, Corpora and collocations; the registry `associationMeasures` names the rest.
 * @cost O(tokens + matches × window)
 * @example
 * const speech = tokens(corpus(["National security needs security forces and security councils."]));
 * collocates(speech, { node: "security", window: 1, minCount: 1 }).rows.map((row) => row.collocate); // => ["and", "councils", "forces", "national", "needs"]
 */
export function collocates<V extends Variables>(tokens: Tokens<V>, options: CollocatesOptions<V>): Table<CollocateRow> {
  expectKind(tokens, "tokens", "collocates");
  expectOptions(
    options,
    {
      node: true,
      frame: true,
      window: true,
      within: true,
      by: true,
      measure: true,
      minCount: true,
      limit: true,
      stopwords: true,
    },
    "collocates",
  );
  checkOptions(options);
  const { by } = options;
  const { counts, matches, windows } = countCollocates(tokens, options);
  const table = collocatesTable(counts, options, provenance(tokens));
  return { ...table, evidence: collocateEvidence(table.rows, { tokens, matches, windows, by }) };
}

/** Finds the node, marks its windows and counts around it. A part of a corpus may keep a variable that none of its documents has. */
export function countCollocates<V extends Variables>(
  tokens: Tokens<V>,
  { node, frame, window = 5, within = "document", by }: CollocatesOptions<V>,
  unknown: "refuse" | "keep" = "refuse",
): { readonly counts: CollocateCounts; readonly matches: NodeMatches; readonly windows: NodeWindows } {
  const matches = nodeMatches(tokens, { node, frame, who: "collocates" });
  const windows = nodeWindows(tokens, matches, { ...sides(window), within });
  return { counts: collocateCounts(tokens, matches, windows, { by, who: "collocates", unknown }), matches, windows };
}

/** From counts to a table, without evidence. */
export function collocatesTable<V extends Variables>(
  counts: CollocateCounts,
  options: CollocatesOptions<V>,
  corpus: Method["corpus"],
): Table<CollocateRow> {
  const { measure = "logDice", minCount = 5, limit = Number.POSITIVE_INFINITY, stopwords = [] } = options;
  const { node, frame = null, window = 5, within = "document", by = null } = options;
  const entry = associationMeasures[measure];
  const named = typeof node === "string" || !("kind" in node) ? node : "name" in node ? node.name : "dictionary";
  return {
    kind: "table",
    rows: collocateRows(counts, { measure: entry, minCount, limit, without: new Set(stopwords) }),
    columns: collocateColumns(entry),
    method: {
      name: "collocates",
      options: {
        node: named,
        frame,
        window: sides(window),
        within,
        by,
        measure,
        minCount,
        limit: Number.isFinite(limit) ? limit : null,
        stopwords: stopwords.length,
      },
      formula: `score = ${entry.formula}; logDice = ${associationMeasures.logDice.formula}; G² = ${associationMeasures.logLikelihood.formula}`,
      sources: [
        ...new Set([entry, associationMeasures.logDice, associationMeasures.logLikelihood].map(({ source }) => source)),
      ],
      seed: null,
      corpus,
      totals: Object.fromEntries(
        [...counts.groups].flatMap(([name, { tokens, nearTokens }]) => [
          [`${name}: tokens`, tokens],
          [`${name}: near`, nearTokens],
        ]),
      ),
    },
    notices: noticesOf(counts),
  };
}

function noticesOf({ groups }: CollocateCounts): readonly Notice[] {
  const without = [...groups]
    .filter(([, { nodes }]) => nodes === 0)
    .map(([name]) => name)
    .sort();
  return without.map((name) => ({
    code: "no-node",
    place: name,
    text: `The node does not stand in the group ${name}.`,
  }));
}

/** Refuses options that are not known. */
export function checkOptions<V extends Variables>({
  measure = "logDice",
  within = "document",
  window = 5,
}: CollocatesOptions<V>): void {
  check("measure", measure, Object.keys(associationMeasures));
  check("within", within, ["document", "sentence"]);
  for (const [side, tokens] of Object.entries(sides(window))) {
    if (Number.isInteger(tokens) && tokens >= 0) continue;
    throw new HustingsError("bad-option", {
      who: "collocates",
      needs: "a window of whole tokens, 0 or more",
      got: `${side} is ${tokens}`,
    });
  }
}

function sides(window: number | readonly [number, number]): { readonly left: number; readonly right: number } {
  const [left, right] = typeof window === "number" ? [window, window] : window;
  return { left, right };
}

function check(option: string, value: string, choices: readonly string[]): void {
  if (choices.includes(value)) return;
  throw new HustingsError("bad-option", {
    who: "collocates",
    needs: `a known value for ${option}`,
    got: `"${value}" is none`,
    choices,
    near: value,
  });
}
