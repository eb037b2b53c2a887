// teiNames: the people and organisations that TEI files list, by their ids.

import type { XmlElement } from "../xml-feed.ts";

/** One line of a person's career: what, where, from when to when. Dates are ISO days or coarser. */
export interface TeiAffiliation {
  readonly role: string;
  /** The id of the organisation, or empty. */
  readonly org: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The office in words, where the file has them. */
  readonly title: string | null;
}

/** A person, or in drama a character. */
export interface TeiPerson {
  readonly id: string;
  readonly name: string | null;
  readonly gender: "f" | "m" | null;
  readonly affiliations: readonly TeiAffiliation[];
}

/** A party, a parliament, a government. */
export interface TeiOrg {
  readonly id: string;
  readonly role: string | null;
  /** The short name where there is one, else the full one. */
  readonly name: string | null;
}

/** Everybody and everything that is listed. Files may be added one after the other; the first with a name wins. */
export interface TeiNames {
  readonly people: ReadonlyMap<string, TeiPerson>;
  readonly orgs: ReadonlyMap<string, TeiOrg>;
}

/** A collector at work: the handlers of an XML parser, and what they found so far. */
export interface TeiNamesCollector {
  readonly open: (element: XmlElement) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  readonly names: TeiNames;
}

interface Part {
  readonly kind: string;
  text: string;
}

interface Draft {
  readonly tag: string;
  readonly id: string;
  readonly role: string | null;
  gender: "f" | "m" | null;
  readonly names: { readonly parts: readonly Part[]; readonly whole: string; readonly full: string }[];
  readonly affiliations: { role: string; org: string; from: string | null; to: string | null; title: string | null }[];
  /** The parts of the name that is being read. */
  parts: Part[] | undefined;
  full: string;
}

const entries = new Set(["person", "personGrp", "org", "role"]);
const named = new Set(["persName", "orgName", "name"]);
const partTags = new Set(["forename", "surname", "nameLink", "genName", "roleName", "addName", "term"]);

/**
 * Opens a collector of `person`, `personGrp`, `org` and, for plays, `role` of a cast list.
 *
 * @cost O(events)
 */
export function teiNames(): TeiNamesCollector {
  const people = new Map<string, TeiPerson>();
  const orgs = new Map<string, TeiOrg>();
  const drafts: Draft[] = [];
  let affiliation: Draft["affiliations"][number] | undefined;
  let current: Part | undefined;
  const open = ({ name: tagName, attributes }: XmlElement): void => {
    const tag = local(tagName);
    const draft = drafts.at(-1);
    if (entries.has(tag) && (tag !== "role" || attributes["xml:id"] !== undefined))
      drafts.push(draftOf(tag, attributes));
    else if (draft === undefined) return;
    else if (tag === "affiliation") draft.affiliations.push((affiliation = affiliationOf(attributes)));
    else if (tag === "sex" || tag === "gender") draft.gender ??= genderOf(attributes["value"]);
    else if (affiliation !== undefined) {
      if (tag === "roleName" && affiliation.title === null) current = { kind: "title", text: "" };
    } else if (named.has(tag)) {
      draft.parts = [];
      draft.full = attributes["full"] ?? (attributes["type"] === "abb" ? "abb" : "");
      draft.parts.push((current = { kind: "whole", text: "" }));
    } else if (draft.parts !== undefined && partTags.has(tag)) {
      draft.parts.push((current = { kind: tag, text: "" }));
    }
  };
  const close = (tagName: string): void => {
    const tag = local(tagName);
    const draft = drafts.at(-1);
    if (draft === undefined) return;
    if (tag === draft.tag) finish(drafts.pop() ?? draft, { people, orgs });
    else if (tag === "affiliation") affiliation = undefined;
    else if (tag === "roleName" && affiliation !== undefined) {
      affiliation.title ??= squeezed(current?.text ?? "") || null;
    } else if (named.has(tag) && draft.parts !== undefined) {
      const whole = draft.parts.map(({ text }) => text).join("");
      draft.names.push({ parts: draft.parts, whole: squeezed(whole), full: draft.full });
      draft.parts = undefined;
    }
    // What follows a part belongs to the name again, and is mostly white space.
    current = undefined;
    if (draft.parts !== undefined && partTags.has(tag)) draft.parts.push((current = { kind: "whole", text: "" }));
  };
  const text = (found: string): void => {
    if (current !== undefined) current.text += found;
    else if (drafts.at(-1)?.tag === "role") drafts.at(-1)?.names.push({ parts: [], whole: squeezed(found), full: "" });
  };
  return { open, close, text, names: { people, orgs } };
}

/** A tag without the prefix of its namespace. */
export function local(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}

/** The id a pointer names: `#X`, `file.xml#X` and `pers:X` all mean X. */
export function pointed(pointer: string): string {
  return pointer.slice(Math.max(pointer.lastIndexOf("#"), pointer.lastIndexOf(":")) + 1);
}

/** White space of any length is one blank. */
export function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

function draftOf(tag: string, attributes: XmlElement["attributes"]): Draft {
  const gender = genderOf(attributes["sex"] ?? attributes["gender"]);
  return {
    tag,
    id: attributes["xml:id"] ?? "",
    role: attributes["role"] ?? null,
    gender,
    names: [],
    affiliations: [],
    parts: undefined,
    full: "",
  };
}

function genderOf(value: string | undefined): "f" | "m" | null {
  if (/^(?:f|female|2)$/iu.test(value ?? "")) return "f";
  return /^(?:m|male|1)$/iu.test(value ?? "") ? "m" : null;
}

function affiliationOf(attributes: XmlElement["attributes"]): Draft["affiliations"][number] {
  const { role = "", ref = "", from, to, when } = attributes;
  const org = pointed(ref.split(/\s+/u)[0] ?? "");
  return { role, org, from: day(from ?? when), to: day(to ?? when), title: null };
}

/** A time stamp is cut to its day. */
function day(value: string | undefined): string | null {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(value ?? "")?.[0] ?? null;
}

function finish(
  { tag, id, role, gender, names, affiliations }: Draft,
  { people, orgs }: { readonly people: Map<string, TeiPerson>; readonly orgs: Map<string, TeiOrg> },
): void {
  if (id === "") return;
  if (tag === "org") {
    const short = names.find(({ full }) => /^(?:init|abb|abbr|no)$/u.test(full));
    const name = (short ?? names[0])?.whole || null;
    if (orgs.get(id)?.name === null || !orgs.has(id)) orgs.set(id, { id, role, name });
    return;
  }
  const name = names.map((one) => nameOf(one.parts, one.whole)).find((text) => text !== "") ?? null;
  if (people.get(id)?.name === null || !people.has(id)) people.set(id, { id, name, gender, affiliations });
}

/** First names before last names, whatever the order of the file; titles are left out. */
function nameOf(parts: readonly Part[], whole: string): string {
  const of = (...kinds: readonly string[]): readonly string[] =>
    parts.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => squeezed(text));
  const surnames = of("surname");
  if (surnames.length === 0 && of("forename").length === 0) return whole;
  return [...of("forename"), ...of("nameLink"), ...surnames, ...of("genName")].filter(Boolean).join(" ");
}
