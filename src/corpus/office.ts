// office: an office out of the words for it: "the President of Russia", "Belarusian Foreign Minister", "Президент России".

import { countryOfAdjective, knownCountry } from "./country.ts";

/** What somebody is called by instead of a name. */
export interface Office {
  /** The usual English name in lower case: `president`, `foreign minister`; `leader` for whoever leads. */
  readonly office: string;
  readonly country: string | null;
}

/** The usual name first. */
const names: readonly (readonly [string, ...string[]])[] = [
  ["president", "head of state", "state president", "федеральный президент", "federal president", "президент", "прэзідэнт", "глава государства"],
  ["prime minister", "premier", "head of government", "pm", "minister-president", "chairman of the government", "премьер-министр", "премьер", "прем'єр-міністр", "прэм'ер-міністр", "председатель правительства", "taoiseach"],
  ["chancellor", "federal chancellor", "канцлер"],
  ["foreign minister", "minister for foreign affairs", "minister of foreign affairs", "minister of external relations", "foreign secretary", "secretary of state", "министр иностранных дел", "міністр закордонних справ", "міністр замежных спраў"],
  ["defence minister", "minister of defence", "minister for defence", "defense minister", "minister of defense", "secretary of defense", "defence secretary", "министр обороны"],
  ["secretary-general", "secretary general", "general secretary", "генеральный секретарь", "генсек"],
  ["high representative", "high representative for foreign affairs and security policy"],
  ["vice-president", "vice president", "вице-президент"],
  ["king"], ["queen"], ["emperor"], ["supreme leader"],
  ["leader", "лидер", "лідер", "ruler"],
]; // prettier-ignore

const byName: ReadonlyMap<string, string> = new Map(
  names.flatMap(([usual, ...others]) => [usual, ...others].map((one) => [one, usual] as const)),
);

/** Offices whose holder a text may call the leader of the country. */
export const leading: readonly string[] = [
  "president",
  "prime minister",
  "chancellor",
  "king",
  "queen",
  "emperor",
  "supreme leader",
  "secretary-general",
];

/** The usual name of an office, as offices are compared. One that is not known is its own name. */
export function officeName(text: string): string {
  const plain = simple(text);
  return byName.get(plain) ?? plain;
}

/**
 * Reads a description. Words such as "acting" or "the" may stand before it; "former" may not, for then it is another person.
 *
 * @returns `null` where the words are no office that is known here.
 */
export function office(text: string): Office | null {
  const plain = simple(text)
    .replace(/^(?:mr|mrs|ms|madam|his excellency|her excellency|h\.e)\.?\s+/u, "")
    .replace(/^(?:the|acting)\s+/u, "");
  const [, head = "", of = ""] = /^(.+?)\s+(?:of|for)\s+(?:the\s+)?(.+)$/u.exec(plain) ?? [];
  return whole(plain) ?? divided(head, of) ?? lastOf(plain) ?? adjective(plain);
}

function whole(plain: string): Office | null {
  const known = byName.get(plain);
  return known === undefined ? null : { office: known, country: null };
}

/** "Minister for Foreign Affairs of Belarus" has two of these words: the last that leaves a country behind divides. */
function divided(head: string, of: string): Office | null {
  if (head === "") return null;
  const place = knownCountry(of);
  const known = byName.get(head);
  if (known !== undefined && place !== undefined) return { office: known, country: place };
  const [, more = "", rest = ""] = /^(.+?)\s+(?:of|for)\s+(?:the\s+)?(.+)$/u.exec(of) ?? [];
  if (more === "") return null;
  return divided(`${head} of ${more}`, rest) ?? divided(`${head} for ${more}`, rest);
}

/** Russian and its neighbours need no word between: "Президент Республики Беларусь". */
function lastOf(plain: string): Office | null {
  const words = plain.split(" ");
  for (let i = 1; i < words.length; i++) {
    const known = byName.get(words.slice(0, i).join(" "));
    const place = knownCountry(words.slice(i).join(" "));
    if (known !== undefined && place !== undefined) return { office: known, country: place };
  }
  return null;
}

/** "Belarusian President", "UK Prime Minister", "Russia's President". */
function adjective(plain: string): Office | null {
  const words = plain.replace(/'s\b/gu, "").split(" ");
  for (let i = 1; i < words.length; i++) {
    const before = words.slice(0, i).join(" ");
    const known = byName.get(words.slice(i).join(" "));
    const place = countryOfAdjective(before) ?? knownCountry(before);
    if (known !== undefined && place !== undefined) return { office: known, country: place };
  }
  return null;
}

function simple(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[.,:;]+$/u, "")
    .replace(/ё/gu, "е")
    .replace(/[’ʼ]/gu, "'")
    .replace(/\s+/gu, " ");
}
