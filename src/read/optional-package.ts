// optionalPackage: loads a package that a user may not have installed, or says how to.

import { HustingsError } from "../core/errors.ts";

/**
 * Loads a package.
 *
 * @param name As npm knows it.
 * @param options `who`: what needs it; `load`: imports it, by the literal name, so that bundlers see it.
 * @throws missing-package with the command to type.
 */
export async function optionalPackage<T>(
  name: string,
  { who, load }: { readonly who: string; readonly load: () => Promise<T> },
): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== "ERR_MODULE_NOT_FOUND" || !message.includes(name)) throw error;
    throw new HustingsError("missing-package", {
      who,
      needs: `the package ${name} (npm install ${name})`,
      got: "it is not installed",
    });
  }
}
