// teiHeader: what the header of a TEI document says of the whole: title, author, date, country.

import type { Scalar } from "../../core/document.ts";
import type { XmlElement } from "../xml-feed.ts";
import { local, squeezed } from "./tei-names.ts";

/** `null` is what the header does not say. */
export interface TeiHeader {
  readonly title: string | null;
  readonly author: string | null;
  /** ISO, as precise as it is given; of a span its first day. */
  readonly date: string | null;
  /** The last day of a span. */
  readonly until: string | null;
  readonly country: string | null;
  /** Id and variables as our own writer keeps them. */
  readonly own?: { readonly id: string; readonly vars: Readonly<Record<string, Scalar>> };
}

/** A header that is being read. */
export interface TeiHeaderReader {
  readonly open: (element: XmlElement, lang: string | null) => void;
  readonly close: () => void;
  readonly text: (text: string) => void;
  /** What it says so far; `lang` chooses among titles. */
  readonly header: (lang: string | null) => TeiHeader;
}

interface Found {
  readonly what: string;
  readonly lang: string | null;
  readonly attributes: XmlElement["attributes"];
  text: string;
}

/** What is looked for, by the end of its path. Of several dates the first kind wins. */
const wanted: readonly (readonly [path: RegExp, what: string])[] = [
  [/\/titleStmt\/title$/u, "title"],
  [/\/titleStmt\/author$/u, "author"],
  [/\/setting\/date$/u, "setting"],
  [/\/creation(?:\/.*)?\/date$/u, "creation"],
  [/\/sourceDesc\/.*\/?date$/u, "source"],
  [/\/setting\/name$/u, "country"],
  [/\/xenoData$/u, "own"],
];

/** Opens a reader; it is given every element below `teiHeader`. */
export function teiHeader(): TeiHeaderReader {
  const path: string[] = [];
  const found: Found[] = [];
  const reading: (Found | undefined)[] = [];
  return {
    open({ name, attributes }, lang) {
      path.push(local(name));
      const here = `/${path.join("/")}`;
      const what = wanted.find(([end]) => end.test(here))?.[1];
      const one = what === undefined ? undefined : { what, lang, attributes, text: "" };
      if (one !== undefined) found.push(one);
      reading.push(one);
    },
    close() {
      path.pop();
      reading.pop();
    },
    text(text) {
      for (const one of reading) if (one !== undefined) one.text += text;
    },
    header: (lang) => ({
      title: titleOf(found, lang),
      author: squeezed(found.find(({ what }) => what === "author")?.text ?? "") || null,
      country: countryOf(found),
      ...dateOf(found),
      ...ownOf(found),
    }),
  };
}

function titleOf(found: readonly Found[], lang: string | null): string | null {
  const titles = found.filter(({ what, text }) => what === "title" && squeezed(text) !== "");
  const main = titles.filter(({ attributes }) => !/^(?:sub|desc|alt)/u.test(attributes["type"] ?? ""));
  const best =
    main.find((title) => title.lang === lang) ?? main.find((title) => title.lang === "en") ?? main[0] ?? titles[0];
  return best === undefined ? null : squeezed(best.text);
}

function countryOf(found: readonly Found[]): string | null {
  const names = found.filter(({ what, attributes }) => what === "country" && attributes["type"] === "country");
  const best = names.find(({ lang }) => lang === "en") ?? names[0];
  return best === undefined ? null : squeezed(best.text) || (best.attributes["key"] ?? null);
}

function ownOf(found: readonly Found[]): Pick<TeiHeader, "own"> {
  const data = found.find(({ what, attributes }) => what === "own" && attributes["type"] === "hustings");
  if (data === undefined) return {};
  try {
    const { id, vars } = JSON.parse(data.text) as NonNullable<TeiHeader["own"]>;
    return typeof id === "string" && typeof vars === "object" && vars !== null ? { own: { id, vars } } : {};
  } catch {
    return {};
  }
}

function dateOf(found: readonly Found[]): Pick<TeiHeader, "date" | "until"> {
  for (const kind of ["setting", "creation", "source"])
    for (const { what, attributes, text } of found) {
      if (what !== kind) continue;
      const { when, from, notBefore, to, notAfter } = attributes;
      const date = isoDay(when ?? from ?? notBefore ?? text);
      const until = isoDay(to ?? notAfter ?? "");
      if (date !== null) return { date, until: until === date ? null : until };
    }
  return { date: null, until: null };
}

/** A date or time stamp as a date. */
export function isoDay(value: string): string | null {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|[T ])/u.exec(value.trim())?.[0] ?? null;
}
