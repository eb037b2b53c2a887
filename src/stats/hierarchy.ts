// hierarchy: a tree of documents, the most alike joined first.

import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import type { Column, Evidence, Method, Table } from "../core/table.ts";
import { linkage as linked, type LinkageName, type Merge } from "../math/linkage.ts";
import { featuresOrigin, type Origin } from "../features/origin.ts";
import { evidenced, openingsBehind, rowsNamed } from "./evidenced.ts";
import { similarityMeasures, type SimilarityName } from "./similarity-measures.ts";
import type { SimilarityRow } from "./similarity.ts";

/** A step of the tree: two become one. */
export interface HierarchyRow {
  /** From 1, the lowest first. */
  readonly step: number;
  /** A document, or "#3" for what step 3 made. */
  readonly first: string;
  readonly second: string;
  /** Their distance by the linkage. */
  readonly height: number;
  /** Documents in the new cluster. */
  readonly documents: number;
}

/** A document at its place in the tree. */
export interface HierarchyMemberRow {
  readonly document: string;
  /** From 1, as drawn: neighbours are alike. */
  readonly place: number;
  /** Its cluster where the tree is cut into `groups`, numbered as they come. */
  readonly cluster: number;
}

/** A tree: its steps, and beside them its documents. */
export interface Hierarchy extends Table<HierarchyRow> {
  readonly members: Table<HierarchyMemberRow>;
  /** The correlation of distances with the heights at which pairs are joined: 1 where the tree says it all. Null for fewer than three documents, or all alike. */
  readonly cophenetic: number | null;
}

/** The options of `hierarchy()`. */
export interface HierarchyOptions {
  /** How far apart two clusters are (default `average`). */
  readonly linkage?: LinkageName;
  /** Into how many clusters the tree is cut (default 2, or 1 for a single document). */
  readonly groups?: number;
}

const linkages: readonly LinkageName[] = ["single", "complete", "average", "weighted", "ward"];

/**
 * Hierarchical clustering of documents from the similarities of all their pairs (R: hclust; quanteda: textstat_dist and hclust).
 *
 * Use it to order a heat map (`chartMatrix` with `order`), and to see which texts belong together. Every set of texts has a tree, also where there are no groups: look at `cophenetic`, and whether another linkage says the same. It tests nothing; there are no intervals.
 *
 * @param table All pairs of some documents: what `similarity` answers without `with` and `limit`. Similarities become distances, 1 − value.
 * @param options `linkage`: `average`. `groups`: 2.
 * @returns One row a step, from the lowest up; `members` beside it, in the order of the leaves. Documents without a word are left out, with a notice. Evidence, where the table of pairs comes from tokens: the openings of the documents that are joined.
 * @throws wrong-value where pairs are missing or have no value; bad-option for a linkage that is not known, or more groups than documents.
 * @source Murtagh & Contreras 2012, doi:10.1002/widm.53; cophenetic correlation: Sokal & Rohlf 1962, doi:10.2307/1217208
 * @cost O(documents²)
 * @example
 * const texts = features(tokens(corpus([{ id: "a", text: "war and peace" }, { id: "b", text: "war and trade" }, { id: "c", text: "jobs and trade" }])));
 * hierarchy(similarity(texts, { measure: "jaccard" })).members.rows.map(({ document, cluster }) => `${document}${cluster}`); // => ["c1", "a2", "b2"]
 */
