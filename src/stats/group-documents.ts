// groupDocuments: which documents belong together by the value of a variable.

import type { Index } from "../core/corpus.ts";
import { HustingsError } from "../core/errors.ts";

/** Groups by name, in the order of code units, each with its documents in the order of the corpus. */
export interface DocumentGroup {
  readonly name: string;
  readonly documents: readonly number[];
}

/** How to group, and who asks. */
export interface Grouping {
  /** The variable; without it all documents are one group. */
  readonly by: string | undefined;
  readonly who: string;
  /** `keep` for a part of a corpus, which may be empty, or have no document with the variable. */
  readonly unknown?: "refuse" | "keep";
}

/**
 * The groups of a variable; one group "all" without it. Documents without a value form the group "unknown".
 *
 * @throws empty-corpus without documents; unknown-variable when no document has the variable.
 */
export function groupDocuments(index: Index, { by, who, unknown = "refuse" }: Grouping): readonly DocumentGroup[] {
  if (unknown === "refuse" && index.ids.length === 0)
    throw new HustingsError("empty-corpus", { who, needs: "at least one document", got: "there is none" });
  if (by === undefined) return [{ name: "all", documents: index.ids.map((_, d) => d) }];
  if (unknown === "refuse") checkVariable(index, by, who);
  const groups = new Map<string, number[]>();
  for (const [d, vars] of index.vars.entries()) {
    const name = String(vars[by] ?? "unknown");
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [d]);
    else group.push(d);
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([name, documents]) => ({ name, documents }));
}

/** Refuses a variable that no document has. */
export function checkVariable({ vars }: Index, by: string, who: string): void {
  if (vars.some((one) => Object.hasOwn(one, by))) return;
  throw new HustingsError("unknown-variable", {
    who,
    needs: "a variable that the documents have",
    got: `"${by}" is none`,
    choices: [...new Set(vars.flatMap((one) => Object.keys(one)))].sort(),
    near: by,
  });
}

/** The speakers of some documents as numbers, by the variable `speaker`: −1 where it is missing, undefined where no document has it. */
export function speakerNumbers({ vars }: Index): Int32Array | undefined {
  if (!vars.some((one) => Object.hasOwn(one, "speaker"))) return undefined;
  const numbers = new Map<string, number>();
  return Int32Array.from(vars, (one) => {
    const speaker = one["speaker"];
    if (speaker === null || speaker === undefined) return -1;
    const name = String(speaker);
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}
