// designOf: variables of documents as the columns of a regression.

import { HustingsError } from "../../core/errors.ts";
import { checkVariable } from "../group-documents.ts";
import type { TopicModel } from "./topic-model.ts";

/** A regression's right side. */
export interface Design {
  readonly terms: readonly string[];
  /** Places of the documents in the model. */
  readonly documents: readonly number[];
  readonly rows: readonly Float64Array[];
  readonly clusters: readonly string[] | undefined;
}

const isoDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/**
 * The columns: 1, numbers as they are, dates in years with their fractions, and for each other value but the first a column of 0 and 1.
 *
 * @throws unknown-variable; bad-option without covariates, or for one that has one value only.
 */
export function designOf(
  { index, lengths }: TopicModel,
  {
    covariates,
    within,
    who,
  }: { readonly covariates: readonly string[]; readonly within: string | undefined; readonly who: string },
): Design {
  if (!Array.isArray(covariates) || covariates.length === 0)
    throw new HustingsError("bad-option", {
      who,
      needs: 'at least one covariate: covariates: ["party"]',
      got: "there is none",
    });
  for (const name of [...covariates, ...(within === undefined ? [] : [within])]) checkVariable(index, name, who);
  const valueOf = (d: number, name: string): string | number | boolean | null => index.vars[d]?.[name] ?? null;
  const documents = index.ids
    .map((_, d) => d)
    .filter(
      (d) =>
        (lengths[d] as number) > 0 && covariates.every((name) => valueOf(d, name) !== null && valueOf(d, name) !== ""),
    );
  const blocks = covariates.map((name) =>
    columnsOf(
      name,
      documents.map((d) => valueOf(d, name)),
      who,
    ),
  );
  const terms = ["intercept", ...blocks.flatMap((block) => block.map(({ term }) => term))];
  const all = blocks.flat();
  return {
    terms,
    documents,
    rows: documents.map((_, i) => Float64Array.from([1, ...all.map(({ values }) => values[i] as number)])),
    clusters:
      within === undefined ? undefined : documents.map((d) => String(valueOf(d, within) ?? `document ${index.ids[d]}`)),
  };
}

function columnsOf(
  name: string,
  values: readonly (string | number | boolean | null)[],
  who: string,
): readonly { readonly term: string; readonly values: readonly number[] }[] {
  const levels = [...new Set(values.map(String))].sort();
  if (levels.length < 2)
    throw new HustingsError("bad-option", {
      who,
      needs: `two values or more of ${name}`,
      got: levels.length === 0 ? "no document has all covariates" : `all are "${levels[0]}"`,
    });
  if (values.every((value) => typeof value === "number")) return [{ term: name, values: values as readonly number[] }];
  if (name === "date" && levels.every((level) => isoDate.test(level)))
    return [{ term: name, values: values.map((value) => years(String(value))) }];
  return levels
    .slice(1)
    .map((level) => ({ term: `${name}: ${level}`, values: values.map((value) => Number(String(value) === level)) }));
}

/** A date in years: the middle of July 1990 is 1990.54; a year alone is its beginning. */
function years(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year + (month - 1 + (day - 1) / 31) / 12;
}
