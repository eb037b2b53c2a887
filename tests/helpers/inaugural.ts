// The inaugural addresses and what quanteda 4.3.1 made of them, from the reference corpora; only where HUSTINGS_DATA names their folder.

import type { Corpus } from "../../src/core/corpus.ts";
import { corpus } from "../../src/corpus/corpus.ts";
import { reference } from "./reference.ts";

/** A run of quanteda by the name of its file, such as `08_dictionary`. */
export function inauguralOracle<T>(name: string): T {
  return reference<T>(`inaugural/${name}`);
}

/** The sixty addresses with exactly the texts that the runs were made on. */
export function inaugural(): Corpus<{ readonly president: string; readonly party: string; readonly date: string }> {
  const all = inauguralOracle<Record<"id" | "year" | "president" | "party" | "text", readonly string[]>>("01_corpus");
  return corpus(
    all.id.map((id, d) => ({
      id,
      text: all.text[d] ?? "",
      vars: { president: all.president[d] ?? "", party: all.party[d] ?? "", date: String(all.year[d]) },
    })),
  );
}
