// The door for Node: reading files, and drawing charts and pages.

// read
export { readArticle, type ReadArticle } from "./read/read-article.ts";
export {
  readCodingSample,
  readCodingSheet,
  type CodingSampleKey,
  type ReadCodingSheetOptions,
} from "./read/read-coding-sheet.ts";
export { readCodings } from "./read/read-codings.ts";
export { readCodebook } from "./read/read-codebook.ts";
export { readCorpus, type ReadCorpusOptions } from "./read/read-corpus.ts";
export type { ReadSummary } from "./read/read-batches.ts";
export { readDocuments } from "./read/read-documents.ts";
export type { ReadOptions } from "./read/read-options.ts";
export { readFrequencies } from "./read/read-frequencies.ts";
export { readVectors, type ReadVectorsOptions } from "./read/read-vectors.ts";
export { readDictionary, type DictionaryReading } from "./read/read-dictionary.ts";
export { readGold, readPredictions } from "./read/read-gold.ts";
export { readPeople } from "./read/read-people.ts";
export { readQuoteModel } from "./read/read-quote-model.ts";
export { toR } from "./read/to-r.ts";
export { writeCorpus, type WriteFormat, type WriteOptions, type Written } from "./read/write-corpus.ts";

// render
export type { Block, Blocks } from "./render/blocks.ts";
export { codingPage, type CodingPageOptions } from "./render/coding-page.ts";
export { gallery, type GalleryEntry } from "./render/gallery.ts";
export { page, type PageParts } from "./render/page.ts";
export { pdf, type PdfOptions } from "./render/pdf.ts";
export type { FormatSize } from "./render/format-size.ts";
export { png, type PngOptions } from "./render/png.ts";
export { svg, type SvgOptions } from "./render/svg.ts";