export function hierarchy(table: Table<SimilarityRow>, options: HierarchyOptions = {}): Hierarchy {
  expectKind(table, "table", "hierarchy");
  expectOptions(options, { linkage: true, groups: true }, "hierarchy");
  const { linkage = "average" } = options;
  const { names, distance, notices } = pairsOf(table);
  const { groups = Math.min(2, names.length) } = options;
  const fail = (needs: string, got: string, choices: readonly string[] = []): HustingsError =>
    new HustingsError("bad-option", { who: "hierarchy", needs, got, choices, near: String(linkage) });
  if (!linkages.includes(linkage)) throw fail("a known linkage", `"${String(linkage)}" is none`, linkages);
  if (!Number.isInteger(groups) || groups < 1 || groups > names.length)
    throw fail(`from 1 to ${names.length} groups, as many as there are documents`, `${groups}`);
  const merges = linked(distance, { things: names.length, linkage });
  const order = leaves(merges, names.length);
  const nameOf = (id: number): string => (id < names.length ? (names[id] as string) : `#${id - names.length + 1}`);
  const method: Method = {
    ...table.method,
    name: "hierarchy",
    options: { ...table.method.options, linkage, groups },
    formula: `height = ${formulas[linkage]}`,
    sources: ["doi:10.1002/widm.53", ...table.method.sources],
    seed: null,
  };
  const origin = featuresOrigin(table);
  const own = membersOf(order, { merges, names, groups });
  const members: Table<HierarchyMemberRow> = { kind: "table", rows: own, columns: memberColumns, method, notices: [] };
  const tree: Hierarchy = {
    kind: "table",
    rows: merges.map(({ first, second, height, size }, k) => ({
      step: k + 1,
      first: nameOf(first),
      second: nameOf(second),
      height,
      documents: size,
    })),
    columns,
    method,
    notices,
    members: evidenced(members, origin, (from) =>
      openings(
        from,
        own.map(({ document }) => [document]),
      ),
    ),
    cophenetic: cophenetic(merges, names.length, distance),
  };
  return evidenced(tree, origin, (from) => openings(from, joined(merges, names)));
}

function openings(origin: Origin, rows: readonly (readonly string[])[]): Evidence {
  const named = rowsNamed(origin);
  return openingsBehind(
    origin,
    rows.map((documents) => documents.flatMap(named)),
  );
}

/** The documents that each step puts together. */
function joined(merges: readonly Merge[], names: readonly string[]): readonly (readonly string[])[] {
  const made: (readonly string[])[] = names.map((name) => [name]);
  for (const { first, second } of merges) made.push([...(made[first] ?? []), ...(made[second] ?? [])]);
  return made.slice(names.length);
}

const formulas: Readonly<Record<LinkageName, string>> = {
  single: "distance of the closest documents of both",
  complete: "distance of the furthest documents of both",
  average: "mean distance of the documents of one from those of the other",
  weighted: "mean of the distances from the two parts last joined (McQuitty)",
  ward: "√(2 n₁ n₂ / (n₁ + n₂)) × distance of the means, as Lance & Williams have it on squared distances",
};

const columns: { readonly [K in keyof HierarchyRow]: Column } = {
  step: { label: "step", type: "integer" },
  first: { label: "first", type: "text" },
  second: { label: "second", type: "text" },
  height: { label: "height", type: "number", unit: "distance" },
  documents: { label: "documents", type: "integer", unit: "documents" },
};

const memberColumns: { readonly [K in keyof HierarchyMemberRow]: Column } = {
  document: { label: "document", type: "text" },
  place: { label: "place", type: "integer" },
  cluster: { label: "cluster", type: "integer" },
};

interface Pairs {
  readonly names: readonly string[];
  readonly distance: (i: number, j: number) => number;
  /** Of documents without a word, which have no place in a tree. */
  readonly notices: readonly Notice[];
}

