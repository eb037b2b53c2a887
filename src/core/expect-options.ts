// expectOptions: tells whoever misspells an option, instead of working as if nothing had been asked.

import { HustingsError } from "./errors.ts";

/** Every option of a verb by name. The compiler holds the list complete and free of others. */
export type OptionNames<T> = { readonly [K in keyof Required<T>]: true };

/**
 * Refuses options that a verb does not have. Those of plain JavaScript and of options made elsewhere pass no type checker.
 *
 * @param options What the verb was given.
 * @param known The options it has.
 * @throws unknown-option with the nearest name; wrong-value where `options` is no object.
 */
export function expectOptions<T>(options: T, known: OptionNames<T>, who: string): void {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new HustingsError("wrong-value", {
      who,
      needs: "its options in one object: { name: value }",
      got: `it was given ${Array.isArray(options) ? "a list" : JSON.stringify(options)}`,
    });
  const choices = Object.keys(known);
  for (const name of Object.keys(options))
    if (!Object.hasOwn(known, name))
      throw new HustingsError("unknown-option", {
        who,
        needs: "options that it has",
        got: `"${name}" is none`,
        choices,
        near: name,
      });
}
