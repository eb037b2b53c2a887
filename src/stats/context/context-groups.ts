// contextGroups: the groups whose nearest words are looked for: every value of the variables of a regression.

import type { ContextEmbeddings } from "./context-embeddings.ts";
import type { ContextGroup } from "./context-neighbours.ts";
import { isTerm, termName, type ContextTerm } from "./context-terms.ts";
import type { EmbeddingData } from "./embedding-fit.ts";

/** Every value of every variable that has names, the base first; without such a variable all contexts. */
export function contextGroups(
  terms: readonly ContextTerm[],
  {
    embeddings,
    data,
    rows,
  }: { readonly embeddings: ContextEmbeddings; readonly data: EmbeddingData; readonly rows: readonly number[] },
): readonly ContextGroup[] {
  const group = (name: string, own: readonly number[]): ContextGroup => ({
    group: name,
    rows: own,
    clusters: own.map((i) => data.clusters[i] as number),
  });
  const named = terms.filter(({ level }) => level !== null);
  if (named.length === 0) return [group("all", rows)];
  const variables = [...new Set(named.map(({ variable }) => variable))];
  return variables.flatMap((variable) => {
    const levels = named.filter((term) => term.variable === variable);
    const base = rows.filter((i) => !levels.some((term) => isTerm(term, embeddings.documents[i] as number)));
    return [group(`${variable}: ${levels[0]?.base ?? ""}`, base)].concat(
      levels.map((term) =>
        group(
          termName(term),
          rows.filter((i) => isTerm(term, embeddings.documents[i] as number)),
        ),
      ),
    );
  });
}