function pairsOf({ rows, method }: Table<SimilarityRow>): Pairs {
  const all = [...new Set(rows.flatMap(({ first, second }) => [first, second]))].sort();
  const known = new Set(rows.flatMap(({ first, second, value }) => (value === null ? [] : [first, second])));
  const names = all.filter((name) => known.has(name));
  const place = new Map(names.map((name, i) => [name, i]));
  const values = new Float64Array(names.length ** 2).fill(Number.NaN);
  const measure = similarityMeasures[method.options["measure"] as SimilarityName] as { larger: string } | undefined;
  for (const { first, second, value } of rows) {
    const [i, j] = [place.get(first), place.get(second)];
    if (i === undefined || j === undefined || value === null) continue;
    const distance = measure?.larger === "apart" ? value : 1 - value;
    values[i * names.length + j] = distance;
    values[j * names.length + i] = distance;
  }
  const wrong = (got: string): HustingsError =>
    new HustingsError("wrong-value", {
      who: "hierarchy",
      needs: "all pairs of two documents or more, as similarity() gives them",
      got,
    });
  if (names.length < 2) throw wrong("there is no pair with a value");
  for (let i = 0; i < names.length; i++)
    for (let j = i + 1; j < names.length; j++)
      if (Number.isNaN(values[i * names.length + j] as number))
        throw wrong(`"${String(names[i])}" and "${String(names[j])}" have no value`);
  const left = all.filter((name) => !known.has(name));
  const text = `${left.length} of ${all.length} documents have no similarity to any other, and are left out: ${left.slice(0, 5).join(", ")}${left.length > 5 ? ", …" : ""}.`;
  const notices = left.length === 0 ? [] : [{ code: "left-out", place: "", text }];
  return { names, distance: (i, j) => values[i * names.length + j] as number, notices };
}

/** Leaves from left to right: of two clusters the lower one first, of equals that with the earlier name. */
function leaves(merges: readonly Merge[], things: number): readonly number[] {
  const orders = new Map<number, readonly number[]>(Array.from({ length: things }, (_, i) => [i, [i]]));
  const heights = new Map<number, number>();
  const least = (id: number): number => (orders.get(id) ?? []).reduce((a, b) => Math.min(a, b), things);
  for (const [k, { first, second, height }] of merges.entries()) {
    const [a, b] = [heights.get(first) ?? -1, heights.get(second) ?? -1];
    const firstLeft = a === b ? least(first) < least(second) : a < b;
    const [left, right] = firstLeft ? [first, second] : [second, first];
    orders.set(things + k, [...(orders.get(left) ?? []), ...(orders.get(right) ?? [])]);
    heights.set(things + k, height);
  }
  return orders.get(things + merges.length - 1) ?? [0];
}

function membersOf(
  order: readonly number[],
  {
    merges,
    names,
    groups,
  }: { readonly merges: readonly Merge[]; readonly names: readonly string[]; readonly groups: number },
): readonly HierarchyMemberRow[] {
  const parent = new Map<number, number>();
  for (const [k, { first, second }] of merges.slice(0, names.length - groups).entries())
    for (const child of [first, second]) parent.set(child, names.length + k);
  const top = (id: number): number => {
    let at = id;
    while (parent.has(at)) at = parent.get(at) as number;
    return at;
  };
  const seen = new Map<number, number>();
  return order.map((leaf, i) => {
    const root = top(leaf);
    const cluster = seen.get(root) ?? seen.size + 1;
    seen.set(root, cluster);
    return { document: names[leaf] as string, place: i + 1, cluster };
  });
}

/** Pearson's correlation of distances with the heights at which their pairs are joined. */
function cophenetic(
  merges: readonly Merge[],
  things: number,
  distance: (i: number, j: number) => number,
): number | null {
  const members = new Map<number, readonly number[]>(Array.from({ length: things }, (_, i) => [i, [i]]));
  const [x, y]: [number[], number[]] = [[], []];
  for (const [k, { first, second, height }] of merges.entries()) {
    const [left, right] = [members.get(first) ?? [], members.get(second) ?? []];
    for (const i of left)
      for (const j of right) {
        x.push(distance(i, j));
        y.push(height);
      }
    members.set(things + k, [...left, ...right]);
  }
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [i, value] of x.entries()) {
    const [dx, dy] = [value - mx, (y[i] as number) - my];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  const found = xy / Math.sqrt(xx * yy);
  return Number.isFinite(found) ? found : null;
}
