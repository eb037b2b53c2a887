// reference: a source as a line of a list and as an entry of BibTeX; what the library itself cites is known in full.

import { works } from "./works.ts";
import type { Work } from "./works-core.ts";

/** A source, ready to be listed. `key` is the same for every way to write it. */
export interface Reference {
  readonly key: string;
  readonly text: string;
  readonly doi: string | undefined;
  readonly work: Work | undefined;
}

let known: ReadonlyMap<string, Work> | undefined;

/** The works by every name that sources use. */
function named(): ReadonlyMap<string, Work> {
  return (known ??= new Map(works().flatMap((work) => namesOf(work).map((name): [string, Work] => [name, work]))));
}

/** Reads a source such as `Efron 1987, doi:10.1080/01621459.1987.10478410`, a DOI alone, an address, or a name and a year. */
export function reference(source: string): Reference {
  const doi = /\b(?:doi:\s*|doi\.org\/)?(10\.\d{4,9}\/(?:[^\s;,]|;(?=2\b))+[^\s;,.)])/iu
    .exec(source)?.[1]
    ?.toLowerCase();
  // "Bormuth 1969, Development of Readability Analyses, p. 152": the name reaches to the year.
  const label = /^[^\d]*\b\d{4}\b/u.exec(source)?.[0];
  const work =
    named().get(doi ?? "") ??
    (doi === undefined ? (named().get(label ?? "") ?? named().get(source.trim())) : undefined);
  return work === undefined
    ? { key: doi ?? source, text: source, doi, work }
    : { key: work.doi?.toLowerCase() ?? work.label, text: listed(work), doi: work.doi, work };
}

/** How sources name a work. */
function namesOf({ label, doi, url }: Work): readonly string[] {
  const preprint = url?.startsWith("https://arxiv.org/abs/") === true ? [url.replace(/^.*\//u, "arXiv:")] : [];
  return [label, ...(doi === undefined ? [] : [doi.toLowerCase()]), ...(url === undefined ? [] : [url]), ...preprint];
}

/** As a list of references shows it. */
function listed({ authors, year, title, venue, volume, number, pages, doi, url }: Work): string {
  const issue = number === undefined || volume === undefined ? "" : `(${number})`;
  const where = [
    `${venue}${volume === undefined ? "" : ` ${volume}${issue}`}`,
    ...(pages === undefined ? [] : [pages]),
  ];
  const link = doi === undefined ? (url ?? "") : `doi:${doi}`;
  const stop = /[.?!…]$/u.test(title) ? "" : ".";
  return `${authors.join(", ")} (${year}). ${title}${stop} ${where.join(", ")}.${link === "" ? "" : ` ${link}`}`;
}
