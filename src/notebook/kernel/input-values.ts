// inputValues: the answers to a script's inputs, as a page or an address holds them, and as the flags that give the same.

import * as z from "zod";

/** Answers by the names of their inputs. */
export type InputValues = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What may come from a page. */
export const inputValues: z.ZodType<InputValues> = z.record(
  z.string().regex(/^[A-Za-z][\w-]*$/u),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
);

/** The words of a command line that answer the same. A list of nothing has no flag: the default stands. */
export function flagsFor(values: InputValues): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (typeof value === "boolean") return [value ? `--${name}` : `--no-${name}`];
    return typeof value === "object" ? value.map((one) => `--${name}=${one}`) : [`--${name}=${String(value)}`];
  });
}
