// personSchema: what a row of a people table may hold. It is loaded with the first table.

import * as z from "zod";
import type { Person } from "../core/person.ts";

const date = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u, {
    message: "an ISO date (2012, 2012-05 or 2012-05-07)",
  })
  .nullish();
const text = z.string().trim().min(1, { message: "text that is not empty" });
const genders: Readonly<Record<string, "f" | "m">> = {
  f: "f",
  female: "f",
  woman: "f",
  ж: "f",
  m: "m",
  male: "m",
  man: "m",
  м: "m",
};

/** The columns of a people table, in the order of the documentation. */
export const peopleColumns = ["name", "aliases", "office", "country", "from", "to", "party", "gender"] as const;

/** A row as it is written; aliases may be a list, or a text with semicolons between. */
export const personSchema: z.ZodType<Person> = z
  .strictObject({
    name: text,
    aliases: z.array(text).optional(),
    office: text.nullish(),
    country: text.nullish(),
    from: date,
    to: date,
    party: text.nullish(),
    gender: z
      .string()
      .refine((value) => value.toLowerCase() in genders, { message: "f or m (female, male)" })
      .transform((value) => genders[value.toLowerCase()] as "f" | "m")
      .nullish(),
  })
  .refine(({ from, to }) => from == null || to == null || from.slice(0, to.length) <= to.slice(0, from.length), {
    message: "a date not before `from`",
    path: ["to"],
  }) as unknown as z.ZodType<Person>;
