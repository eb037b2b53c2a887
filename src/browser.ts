// The door for pages: the core of the library as one file of at most 150 kB gzip. Weights and whatever parses foreign formats stay outside.

// core: the nouns
export type { Codebook, Frame } from "./core/codebook.ts";
export type { Corpus } from "./core/corpus.ts";
export type { Dictionary, DictionaryEntry, Pattern } from "./core/dictionary.ts";
export type { Document, Scalar, Variables } from "./core/document.ts";
export { HustingsError, nearest, type ErrorCode } from "./core/errors.ts";
export type { FeatureMatrix } from "./core/feature-matrix.ts";
export { fingerprint } from "./core/fingerprint.ts";
export type { Notice } from "./core/notice.ts";
export type { Person } from "./core/person.ts";
export type { Quotation, QuotationKind, TextSpan } from "./core/quotation.ts";
export { random, type Random } from "./core/random.ts";
export type { Column, Evidence, Method, Passage, Row, Status, Table } from "./core/table.ts";
export type { Tokens } from "./core/tokens.ts";
export { version } from "./core/version.ts";

// text
export { fold } from "./text/fold.ts";
export { paragraphs, type Span } from "./text/paragraphs.ts";
export { sentences } from "./text/sentences.ts";
export { stopwords } from "./text/stopwords.ts";

// format: what a page hands on
export { bibtex } from "./format/bibtex.ts";
export { csv } from "./format/csv.ts";
export { methodsText } from "./format/methods-text.ts";
export { passagesCsv } from "./format/passages-csv.ts";
export { tableJson, type TableJson } from "./format/table-json.ts";

// corpus
export { corpus, type DocumentInput } from "./corpus/corpus.ts";
export { passages } from "./corpus/passages.ts";
export { period, type Over } from "./corpus/period.ts";
export { subset } from "./corpus/subset.ts";
export { where } from "./corpus/where.ts";

// quotes
export { quotedShare, type QuotedShareOptions, type QuotedShareRow } from "./quotes/quoted-share.ts";
export { quoteModel, quoteModelOf, type QuoteModel, type QuoteWeights } from "./quotes/quote-model.ts";
export { quotes, type QuotesOptions } from "./quotes/quotes.ts";
export { speeches, type SpeechVariables } from "./quotes/speeches.ts";
export { voices, type Voice, type VoiceVariables } from "./quotes/voices.ts";

// dictionary
export { dictionary, type DictionaryInput, type DictionaryValue } from "./dictionary/dictionary.ts";
export { match, type MatchOptions, type Matches } from "./dictionary/match.ts";
export { matchCodebook, type CodebookMatches } from "./dictionary/match-codebook.ts";

// tokens
export { kwic, type KwicOptions, type KwicRow } from "./tokens/kwic.ts";
export { tokens, type TokensOptions } from "./tokens/tokens.ts";
export { tokensCompound, type TokensCompoundOptions } from "./tokens/compound.ts";
export { tokensCounts, type TokenCountRow } from "./tokens/counts.ts";
export { tokensLookup, type TokensLookupOptions } from "./tokens/lookup.ts";
export { tokensNgrams, type TokensNgramsOptions } from "./tokens/ngrams.ts";
export { tokensSelect, type TokensSelectOptions } from "./tokens/select.ts";

// features
export { features, type FeaturesOptions } from "./features/features.ts";
export { featuresGroup } from "./features/group.ts";
export { featuresTrim, type FeaturesTrimOptions } from "./features/trim.ts";
export { featuresWeight, type FeaturesWeightOptions } from "./features/weight.ts";

// stats
export { frequency, type FrequencyOptions, type FrequencyRow } from "./stats/frequency.ts";
export type { KeynessOptions } from "./stats/keyness-options.ts";
export type { KeynessRow } from "./stats/keyness-row.ts";
export { keyness } from "./stats/keyness.ts";
export { rateInterval, type RateInterval, type RateIntervalOptions } from "./stats/rate-interval.ts";

// frames
export { builtinCodebook, builtinLanguages } from "./frames/builtin-codebook.ts";
export type { FrameRow } from "./frames/frame-row.ts";
export { matchedWords, type MatchedWordsRow } from "./frames/matched-words.ts";
export { trackFrames } from "./frames/track-frames.ts";
export type { TrackFramesOptions } from "./frames/track-frames-job.ts";
