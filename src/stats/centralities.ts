// centralities: how much of a network runs through each of its words.

import type GraphModule from "graphology";
import type BetweennessModule from "graphology-metrics/centrality/betweenness.js";
import type EigenvectorModule from "graphology-metrics/centrality/eigenvector.js";
import type PagerankModule from "graphology-metrics/centrality/pagerank.js";

/** What finds them, loaded where a network is asked for and not with the library. */
export interface NetworkTools {
  readonly Graph: typeof GraphModule.default;
  readonly betweenness: typeof BetweennessModule.default;
  readonly eigenvector: typeof EigenvectorModule.default;
  readonly pagerank: typeof PagerankModule.default;
}

/** Loads them. */
export async function networkTools(): Promise<NetworkTools> {
  const [graphology, betweenness, eigenvector, pagerank] = await Promise.all([
    import("graphology"),
    import("graphology-metrics/centrality/betweenness.js"),
    import("graphology-metrics/centrality/eigenvector.js"),
    import("graphology-metrics/centrality/pagerank.js"),
  ]);
  // These are CommonJS modules whose types speak of a default export, while what is imported is the thing itself.
  return {
    Graph: graphology.default as unknown as NetworkTools["Graph"],
    betweenness: betweenness.default as unknown as NetworkTools["betweenness"],
    eigenvector: eigenvector.default as unknown as NetworkTools["eigenvector"],
    pagerank: pagerank.default as unknown as NetworkTools["pagerank"],
  };
}

/** A tie, by the places of its ends, and how strong it is: above 0. */
export interface WeightedTie {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** A measure: what it says, and how it is made. */
export interface CentralityMeasure {
  readonly label: string;
  readonly formula: string;
  readonly source: string;
}

/** The measures. */
export const centralityMeasures: {
  readonly [K in "degree" | "strength" | "betweenness" | "eigenvector" | "pageRank"]: CentralityMeasure;
} = {
  degree: {
    label: "degree",
    formula: "number of words it is tied to",
    source: "Freeman 1978, doi:10.1016/0378-8733(78)90021-7",
  },
  strength: {
    label: "strength",
    formula: "Σ weights of its ties",
    source: "Barrat et al. 2004, doi:10.1073/pnas.0400087101",
  },
  betweenness: {
    label: "betweenness",
    formula:
      "Σ over pairs of others of the share of shortest paths through it, a tie being 1 / weight long, / number of pairs",
    source:
      "Brandes 2001, doi:10.1080/0022250X.2001.9990249; Newman 2001, doi:10.1103/PhysRevE.64.016132 for the lengths",
  },
  eigenvector: {
    label: "eigenvector centrality",
    formula: "first eigenvector of the weights, its largest number 1",
    source: "Bonacich 1987, doi:10.1086/228631",
  },
  pageRank: {
    label: "PageRank",
    formula:
      "share of the time at the word on a walk that follows ties by weight with chance 0.85 and else starts anew anywhere",
    source: "Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X",
  },
};

/** The name of one. */
export type CentralityName = keyof typeof centralityMeasures;

/**
 * The centralities of an undirected, weighted network without loops.
 *
 * @param size How many nodes there are; those without a tie have 0, but for PageRank.
 * @param options `measures`: which are wanted; `tools`: from `networkTools()`.
 * @returns By measure, a number a node. NaN where a power iteration does not come to rest.
 * @source graphology-metrics 2.4.2
 * @cost O(nodes × ties × log nodes) for betweenness, else O(ties × steps)
 */
export function centralities(
  size: number,
  ties: readonly WeightedTie[],
  { measures, tools }: { readonly measures: readonly CentralityName[]; readonly tools: NetworkTools },
): Readonly<Record<CentralityName, Float64Array>> {
  const { Graph, betweenness, eigenvector, pagerank } = tools;
  const graph = new Graph({ type: "undirected" });
  for (let i = 0; i < size; i++) graph.addNode(String(i));
  for (const { from, to, weight } of ties) graph.addEdge(String(from), String(to), { weight, length: 1 / weight });
  const named = (values: Readonly<Record<string, number>>): Float64Array =>
    Float64Array.from({ length: size }, (_, i) => values[String(i)] ?? 0);
  const none = new Float64Array(0);
  const rest = { maxIterations: 100_000, tolerance: 1e-14, getEdgeWeight: "weight" };
  const made: Readonly<Record<CentralityName, () => Float64Array>> = {
    degree: () => Float64Array.from({ length: size }, (_, i) => graph.degree(String(i))),
    strength: () => {
      const sums = new Float64Array(size);
      for (const { from, to, weight } of ties) {
        sums[from] = (sums[from] as number) + weight;
        sums[to] = (sums[to] as number) + weight;
      }
      return sums;
    },
    betweenness: () => named(betweenness(graph, { getEdgeWeight: "length", normalized: true })),
    eigenvector: () => {
      if (ties.length === 0) return new Float64Array(size);
      const found = atRest(size, () => named(eigenvector(graph, rest)));
      const most = found.reduce((a, b) => Math.max(a, b), 0);
      return found.map((value) => value / most);
    },
    pageRank: () => atRest(size, () => named(pagerank(graph, { ...rest, alpha: 0.85 }))),
  };
  const asked = new Set(measures);
  return Object.fromEntries(
    (Object.keys(made) as CentralityName[]).map((name) => [name, asked.has(name) ? made[name]() : none]),
  ) as Record<CentralityName, Float64Array>;
}

function atRest(size: number, find: () => Float64Array): Float64Array {
  try {
    return find();
  } catch {
    return new Float64Array(size).fill(Number.NaN);
  }
}
