// worksCore: what nearly every table of the door for pages cites, known in full. The others are in `works`, which that door leaves out for its size.

/** A work, as BibTeX wants it. What is not known is not there. */
export interface Work {
  /** As sources in the code name it. */
  readonly label: string;
  readonly type:
    | "article"
    | "book"
    | "incollection"
    | "inproceedings"
    | "mastersthesis"
    | "misc"
    | "phdthesis"
    | "techreport";
  readonly authors: readonly string[];
  readonly year: number;
  readonly title: string;
  /** The journal, the proceedings or collection, the publisher, the school or the institute. */
  readonly venue: string;
  readonly volume?: string;
  readonly number?: string;
  readonly pages?: string;
  readonly doi?: string;
  readonly url?: string;
}

const lines = `
Efron 1987 | article | Efron, B. | 1987 | Better Bootstrap Confidence Intervals | Journal of the American Statistical Association | 82 | 397 | 171-185 | 10.1080/01621459.1987.10478410
Garwood 1936 | article | Garwood, F. | 1936 | Fiducial Limits for the Poisson Distribution | Biometrika | 28 | 3-4 | 437-442 | 10.2307/2333958
`;

/** Read when a source is looked up: most who load the library cite nothing. */
export function worksCore(): readonly Work[] {
  return records(lines);
}

/** A work a line: label | type | authors, apart by semicolons | year | title | place | volume | number | pages | DOI or address. */
export function records(lines: string): readonly Work[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [label = "", type = "", authors = "", year = "", title = "", venue = "", ...rest] = line.split(" | ");
      const [volume, number, pages, link] = rest.map((field) => field.replace(/[ |]+$/u, "").trim());
      const whole = {
        label,
        type: type as Work["type"],
        authors: authors.split("; "),
        year: Number(year),
        title,
        venue,
      };
      const fields = { volume, number, pages, [link?.startsWith("10.") === true ? "doi" : "url"]: link };
      const known = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
      return Object.assign(whole, Object.fromEntries(known));
    });
}
