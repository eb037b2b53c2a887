// teiTags: the elements of TEI by what a reader of speeches does with them.

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Local names. */
export const teiTags: Readonly<Record<"documents" | "notes" | "skipped" | "blocks", ReadonlySet<string>>> = {
  /** They have a header of their own. */
  documents: set("TEI TEI.2 teiCorpus"),
  /** They stand beside what is said. */
  notes: set("note kinesic vocal incident stage gap"),
  /** They hold lists, links, or readings that another one replaces. */
  skipped: set(
    "listPerson listOrg listPlace listBibl listEvent taxonomy castList standOff fw figDesc linkGrp orig sic abbr del spanGrp facsimile",
  ),
  /** Their text is set apart by an empty line. */
  blocks: set("p seg ab lg div head list item table row quote closer opener salute trailer"),
};
