// country: the one name under which a country is compared, whatever it is called: BLR, Belarus, "Republic of Belarus", белорусский.

import { countryNames } from "./country-names.ts";

/** Name, code or adjective → the country's name. Read when first asked for. */
function read(): Readonly<Record<"names" | "adjectives", ReadonlyMap<string, string>>> {
  const byName = new Map<string, string>();
  const byAdjective = new Map<string, string>();
  for (const line of countryNames) {
    const [codes = "", names = "", adjectives = ""] = line.split(/;\s*/u);
    const all = names.split("|");
    const name = all[0] ?? "";
    for (const one of [...all, ...codes.toLowerCase().split(" ")]) if (one !== "") byName.set(one, name);
    for (const one of adjectives.split("|")) if (one !== "") byAdjective.set(one, name);
  }
  return { names: byName, adjectives: byAdjective };
}

let known: ReturnType<typeof read> | undefined;

/**
 * The name of a country or an organisation in lower case. One that is not known is its own name.
 */
export function country(text: string): string {
  return knownCountry(text) ?? plain(text);
}

/** As `country`, but `undefined` where the name is not known. */
export function knownCountry(text: string): string | undefined {
  return (known ??= read()).names.get(plain(text));
}

/** The country of an adjective: "Belarusian". Endings of Russian, Ukrainian and Belarusian adjectives do not matter. */
export function countryOfAdjective(text: string): string | undefined {
  const word = plain(text);
  const stem = word.replace(/(?:ого|ому|им|ом|ий|ый|ая|ой|ую|ое|ае|і|а)$/u, "");
  const { adjectives } = (known ??= read());
  return (
    adjectives.get(word) ?? ["ий", "і"].map((end) => adjectives.get(stem + end)).find((found) => found !== undefined)
  );
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[.,]+$/u, "")
    .replace(/ё/gu, "е")
    .replace(/^the\s+/u, "")
    .replace(/’/gu, "'")
    .replace(/\s+/gu, " ");
}
