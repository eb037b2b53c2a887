// input: what a reader may change: a typed value with a default, which a flag of the same name sets.

import { existsSync } from "node:fs";
import * as z from "zod";
import { HustingsError } from "../core/errors.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { InputOutput } from "./output.ts";
import { sink } from "./sink.ts";

interface Labelled {
  /** What the page calls it, default the name. */
  readonly label?: string;
}

/** Names that every script's flags know already. */
const reserved = new Set(["out", "quiet", "debug", "help"]);

const numeric = z
  .string()
  .trim()
  .regex(/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/iu)
  .transform(Number);
const isoDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u);

/**
 * Inputs of a script. Each answers its value at once; `--name=value` or `--name value` behind the script's name sets it.
 *
 * `range`, `number` → number · `select`, `text`, `date` (ISO of any precision), `file` (a path that exists) → text · `multiselect` → list (`--name a,b` or the flag twice) ·
 * `checkbox` → boolean (`--name`, `--no-name`).
 */
export const input = {
  range(
    name: string,
    options: Labelled & { readonly min: number; readonly max: number; readonly step?: number; readonly value?: number },
  ): number {
    expectOptions(options, { label: true, min: true, max: true, step: true, value: true }, `input "${name}"`);
    const { min, max, value = min } = options;
    const schema = numeric.pipe(z.number().min(min).max(max));
    return ask("range", name, { ...options, value, schema, needs: `a number from ${min} to ${max}` });
  },

  number(
    name: string,
    options: Labelled & {
      readonly value: number;
      readonly min?: number;
      readonly max?: number;
      readonly step?: number;
    },
  ): number {
    expectOptions(options, { label: true, min: true, max: true, step: true, value: true }, `input "${name}"`);
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = options;
    const bounds = [Number.isFinite(min) ? ` from ${min}` : "", Number.isFinite(max) ? ` up to ${max}` : ""].join("");
    return ask("number", name, {
      ...options,
      schema: numeric.pipe(z.number().min(min).max(max)),
      needs: `a number${bounds}`,
    });
  },

  select<const T extends string>(
    name: string,
    options: Labelled & { readonly options: readonly [T, ...T[]] | readonly T[]; readonly value?: NoInfer<T> },
  ): T {
    expectOptions(options, { label: true, options: true, value: true }, `input "${name}"`);
    expectChoices(name, options.options);
    const { options: choices, value = choices[0] as T } = options;
    return ask("select", name, {
      ...options,
      options: choices,
      value,
      schema: z.enum(choices as [T, ...T[]]),
      needs: "one",
    });
  },

  multiselect<const T extends string>(
    name: string,
    options: Labelled & { readonly options: readonly T[]; readonly value?: readonly NoInfer<T>[] },
  ): readonly T[] {
    expectOptions(options, { label: true, options: true, value: true }, `input "${name}"`);
    expectChoices(name, options.options);
    const { options: choices, value = [] } = options;
    const one = z.enum(choices as unknown as [T, ...T[]]);
    const words = sink().flags.values(name);
    const picked = words.flatMap((word) =>
      choices.includes(word as T) ? [word] : word.split(",").map((part) => part.trim()),
    );
    for (const word of value) checked(one, word, { who: preset(name), needs: "some", choices });
    const values = picked.map((word) => checked(one, word, { who: `--${name}`, needs: "some", choices }));
    return told(
      {
        kind: "input",
        type: "multiselect",
        name,
        value: words.length > 0 ? values : value,
        given: words.length > 0,
        options: choices,
      },
      options,
    );
  },

  checkbox(name: string, options: Labelled & { readonly value?: boolean } = {}): boolean {
    expectOptions(options, { label: true, value: true }, `input "${name}"`);
    const word = sink().flags.switch(name);
    const schema = z.union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")]);
    const value = checked(schema, word ?? options.value ?? false, {
      who: word === undefined ? preset(name) : `--${name}`,
      needs: "true or false",
    });
    return told({ kind: "input", type: "checkbox", name, value, given: word !== undefined }, options);
  },

  text(name: string, options: Labelled & { readonly value?: string } = {}): string {
    expectOptions(options, { label: true, value: true }, `input "${name}"`);
    return ask("text", name, { ...options, value: options.value ?? "", schema: z.string(), needs: "a text" });
  },

  date(name: string, options: Labelled & { readonly value: string }): string {
    expectOptions(options, { label: true, value: true }, `input "${name}"`);
    return ask("date", name, { ...options, schema: isoDate, needs: "an ISO date such as 1991, 2024-09 or 2024-09-25" });
  },

  file(name: string, options: Labelled & { readonly value: string }): string {
    expectOptions(options, { label: true, value: true }, `input "${name}"`);
    const schema = z.string().refine((path) => existsSync(path), { error: "there is no such file" });
    return ask("file", name, { ...options, schema, needs: "a file that exists" });
  },
} as const;

/** Whose fault a value is that stands in the script. */
const preset = (name: string): string => `the value of input "${name}"`;

/** A choice of nothing is none. */
function expectChoices(name: string, choices: unknown): void {
  if (Array.isArray(choices) && choices.length > 0) return;
  throw new HustingsError("bad-option", {
    who: `input "${name}"`,
    needs: 'options to choose from: { options: ["a", "b"] }',
    got: "there are none",
  });
}

interface Question<T> extends Labelled {
  readonly value: T;
  readonly schema: z.ZodType<T>;
  readonly needs: string;
  readonly options?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

function ask<T extends string | number>(
  type: InputOutput["type"],
  name: string,
  { value, schema, needs, options, label, min, max, step }: Question<T>,
): T {
  const word = sink().flags.value(name);
  const choices = options ?? [];
  if (word === undefined) checked(schema, String(value), { who: preset(name), needs, choices });
  const answer = word === undefined ? value : checked(schema, word, { who: `--${name}`, needs, choices });
  return told(
    {
      kind: "input",
      type,
      name,
      value: answer,
      given: word !== undefined,
      ...(options === undefined ? {} : { options }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(step === undefined ? {} : { step }),
    },
    label === undefined ? {} : { label },
  );
}

function told<T>(
  output: Omit<InputOutput, "label" | "value"> & { readonly value: T & InputOutput["value"] },
  { label }: Labelled,
): T {
  if (reserved.has(output.name) || !/^[A-Za-z][\w-]*$/u.test(output.name)) {
    throw new HustingsError("bad-option", {
      who: "an input",
      needs: "a name of letters, digits and hyphens that is not out, quiet, debug or help",
      got: `"${output.name}" is none`,
    });
  }
  sink().emit({ ...output, label: label ?? output.name });
  return output.value;
}

interface Asked {
  readonly who: string;
  readonly needs: string;
  readonly choices?: readonly string[];
}

function checked<T>(schema: z.ZodType<T>, word: unknown, { who, needs, choices = [] }: Asked): T {
  const result = schema.safeParse(word);
  if (result.success) return result.data;
  const got = choices.length > 0 ? `"${String(word)}" is none` : `"${String(word)}" is not`;
  throw new HustingsError("bad-option", {
    who,
    needs,
    got: word === "" ? "nothing stands behind it" : got,
    choices,
    near: String(word),
  });
}
