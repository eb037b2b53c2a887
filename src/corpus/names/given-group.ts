// givenGroup: the forms of one given name, by the key of any of them: Volodymyr and Uladzimir are Vladimir.

import { givenNames } from "./given-names.ts";
import { nameKey } from "./name-key.ts";

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** Worked out when first asked for. */
function groups(): ReadonlyMap<string, readonly string[]> {
  known ??= new Map(
    givenNames.flatMap((line) => {
      const keys = [...new Set(line.split(" ").map((form) => nameKey(form)))];
      return keys.map((key) => [key, keys] as const);
    }),
  );
  return known;
}

/** The keys of all forms of a given name; the key itself where no other form is known. */
export function givenGroup(key: string): readonly string[] {
  return groups().get(key) ?? [key];
}

/** Whether a key is a form of a given name that is known here. */
export function isGivenName(key: string | undefined): boolean {
  return key !== undefined && groups().has(key);
}
