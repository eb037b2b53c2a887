// english: the English word lists as the lexicon that the pipeline asks.

import { countries } from "./countries.ts";
import { firstNames } from "./first-names.ts";
import { functionWords } from "./function-words.ts";
import type { Gender, Lexicon } from "./lexicon.ts";
import { organisations } from "./organisations.ts";
import { places } from "./places.ts";
import { roles } from "./roles.ts";
import { speechVerbs } from "./speech-verbs.ts";
import { titles } from "./titles.ts";

type Pronoun = Lexicon["pronouns"] extends ReadonlyMap<string, infer P> ? P : never;
const third = (gender: Gender, plural: boolean, subject: boolean): Pronoun => ({ gender, plural, person: 3, subject });
const pronouns: Lexicon["pronouns"] = new Map<string, Pronoun>([
  ["he", third("m", false, true)],
  ["she", third("f", false, true)],
  ["they", third("u", true, true)],
  ["it", third("u", false, true)],
  ["him", third("m", false, false)],
  ["his", third("m", false, false)],
  ["her", third("f", false, false)],
  ["himself", third("m", false, false)],
  ["herself", third("f", false, false)],
  ["i", { gender: "u", plural: false, person: 1, subject: true }],
  ["we", { gender: "u", plural: true, person: 1, subject: true }],
]);

type Role = ReturnType<Lexicon["role"]>;

/** What was asked before: the same words are asked for again and again. */
const known = new Map<string, Role | null>();
const most = 1 << 16;

const roleOf = (lower: string): Role => {
  const found = known.get(lower);
  if (found !== undefined) return found ?? undefined;
  const role = lookedUp(lower);
  if (known.size >= most) known.clear();
  known.set(lower, role ?? null);
  return role;
};

const lookedUp = (lower: string): Role => {
  // "the 58-year-old"
  if (/^\d{1,3}-year-olds?$/u.test(lower))
    return { head: "year-old", plural: lower.endsWith("s"), body: false, gender: "u", leader: false };
  const singular =
    roles.plurals.get(lower) ?? (lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower);
  for (const head of singular === lower ? [lower] : [lower, singular]) {
    const person = roles.person.has(head);
    if (!person && !roles.body.has(head)) continue;
    const gender = roles.male.has(head) ? "m" : roles.female.has(head) ? "f" : "u";
    return { head, plural: head !== lower, body: !person, gender, leader: roles.leader.has(head) };
  }
  return undefined;
};

const firstName = (lower: string): Gender | undefined => {
  const hyphen = lower.indexOf("-");
  const name = hyphen < 0 ? lower : lower.slice(0, hyphen);
  const male = firstNames.male.has(lower) || firstNames.male.has(name);
  const female = firstNames.female.has(lower) || firstNames.female.has(name);
  if (!male && !female) return undefined;
  return male && female ? "u" : male ? "m" : "f";
};

export const english: Lexicon = {
  language: "en",
  cue: (lower) => speechVerbs.lemmas.get(lower),
  participle: (lower) => lower.endsWith("ing") && speechVerbs.lemmas.has(lower),
  phrases: [["according", "to"]],
  between: (lower) => functionWords.auxiliaries.has(lower) || lower.endsWith("ly"),
  pronouns,
  get determiners() {
    return functionWords.determiners;
  },
  get prepositions() {
    return functionWords.prepositions;
  },
  relatives: new Set(["who", "which", "that"]),
  conjunctions: new Set(["and", "but", "or"]),
  get starters() {
    return functionWords.starters;
  },
  get months() {
    return functionWords.months;
  },
  get particles() {
    return titles.particles;
  },
  get suffixes() {
    return titles.suffixes;
  },
  title: (lower) => titles.male.has(lower) || titles.female.has(lower) || titles.office.has(lower),
  titleGender: (lower) => (titles.male.has(lower) ? "m" : titles.female.has(lower) ? "f" : "u"),
  rank: (lower) => titles.ranks.get(lower.replace(/\.$/u, "")),
  firstName,
  role: roleOf,
  nation: (lower) => countries.nations.get(lower),
  nationAdjective: (lower) => countries.adjectives.has(lower),
  place: (lower) => countries.names.has(lower) || places.has(lower.replace(/ /gu, "-").replace(/\.$/u, "")),
  body: (lower) => organisations.words.has(lower) || organisations.press.has(lower),
  articles: true,
  common: (lower) => /(?:ly|ing|ed)$/u.test(lower),
  nominative: (words) => words,
  isSubjectForm: () => true,
  stem: (lower) => lower,
};
