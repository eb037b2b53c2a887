// checkWith: a zod schema as a check of the variables of a document.

import type * as z from "zod";
import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";

/** The check. It throws bad-json with the place, the variable and what is wrong with it. */
export function checkWith<V extends Variables>(schema: z.ZodType<V>): (vars: Variables, place: string) => V {
  return (vars, place) => {
    const result = schema.safeParse(vars);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    const name = issue?.path.join(".") ?? "";
    throw new HustingsError("bad-json", {
      who: "a document",
      needs: "variables of the shape that was asked for",
      got: `${name === "" ? "they are not" : name}: ${issue?.message ?? ""}`,
      place,
    });
  };
}
