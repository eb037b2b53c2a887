// The public door of the library: re-exports only, and nothing that needs Node.

// core: the nouns
export type { Chart } from "./core/chart.ts";
export type { Codebook, Frame, Negated, Negators, Rule } from "./core/codebook.ts";
export type { Corpus, Index } from "./core/corpus.ts";
export type { Dictionary, DictionaryEntry, Pattern } from "./core/dictionary.ts";
export type { Document, Scalar, Variables } from "./core/document.ts";
export { HustingsError, nearest, type ErrorCode } from "./core/errors.ts";
export type { FeatureMatrix } from "./core/feature-matrix.ts";
export { fingerprint } from "./core/fingerprint.ts";
export type { Job } from "./core/job.ts";
export type { Notice } from "./core/notice.ts";
export type { Person } from "./core/person.ts";
export type { Quotation, QuotationKind, TextSpan } from "./core/quotation.ts";
export { random, type Random } from "./core/random.ts";
export type { Column, Evidence, Method, Passage, Row, Status, Table } from "./core/table.ts";
export type { Tokens } from "./core/tokens.ts";
export { version } from "./core/version.ts";

// text
export { fold } from "./text/fold.ts";
export { notes, type Note, type NoteKind } from "./text/notes.ts";
export { paragraphs, type Span } from "./text/paragraphs.ts";
export { sentences } from "./text/sentences.ts";
export { stemmer } from "./text/stemmer.ts";
export { stopwords } from "./text/stopwords.ts";

// format
export { csv } from "./format/csv.ts";
export { dictionaryFile, type DictionaryFile } from "./format/dictionary-file.ts";
export { dictionaryFormats, type DictionaryFormat } from "./format/dictionary-format.ts";
export { dictionaryText, type WrittenFormat } from "./format/dictionary-text.ts";
export { passagesCsv } from "./format/passages-csv.ts";
export { tableJson, type TableJson } from "./format/table-json.ts";

// corpus
export { clean, undo, type CleanChange, type Cleaned, type CleanRecipe } from "./corpus/clean.ts";
export { cleanRecipes, type CleanRecipeName, type CleanStepName } from "./corpus/clean/clean-steps.ts";
export { corpus, type DocumentInput } from "./corpus/corpus.ts";
export { inOffice } from "./corpus/in-office.ts";
export { nameDistance, type NameDistance } from "./corpus/name-distance.ts";
export { passages } from "./corpus/passages.ts";
export { people } from "./corpus/people.ts";
export { period, type Over } from "./corpus/period.ts";
export { speakers, type OpenSpeaker, type Speakers, type SpeakersOptions, type SpeakerVariables } from "./corpus/speakers.ts";
export type { SpeakerRow } from "./corpus/speakers/speakers-table.ts";
export { subset } from "./corpus/subset.ts";
export { where } from "./corpus/where.ts";

// quotes
export { quotedShare, type QuotedShareOptions, type QuotedShareRow } from "./quotes/quoted-share.ts";
export { quotes } from "./quotes/quotes.ts";
export { speeches, type SpeechVariables } from "./quotes/speeches.ts";

// dictionary
export { codebook } from "./dictionary/codebook.ts";
export type { CodebookSource, FrameSource, PatternSource, RuleSource } from "./dictionary/codebook-source.ts";
export { dictionary, type DictionaryInput, type DictionaryValue } from "./dictionary/dictionary.ts";
export type { Patterns } from "./dictionary/entries.ts";
export type { PatternOptions } from "./dictionary/patterns.ts";
export { match, type MatchOptions, type Matches, type TokenStream } from "./dictionary/match.ts";
export { matchCodebook, matchStates, type CodebookMatches } from "./dictionary/match-codebook.ts";

// tokens
export { kwic, type KwicOptions, type KwicRow } from "./tokens/kwic.ts";
export { tokens, type TokensOptions } from "./tokens/tokens.ts";
export { tokensCounts, type TokenCountRow } from "./tokens/counts.ts";
export { tokensCompound, type TokensCompoundOptions } from "./tokens/compound.ts";
export { tokensLookup, type TokensLookupOptions } from "./tokens/lookup.ts";
export { tokensNgrams, type TokensNgramsOptions } from "./tokens/ngrams.ts";
export { tokensSelect, type TokensSelectOptions } from "./tokens/select.ts";

// features
export { features, type FeaturesOptions } from "./features/features.ts";
export { featuresDocumentFrequency, type DocumentFrequencyOptions, type DocumentScheme } from "./features/document-frequency.ts";
export { featuresGroup } from "./features/group.ts";
export { featuresMerge } from "./features/merge.ts";
export { featuresTrim, type FeaturesTrimOptions, type TrimType } from "./features/trim.ts";
export { featuresWeight, type FeaturesWeightOptions, type TermScheme } from "./features/weight.ts";

// stats
export { collocates, type CollocatesOptions } from "./stats/collocates.ts";
export { frequency, type FrequencyOptions, type FrequencyRow } from "./stats/frequency.ts";
export { keyness } from "./stats/keyness.ts";
export type { Lexicon, LexiconChoice } from "./stats/lexicon.ts";
export { sentiment } from "./stats/sentiment.ts";
export { sentimentJob, type SentimentOptions } from "./stats/sentiment-job.ts";
export type { SentimentRow } from "./stats/sentiment-row.ts";
export { keynessMeasures } from "./stats/keyness-measures.ts";
export { differenceInterval } from "./stats/difference-interval.ts";
export { meanDifferenceInterval } from "./stats/mean-difference-interval.ts";
export { rateInterval, type RateInterval, type RateIntervalOptions } from "./stats/rate-interval.ts";
export { vader, type VaderScore } from "./stats/vader.ts";

// frames
export { builtinCodebook, builtinLanguages } from "./frames/builtin-codebook.ts";
export type { FrameRow } from "./frames/frame-row.ts";
export { matchedWords, type MatchedWordsRow } from "./frames/matched-words.ts";
export { testCodebook, type CodebookTestRow } from "./frames/test-codebook.ts";
export { toneAround } from "./frames/tone-around.ts";
export { toneAroundJob, type ToneAroundOptions } from "./frames/tone-around-job.ts";
export type { ToneRow } from "./frames/tone-row.ts";
export { trackFrames } from "./frames/track-frames.ts";
export { trackFramesJob, type TrackFramesOptions } from "./frames/track-frames-job.ts";

// audit
export { describe, type DescribeRow } from "./audit/describe.ts";

// charts
export { chartIntervals, type IntervalsOptions } from "./charts/intervals.ts";
export { chartKeyness, type KeynessOptions as ChartKeynessOptions } from "./charts/keyness.ts";
export { chartQuotedShare, type QuotedShareOptions as ChartQuotedShareOptions } from "./charts/quoted-share.ts";
export { chartRanked, type RankedOptions } from "./charts/ranked.ts";
export { chartRates, type RatesOptions } from "./charts/rates.ts";
export { chartToneDifference, type ToneDifferenceOptions } from "./charts/tone-difference.ts";
