// What the search knows, and how it cuts words: the same when the index is made and when it is asked.

import type { Options, SearchOptions } from "minisearch";

/** One place that can be found. */
export interface Found {
  /** From the root of the site. */
  readonly href: string;
  readonly title: string;
  /** The page it stands in, or what kind of thing it is. */
  readonly place: string;
  /** Shown below the title. */
  readonly line: string;
  /** All its words. */
  readonly text: string;
}

/** `trackFrames` is found by itself, by "track" and by "frames". */
function words(text: string): string[] {
  const whole = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const cut = whole.map((word) => word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u));
  return [...whole, ...cut.filter((parts) => parts.length > 1).flat()];
}

export const indexOptions: Options<Found> = {
  idField: "href",
  fields: ["title", "place", "text"],
  storeFields: ["title", "place", "line"],
  tokenize: words,
};

export const searchOptions: SearchOptions = {
  prefix: true,
  fuzzy: (word) => (word.length > 4 ? 0.2 : false),
  boost: { title: 8, place: 2 },
  combineWith: "AND",
  // The thing itself comes before what is named after it, functions before types.
  boostDocument: (_, term, stored) => {
    const title = String(stored?.["title"]);
    const same = title.toLowerCase() === term ? 4 : 1;
    return same / words(title).length / (stored?.["place"] === "API, type" ? 2 : 1);
  },
  tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""),
};
