// combinations: which values the inputs of a script can take together, so that a page can hold what it would show for each of them.

import type { InputOutput } from "./output.ts";

/** A value that an input can take. */
export type InputValue = InputOutput["value"];

/** What can be computed beforehand. */
export interface Combinations {
  /** The inputs that a page can let its reader change, with all their values. */
  readonly live: readonly { readonly input: InputOutput; readonly values: readonly InputValue[] }[];
  /** Every combination of values, in the order of the inputs, the first input slowest. */
  readonly sets: readonly (readonly InputValue[])[];
  /** Names of inputs that stay as they are, each with the reason. */
  readonly fixed: readonly { readonly name: string; readonly why: string }[];
}

/**
 * All combinations of the values of inputs that have finitely many. An input whose values would make more combinations than `most` stays fixed.
 *
 * @param inputs As a script asked for them.
 * @param options `most`: how many combinations there may be.
 */
export function combinations(inputs: readonly InputOutput[], { most }: { readonly most: number }): Combinations {
  const live: { readonly input: InputOutput; readonly values: readonly InputValue[] }[] = [];
  const fixed: { readonly name: string; readonly why: string }[] = [];
  let count = 1;
  const seen = new Set<string>();
  for (const input of inputs) {
    if (seen.has(input.name)) continue;
    seen.add(input.name);
    const values = valuesOf(input, most);
    if (values === undefined) fixed.push({ name: input.name, why: "its values are not listed or too many" });
    else if (values.length < 2) continue;
    else if (count * values.length > most)
      fixed.push({ name: input.name, why: `it would make ${count * values.length} combinations, and ${most} is most` });
    else {
      count *= values.length;
      live.push({ input, values });
    }
  }
  const sets = live.reduce<readonly (readonly InputValue[])[]>(
    (found, { values }) => found.flatMap((set) => values.map((value) => [...set, value])),
    [[]],
  );
  return { live, sets, fixed };
}

/** The values of an input, its present one among them; `undefined` where they cannot be listed. */
function valuesOf(input: InputOutput, most: number): readonly InputValue[] | undefined {
  switch (input.type) {
    case "range":
    case "number":
      return steps(input, most);
    case "select":
      return input.options;
    case "checkbox":
      return [false, true];
    case "multiselect":
      return subsets(input, most);
    case "text":
    case "date":
    case "file":
      return undefined;
  }
}

/** Counted from the lower end, as a slider of a browser does. */
function steps({ type, min, max, step, value }: InputOutput, most: number): readonly InputValue[] | undefined {
  const width = step ?? (type === "range" && Number.isInteger(min) && Number.isInteger(max) ? 1 : undefined);
  if (min === undefined || max === undefined || width === undefined || !(width > 0)) return undefined;
  const count = Math.floor((max - min) / width + 1e-9) + 1;
  if (count > most) return undefined;
  const values = Array.from({ length: count }, (_, i) => Number((min + i * width).toPrecision(12)));
  return values.includes(value as number) ? values : undefined;
}

/** Every choice of options in their order. None at all only where that is the default: a flag cannot say it otherwise. */
function subsets({ options = [], value }: InputOutput, most: number): readonly InputValue[] | undefined {
  if (2 ** options.length > most) return undefined;
  const all = Array.from({ length: 2 ** options.length }, (_, bits) => options.filter((_o, i) => (bits >> i) & 1));
  return Array.isArray(value) && value.length === 0 ? all : all.slice(1);
}
