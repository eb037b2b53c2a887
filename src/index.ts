// The public door of the library: re-exports only, and nothing that needs Node.

// core: the nouns
export type { Chart } from "./core/chart.ts";
export type { Corpus, Index } from "./core/corpus.ts";
export type { Dictionary, DictionaryEntry, Pattern } from "./core/dictionary.ts";
export type { Document, Scalar, Variables } from "./core/document.ts";
export { HustingsError, nearest, type ErrorCode } from "./core/errors.ts";
export type { FeatureMatrix } from "./core/feature-matrix.ts";
export { fingerprint } from "./core/fingerprint.ts";
export type { Job } from "./core/job.ts";
export type { Notice } from "./core/notice.ts";
export type { Quotation, QuotationKind, TextSpan } from "./core/quotation.ts";
export { random, type Random } from "./core/random.ts";
export type { Column, Evidence, Method, Passage, Row, Status, Table } from "./core/table.ts";
export type { Tokens } from "./core/tokens.ts";

// corpus
export { corpus, type DocumentInput } from "./corpus/corpus.ts";
export { passages } from "./corpus/passages.ts";
export { period, type Over } from "./corpus/period.ts";
export { subset } from "./corpus/subset.ts";

// audit
export { describe, type DescribeRow } from "./audit/describe.ts";
