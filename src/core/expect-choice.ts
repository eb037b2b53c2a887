// expectChoice: refuses a value that an option does not know.

import { HustingsError } from "./errors.ts";

/**
 * Refuses a value that is none of the choices; what is undefined is not asked for.
 *
 * @param option The option, by its name, and what was given for it.
 * @throws bad-option
 */
export function expectChoice(
  who: string,
  { name, value, choices }: { readonly name: string; readonly value: unknown; readonly choices: readonly string[] },
): void {
  if (value === undefined || choices.includes(String(value))) return;
  throw new HustingsError("bad-option", {
    who,
    needs: `a known value for ${name}`,
    got: `"${String(value)}" is none`,
    choices,
    near: String(value),
  });
}
