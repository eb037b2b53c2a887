// contextTerms: variables of documents as the predictors of a regression: numbers as they are, names as a 1 for each but the first.

import type { Index } from "../../core/corpus.ts";
import { checkVariable } from "../group-documents.ts";

/** A predictor. */
export interface ContextTerm {
  readonly variable: string;
  /** The value it stands for; null for a number. */
  readonly level: string | null;
  /** The value it is held against; null for a number. */
  readonly base: string | null;
  /** By document; null where the document has no value. */
  readonly values: readonly (number | null)[];
}

/**
 * The predictors of some variables. The base is the first value in the order of code units.
 *
 * @throws unknown-variable
 */
export function contextTerms(index: Index, variables: readonly string[], who: string): readonly ContextTerm[] {
  return variables.flatMap((variable): readonly ContextTerm[] => {
    checkVariable(index, variable, who);
    const given = index.vars.map((vars) => vars[variable] ?? null);
    if (given.every((value) => value === null || typeof value === "number"))
      return [{ variable, level: null, base: null, values: given as readonly (number | null)[] }];
    const names = given.map((value) => (value === null ? null : String(value)));
    const [base = "", ...levels] = [...new Set(names.filter((name) => name !== null))].sort();
    return levels.map((level) => ({
      variable,
      level,
      base,
      values: names.map((name) => (name === null ? null : name === level ? 1 : 0)),
    }));
  });
}

/** Whether a document has the value of a term; every document has a number. */
export function isTerm({ level, values }: ContextTerm, document: number): boolean {
  return level === null || values[document] === 1;
}

/** `party: Labour`, or the variable alone where it is a number. */
export function termName({ variable, level }: ContextTerm): string {
  return level === null ? variable : `${variable}: ${level}`;
}
