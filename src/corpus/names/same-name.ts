// sameName: whether two names can be names of one person, and on what ground.

import type { NameDistance } from "../name-distance.ts";
import { givenGroup } from "./given-group.ts";
import type { PersonName } from "./person-name.ts";

/**
 * From the firmest to the weakest ground.
 *
 * - `name`: given and family name, in any transliteration, with or without initials of middle names.
 * - `middle`: the same, but only one of the two has a middle name: George Bush, George W. Bush.
 * - `initial`: the family name, and an initial that fits.
 * - `surname`: one of the two is a family name alone.
 * - `spelling`: both have given and family name, and one of these is misspelt.
 */
export type Ground = "name" | "middle" | "initial" | "surname" | "spelling";

/** `null` where they cannot, as far as the names tell. */
export function sameName(a: PersonName, b: PersonName, distance: NameDistance): Ground | null {
  if (a.styled || b.styled) return a.styled && b.styled && a.family === b.family ? "name" : null;
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return null;
  if (a.suffix !== "" && b.suffix !== "" && a.suffix !== b.suffix) return null;
  if (a.family === b.family) return givenFit(a, b) ?? misspeltGiven(a, b, distance);
  if (a.given.length === 0 || b.given.length === 0) return null;
  return withinLonger(a, b) ?? genders(a, b) ?? misspelt(a, b, distance);
}

function givenFit(one: PersonName, other: PersonName): Ground | null {
  const [a, b] = [one.given, other.given];
  const [mine, theirs] = [a[0], b[0]];
  if (mine === undefined || theirs === undefined) return "surname";
  // Kassym-Jomart, Kassymjomart and Kassym Jomart.
  if (mine.length > 1 && theirs.length > 1 && a.join("") === b.join("")) return "name";
  if (!fitsAt(one, other, 0)) return null;
  const middles = Math.min(a.length, b.length);
  for (let i = 1; i < middles; i++) {
    if (fitsAt(one, other, i)) continue;
    // George W. is not George H. W.; but a whole middle name may have been left out before another.
    return a.length === b.length || a[i]?.length === 1 || b[i]?.length === 1 ? null : fitsSomewhere(a, b);
  }
  if (mine.length === 1 || theirs.length === 1) return "initial";
  return a.length === b.length ? "name" : "middle";
}

/** The given names at a place: one fits the other, or begins with the letter that the other only gives. */
function fitsAt(a: PersonName, b: PersonName, i: number): boolean {
  const [mine = "", theirs = ""] = [a.given[i], b.given[i]];
  if (fits(mine, theirs)) return true;
  const [letter = "", other = ""] = [a.letters[i], b.letters[i]];
  return (mine.length === 1 || theirs.length === 1) && letter !== "" && letter === other;
}

/** "Ilham Aliyev" is in "Ilham Heydar oglu Aliyev": all of the shorter in the longer, in order. */
function fitsSomewhere(a: readonly string[], b: readonly string[]): Ground | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  for (const name of long) if (at < short.length && fits(short[at] ?? "", name)) at++;
  return at === short.length ? "middle" : null;
}

/** Equal, forms of one given name, or an initial of any of its forms. */
function fits(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1) return givenGroup(b).some((form) => form.startsWith(a));
  if (b.length === 1) return givenGroup(a).some((form) => form.startsWith(b));
  return givenGroup(a).includes(b);
}

/** "Hugo Chávez" and "Hugo Chávez Frías": what one takes for the family name stands in the middle of the other. */
function withinLonger(a: PersonName, b: PersonName): Ground | null {
  const [short, long] = a.given.length < b.given.length ? [a, b] : [b, a];
  if (short.given.length === long.given.length || !fitsAt(short, long, 0)) return null;
  const [first] = short.given;
  return first !== undefined && first.length > 1 && long.given.slice(1).includes(short.family) ? "middle" : null;
}

/** The same given names, and family names that differ as those of brother and sister do: one person, named after either custom. */
function genders(a: PersonName, b: PersonName): Ground | null {
  const same =
    masculine(a.family) === masculine(b.family) && (a.given[0]?.length ?? 0) > 1 && (b.given[0]?.length ?? 0) > 1;
  const ground = same ? givenFit(a, b) : null;
  return ground === null ? null : "spelling";
}

/** The man's form of a Slavic woman's family name, as a key. */
function masculine(key: string): string {
  return key.replace(/(?<=ov|ev|in|in)a$/u, "").replace(/(?:skaa|ska|skaia)$/u, "ski");
}

function misspelt(a: PersonName, b: PersonName, distance: NameDistance): Ground | null {
  const [one = "", two = ""] = [a.given[0], b.given[0]];
  if (one.length < 2 || two.length < 2 || !middlesFit(a, b)) return null;
  return fits(one, two) && distance(a.family, b.family) === "near" ? "spelling" : null;
}

/** Short given names that differ in one letter are different names (Jean, Joan); and so are those of men and women (Julian, Juliana). */
function misspeltGiven(a: PersonName, b: PersonName, distance: NameDistance): Ground | null {
  const [one = "", two = ""] = [a.given[0], b.given[0]];
  const gendered = one.endsWith("a") !== two.endsWith("a");
  if (Math.min(one.length, two.length) < 6 || gendered || !middlesFit(a, b)) return null;
  return distance(one, two) === "near" ? "spelling" : null;
}

function middlesFit(a: PersonName, b: PersonName): boolean {
  const middles = Math.min(a.given.length, b.given.length);
  return Array.from({ length: Math.max(0, middles - 1) }, (_, i) => i + 1).every((i) => fitsAt(a, b, i));
}
