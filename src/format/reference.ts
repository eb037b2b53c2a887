// reference: a source as a line of a list and as an entry of BibTeX; what the library itself cites is known in full.

/** A work. */
interface Work {
  readonly authors: readonly string[];
  readonly year: number;
  readonly title: string;
  /** The journal, or the publisher of a book. */
  readonly venue: string;
}

/** A source, ready to be listed. `key` is the same for every way to write it. */
export interface Reference {
  readonly key: string;
  readonly text: string;
  readonly doi: string | undefined;
  readonly work: Work | undefined;
}

/** What the methods of the library rest on, by DOI. */
const works: Readonly<Record<string, Work>> = {
  "10.1080/01621459.1987.10478410": {
    authors: ["Efron, B."],
    year: 1987,
    title: "Better Bootstrap Confidence Intervals",
    venue: "Journal of the American Statistical Association",
  },
  "10.2307/2333958": {
    authors: ["Garwood, F."],
    year: 1936,
    title: "Fiducial Limits for the Poisson Distribution",
    venue: "Biometrika",
  },
};

/** Reads a source such as `Efron 1987, doi:10.1080/01621459.1987.10478410`, or a DOI alone. */
export function reference(source: string): Reference {
  const doi = /\b(?:doi:\s*|doi\.org\/)?(10\.\d{4,9}\/[^\s;,]+[^\s;,.)])/iu.exec(source)?.[1]?.toLowerCase();
  const work = doi === undefined ? undefined : works[doi];
  if (doi === undefined || work === undefined) return { key: doi ?? source, text: source, doi, work };
  const { authors, year, title, venue } = work;
  return { key: doi, text: `${authors.join(", ")} (${year}). ${title}. ${venue}. doi:${doi}`, doi, work };
}
