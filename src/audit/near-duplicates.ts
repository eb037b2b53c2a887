// nearDuplicates: documents that share most of their runs of words: the same speech twice, a draft and its final text, one press release in two outlets.

import { HustingsError } from "../core/errors.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Evidence, Table } from "../core/table.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import { evidenceOf } from "./facts/evidence-of.ts";
import { openingOf } from "./facts/survey.ts";
import { nearLinks, type NearLink } from "./near-links.ts";

export interface NearDuplicatesOptions {
  /** The least Jaccard similarity, above 0, at most 1. By default 0.8: about one word changed in forty. */
  readonly threshold?: number;
  /** Tokens in a shingle; 5 by default. Fewer find texts that were reworded, and texts of one kind that nobody copied. */
  readonly size?: number;
  readonly seed?: number;
}

/** A document that joins a group, and the one by which it does. */
export interface NearDuplicateRow {
  /** Groups count from 1, by their first document. */
  readonly group: number;
  readonly document: string;
  readonly other: string;
  /** The share of the shingles of either that both have, 0 to 1. */
  readonly similarity: number;
  /** In the whole group. */
  readonly documents: number;
}

/**
 * Finds documents that are nearly or wholly the same. Use it before counting: a speech that is in the corpus twice counts twice. Leave it where texts repeat each other by
 * right, as treaties and forms do. What is copied into a longer text is not found: the share of the longer one is what counts.
 *
 * Documents are cut into shingles (runs of `size` folded tokens; a shorter document is one). Those that agree in a band of their MinHash signatures are compared shingle by shingle, and
 * kept where `shared / (shared + only in one) ≥ threshold`. What is listed is therefore always true; a pair at the threshold itself is missed once in a thousand, one above it less often.
 *
 * @returns A row for each link that joins a document to a group, so a group of n documents has n − 1; by group, then document. Same documents in another order give the same rows.
 * @throws bad-option when the threshold is not above 0 and at most 1, or the size no whole number from 1 up.
 * @source Broder 1997, doi:10.1109/SEQUEN.1997.666900
 * @cost O(60 × tokens)
 * @example
 * const three = corpus([{ id: "a", text: "We agree on it." }, { id: "b", text: "We disagree on it." }, { id: "c", text: "WE agree, on it!" }]);
 * nearDuplicates(tokens(three)).rows; // => [{ group: 1, document: "c", other: "a", similarity: 1, documents: 2 }]
 */
export function nearDuplicates(tokens: Tokens, options: NearDuplicatesOptions = {}): Table<NearDuplicateRow> {
  expectKind(tokens, "tokens", "nearDuplicates");
  expectOptions(options, { threshold: true, size: true, seed: true }, "nearDuplicates");
  const { threshold = 0.8, size = 5, seed = 1 } = options;
  checkNear("nearDuplicates", { threshold, size });
  const { ids } = tokens.index;
  const among = ids
    .map((_, d) => d)
    .filter((d) => tokens.bounds[d] !== tokens.bounds[d + 1])
    .sort((a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
  const links = inGroups(nearLinks(tokens, { among, threshold, size, seed }), ids);
  return {
    kind: "table",
    rows: links.map(({ row }) => row),
    columns: {
      group: { label: "group", type: "integer" },
      document: { label: "document", type: "text" },
      other: { label: "alike", type: "text" },
      similarity: { label: "similarity", type: "number", unit: "Jaccard" },
      documents: { label: "in the group", type: "integer", unit: "documents" },
    },
    method: {
      name: "nearDuplicates",
      options: { threshold, size },
      formula: "similarity = shared shingles / shingles of either",
      sources: ["doi:10.1109/SEQUEN.1997.666900"],
      seed,
      corpus: { hash: fingerprint(tokens.corpus), documents: ids.length, tokens: tokens.ids.length },
    },
    notices: [],
    evidence: openings(tokens, links),
  };
}

/** Refuses a threshold or size that means nothing. */
export function checkNear(
  who: string,
  { threshold, size }: { readonly threshold: number; readonly size: number },
): void {
  if (!(threshold > 0 && threshold <= 1))
    throw new HustingsError("bad-option", {
      who,
      needs: "a threshold above 0 and at most 1",
      got: `${threshold} is none`,
    });
  if (!Number.isInteger(size) || size < 1)
    throw new HustingsError("bad-option", { who, needs: "a size of 1 or more tokens", got: `${size} is none` });
}

interface Numbered {
  readonly link: NearLink;
  readonly row: NearDuplicateRow;
}

/** Links in the order of the rows: by the first id of the group, then by their own. */
function inGroups(links: readonly NearLink[], ids: readonly string[]): readonly Numbered[] {
  const idOf = (place: number): string => ids[place] ?? "";
  const sizes = new Map<number, number>();
  for (const { group } of links) sizes.set(group, (sizes.get(group) ?? 1) + 1);
  const ranks = new Map(
    [...sizes.keys()].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)).map((group, g) => [group, g + 1]),
  );
  return links
    .map((link) => ({
      link,
      row: {
        group: ranks.get(link.group) ?? 0,
        document: idOf(link.second),
        other: idOf(link.first),
        similarity: link.similarity,
        documents: sizes.get(link.group) ?? 0,
      },
    }))
    .sort(
      (a, b) => a.row.group - b.row.group || order(a.row.document, b.row.document) || order(a.row.other, b.row.other),
    );
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function openings({ corpus }: Tokens, links: readonly Numbered[]): Evidence {
  return evidenceOf(
    corpus,
    links.map(({ link }) => [link.first, link.second].map((d) => openingOf(corpus, d))),
  );
}
