// discourse: what this library brings to a notebook: methods, sources, the card of the corpus, and the passages behind a table.

import { passages } from "../corpus/passages.ts";
import { bibtex } from "../format/bibtex.ts";
import { methodsText } from "../format/methods-text.ts";
import type { Plugin } from "../notebook/plugin.ts";
import { corpusCards } from "./corpus-cards.ts";
import { sources } from "./sources.ts";

/** The plug-in that `hustings/notebook` starts with. */
export const discourse: Plugin = {
  ending: (tables, cited) => ({
    methods: methodsText(tables),
    sources: sources(tables, { cited }),
    // What the script cites comes first, as in the list.
    bibtex: bibtex([{ method: { sources: cited } }, ...tables]),
    corpora: corpusCards(tables),
  }),
  passages: (table, rows) => table.rows.map((_, row) => (rows.has(row) ? passages(table, { row }) : [])),
};
