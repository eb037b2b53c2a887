// word-sets: which words of a vocabulary each word of the patterns matches, found in one pass over the vocabulary.

import { fold } from "../text/fold.ts";
import type { WordTest } from "./word-test.ts";

/** Up to so many beginnings are compared one by one; more are looked up by length. */
const few = 12;

/**
 * For each test, the ids of the words that pass it, ascending. Id 0, the pad, passes none.
 *
 * @cost O(words × (lengths of beginnings + expressions))
 */
export function wordSets(vocabulary: readonly string[], tests: readonly WordTest[]): readonly (readonly number[])[] {
  const sets: number[][] = tests.map(() => []);
  const add = (owners: readonly number[] | undefined, id: number): void => {
    if (owners !== undefined) for (const test of owners) (sets[test] as number[]).push(id);
  };
  const exact = grouped(tests, "exact");
  const addBeginnings = beginnings(grouped(tests, "prefix"), add);
  const expressions = tests.flatMap((test, i) => (test.kind === "pattern" ? [{ ...test, owner: [i] }] : []));
  for (let id = 1; id < vocabulary.length; id++) {
    const form = fold(vocabulary[id] as string);
    if (form === "") continue;
    add(exact.get(form), id);
    addBeginnings(form, id);
    for (const { prefix, loose, owner } of expressions) if (form.startsWith(prefix) && loose(form)) add(owner, id);
  }
  return sets;
}

type Add = (owners: readonly number[] | undefined, id: number) => void;

/** A few beginnings are tried in turn; of thousands, those of each length are found by the word's own beginning. */
function beginnings(prefixes: ReadonlyMap<string, readonly number[]>, add: Add): (form: string, id: number) => void {
  if (prefixes.size <= few) {
    const list = [...prefixes];
    return (form, id) => {
      for (const [prefix, owners] of list) if (form.startsWith(prefix)) add(owners, id);
    };
  }
  const lengths = [...new Set([...prefixes.keys()].map((prefix) => prefix.length))];
  return (form, id) => {
    for (const length of lengths) if (length <= form.length) add(prefixes.get(form.slice(0, length)), id);
  };
}

/** The tests of one kind by their text. */
function grouped(tests: readonly WordTest[], kind: WordTest["kind"]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  tests.forEach((test, i) => {
    if (test.kind !== kind) return;
    const owners = found.get(test.prefix);
    if (owners === undefined) found.set(test.prefix, [i]);
    else owners.push(i);
  });
  return found;
}
