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
export { tableFrom, type TableFromOptions } from "./core/table-from.ts";
export type { Tokens } from "./core/tokens.ts";
export { version } from "./core/version.ts";

// text
export { fold } from "./text/fold.ts";
export { languageDetector, type LanguageDetector } from "./text/language-detector.ts";
export { notes, type Note, type NoteKind } from "./text/notes.ts";
export { paragraphs, type Span } from "./text/paragraphs.ts";
export { sentences } from "./text/sentences.ts";
export { stemmer } from "./text/stemmer.ts";
export { syllables } from "./text/syllables.ts";
export { stopwords } from "./text/stopwords.ts";

// math
export { adjustP, type Adjustment } from "./math/adjust-p.ts";
export { betaQuantile } from "./math/beta-quantile.ts";
export { betaTail } from "./math/beta-tail.ts";
export { binomialTail } from "./math/binomial-tail.ts";
export { bootstrap, type Bootstrap, type BootstrapOptions } from "./math/bootstrap.ts";
export { chiSquared, type Correction } from "./math/chi-squared.ts";
export { chiSquaredTail } from "./math/chi-squared-tail.ts";
export { cholesky, type Cholesky } from "./math/cholesky.ts";
export { conditionalOdds, type ConditionalOdds } from "./math/conditional-odds.ts";
export { contingency, type Contingency, type TwoCounts } from "./math/contingency.ts";
export { editDistance } from "./math/edit-distance.ts";
export { fisherExact } from "./math/fisher-exact.ts";
export { fTail } from "./math/f-tail.ts";
export { gammaQuantile } from "./math/gamma-quantile.ts";
export { gammaTail } from "./math/gamma-tail.ts";
export { jackknife, type Jackknife } from "./math/jackknife.ts";
export { lbfgs, type LbfgsOptions, type Slope } from "./math/lbfgs.ts";
export { logGamma } from "./math/log-gamma.ts";
export { logLikelihood } from "./math/log-likelihood.ts";
export { linkage, type LinkageName, type Merge } from "./math/linkage.ts";
export { localAlignment, type AlignmentOptions, type LocalAlignment } from "./math/local-alignment.ts";
export { shareDifference, type Share, type ShareDifference } from "./math/share-difference.ts";
export { mainEffects, type MainEffect, type MainEffects } from "./math/main-effects.ts";
export { mannKendall, type MannKendall } from "./math/mann-kendall.ts";
export { mannWhitney, type MannWhitney } from "./math/mann-whitney.ts";
export type { Minimum } from "./math/minimum.ts";
export { gammaDraw } from "./math/gamma-draw.ts";
export { leastSquares, type LeastSquares } from "./math/least-squares.ts";
export { pelt, type PeltOptions } from "./math/pelt.ts";
export { poissonRegression, type PoissonRegression } from "./math/poisson-regression.ts";
export { newton, type Curvature } from "./math/newton.ts";
export { normalQuantile } from "./math/normal-quantile.ts";
export { normalTail } from "./math/normal-tail.ts";
export { permutationTest } from "./math/permutation-test.ts";
export type { TailOptions } from "./math/pick-tail.ts";
export { poissonDraw } from "./math/poisson-draw.ts";
export { poissonTail } from "./math/poisson-tail.ts";
export { rankOf, type Ties } from "./math/rank-of.ts";
export { sparseMatrix, type SparseMatrix } from "./math/sparse-matrix.ts";
export { sparseOperator } from "./math/sparse-operator.ts";
export { sparseProduct } from "./math/sparse-product.ts";
export { sparseTranspose } from "./math/sparse-transpose.ts";
export { svd, type Svd } from "./math/svd.ts";
export { symmetricEigen, type Eigen } from "./math/symmetric-eigen.ts";
export { tQuantile } from "./math/t-quantile.ts";
export { tTail } from "./math/t-tail.ts";
export { truncatedSvd, type LinearOperator, type TruncatedSvdOptions } from "./math/truncated-svd.ts";

// format
export { bibtex } from "./format/bibtex.ts";
export { conllu, type ConlluDocument, type ConlluToken } from "./format/conllu.ts";
export { csv } from "./format/csv.ts";
export { dictionaryFile, type DictionaryFile } from "./format/dictionary-file.ts";
export { dictionaryFormats, type DictionaryFormat } from "./format/dictionary-format.ts";
export { dictionaryText, type WrittenFormat } from "./format/dictionary-text.ts";
export { documentRecord } from "./format/document-record.ts";
export { filenamePattern } from "./format/filename-pattern.ts";
export { methodsText } from "./format/methods-text.ts";
export { passagesCsv } from "./format/passages-csv.ts";
export { speakerLabel, type SpeakerLabel } from "./format/speaker-label.ts";
export { subtitles, type SubtitleTurn } from "./format/subtitles.ts";
export { tableJson, type TableJson } from "./format/table-json.ts";
export { transcript, type TranscriptSpeech } from "./format/transcript.ts";

// corpus
export { clean, undo, type CleanChange, type Cleaned, type CleanRecipe } from "./corpus/clean.ts";
export { cleanRecipes, type CleanRecipeName, type CleanStepName } from "./corpus/clean/clean-steps.ts";
export { corpus, type DocumentInput } from "./corpus/corpus.ts";
export { inOffice } from "./corpus/in-office.ts";
export { nameDistance, type NameDistance } from "./corpus/name-distance.ts";
export { passages } from "./corpus/passages.ts";
export { people } from "./corpus/people.ts";
export { period, type Over } from "./corpus/period.ts";
export {
  speakers,
  type OpenSpeaker,
  type Speakers,
  type SpeakersOptions,
  type SpeakerVariables,
} from "./corpus/speakers.ts";
export type { SpeakerRow } from "./corpus/speakers/speakers-table.ts";
export { subset } from "./corpus/subset.ts";
export { where } from "./corpus/where.ts";

// quotes
export { quotedShare, type QuotedShareOptions, type QuotedShareRow } from "./quotes/quoted-share.ts";
export type { GoldDocument, GoldQuotation } from "./quotes/gold-document.ts";
export { quoteModel, quoteModelOf, type QuoteModel, type QuoteWeights } from "./quotes/quote-model.ts";
export { quotes, type QuotesOptions } from "./quotes/quotes.ts";
export { quotingProfile, type QuotingProfileOptions, type QuotingProfileRow } from "./quotes/quoting-profile.ts";
export { reportingVerb, type ReportingVerb } from "./quotes/reporting-verb.ts";
export { score as scoreQuotes, type Score, type ScoreOptions } from "./quotes/score.ts";
export { speeches, type SpeechVariables } from "./quotes/speeches.ts";
export { trainQuotes, type TrainQuotesOptions } from "./quotes/train-quotes.ts";
export { voices, type Voice, type VoiceVariables } from "./quotes/voices.ts";

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
export { featuresCooccurrence, type CooccurrenceOptions } from "./features/cooccurrence.ts";
export { features, type FeaturesOptions } from "./features/features.ts";
export {
  featuresDocumentFrequency,
  type DocumentFrequencyOptions,
  type DocumentScheme,
} from "./features/document-frequency.ts";
export { featuresGroup } from "./features/group.ts";
export { featuresMerge } from "./features/merge.ts";
export { featuresTrim, type FeaturesTrimOptions, type TrimType } from "./features/trim.ts";
export { featuresWeight, type FeaturesWeightOptions, type TermScheme } from "./features/weight.ts";

// stats
export type { AssociationMeasure, AssociationName, AssociationScore } from "./stats/association-measure.ts";
export { agreement, type AgreementOptions, type AgreementRow } from "./stats/agreement.ts";
export type { AgreementMeasure, AgreementName } from "./stats/agreement-measure.ts";
export { agreementMeasures } from "./stats/agreement-measures.ts";
export type { Coding } from "./stats/coded-units.ts";
export { confusion, type ConfusionOptions, type ConfusionRow } from "./stats/confusion.ts";
export { associationMeasures } from "./stats/association-measures.ts";
export { associationScore } from "./stats/association-score.ts";
export type { CollocateRow } from "./stats/collocate-row.ts";
export { collocations } from "./stats/collocations.ts";
export type { CollocationRow } from "./stats/collocation-row.ts";
export { collocationsJob, type CollocationsOptions } from "./stats/collocations-job.ts";
export { interaction, type Interaction } from "./stats/interaction.ts";
export { collocatesJob } from "./stats/collocates-job.ts";
export { collocates, type CollocatesOptions } from "./stats/collocates.ts";
export { alcTransform, type AlcTransformOptions } from "./stats/context/alc-transform.ts";
export {
  contextRegression,
  type ContextRegression,
  type ContextRegressionOptions,
} from "./stats/context/context-regression.ts";
export type { ContextRow, NeighbourRow } from "./stats/context/context-row.ts";
export { wordVectors, type WordVectors, type WordVectorsOptions } from "./stats/context/word-vectors.ts";
export { differenceInterval, type DifferenceInterval } from "./stats/difference-interval.ts";
export type { Parts } from "./stats/corpus-parts.ts";
export { burstiness, type BurstinessOptions, type BurstinessRow } from "./stats/dynamics/burstiness.ts";
export { gapBurstiness, type GapBurstiness } from "./stats/dynamics/gap-burstiness.ts";
export { bursts, type BurstRow, type Bursts, type BurstsOptions } from "./stats/dynamics/bursts.ts";
export {
  changePoints,
  type ChangePointRow,
  type ChangePoints,
  type ChangePointsOptions,
} from "./stats/dynamics/change-points.ts";
export type { PeriodRow, SeriesRow } from "./stats/dynamics/series-of.ts";
export { trend, type Trend, type TrendOptions, type TrendRow } from "./stats/dynamics/trend.ts";
export { twoStates, type TwoStates } from "./stats/dynamics/two-states.ts";
export { editSimilarity, type EditSimilarityOptions, type EditSimilarityRow } from "./stats/edit-similarity.ts";
export { entropy, type EntropyOptions, type EntropyRow } from "./stats/entropy.ts";
export { explain } from "./stats/explain.ts";
export { dispersionJob } from "./stats/dispersion-job.ts";
export type { DispersionMeasure, DispersionName, PartCounts, WordDistances } from "./stats/dispersion-measure.ts";
export { dispersionMeasures } from "./stats/dispersion-measures.ts";
export type { DispersionRow } from "./stats/dispersion-row.ts";
export { dispersionScore, type DispersionInput } from "./stats/dispersion-score.ts";
export { dispersion, type DispersionOptions } from "./stats/dispersion.ts";
export type {
  DiversityMeasure,
  DiversityName,
  DiversitySettings,
  Sequences,
  Spectrum,
} from "./stats/diversity-measure.ts";
export { diversityMeasures } from "./stats/diversity-measures.ts";
export { diversityScore, type DiversityInput } from "./stats/diversity-score.ts";
export { diversity, type DiversityOptions, type DiversityRow } from "./stats/diversity.ts";
export { frequencyJob } from "./stats/frequency-job.ts";
export { frequency, type FrequencyOptions, type FrequencyRow } from "./stats/frequency.ts";
export { heapsJob, type DocumentGrowth } from "./stats/heaps-job.ts";
export { heaps, type Heaps, type HeapsGrowthRow, type HeapsOptions, type HeapsRow } from "./stats/heaps.ts";
export { heapsFit, type GrowthPoint, type HeapsFit } from "./stats/heaps-fit.ts";
export {
  hierarchy,
  type Hierarchy,
  type HierarchyMemberRow,
  type HierarchyOptions,
  type HierarchyRow,
} from "./stats/hierarchy.ts";
export { keynessJob } from "./stats/keyness-job.ts";
export type { KeynessMeasure, KeynessName, KeynessScore, KeynessSettings } from "./stats/keyness-measure.ts";
export { keynessMeasures } from "./stats/keyness-measures.ts";
export type { KeynessOptions } from "./stats/keyness-options.ts";
export type { KeynessRow } from "./stats/keyness-row.ts";
export { keynessScore, type KeynessInput } from "./stats/keyness-score.ts";
export { keyness } from "./stats/keyness.ts";
export type { Lexicon, LexiconChoice } from "./stats/lexicon.ts";
export {
  meanDifferenceInterval,
  type MeanDifferenceInterval,
  type PairedClusters,
} from "./stats/mean-difference-interval.ts";
export {
  rateInterval,
  type Clusters,
  type IntervalMethod,
  type IntervalOptions,
  type RateInterval,
  type RateIntervalOptions,
} from "./stats/rate-interval.ts";
export { polarity } from "./stats/polarity.ts";
export { polarityJob, type PolarityOptions, type PolarityRow } from "./stats/polarity-job.ts";
export { polarityMeasures, type PolarityName } from "./stats/polarity-measures.ts";
export { calibration, type CalibrationOptions, type CalibrationRow } from "./stats/classify/calibration.ts";
export {
  classifierMeasures,
  type ClassifierMeasure,
  type ClassifierMeasureName,
} from "./stats/classify/classifier-measures.ts";
export {
  classifierScores,
  type ClassifierScoresOptions,
  type ClassifierScoresRow,
} from "./stats/classify/classifier-scores.ts";
export {
  classifierWords,
  type ClassifierWordsOptions,
  type ClassifierWordsRow,
} from "./stats/classify/classifier-words.ts";
export type { Classifier, ClassifierName, ClassifierSettings } from "./stats/classify/classifier.ts";
export { classifiers } from "./stats/classify/classifiers.ts";
export { classify, type ClassifyOptions, type ClassifyRow } from "./stats/classify/classify.ts";
export { learningCurve, type LearningCurveOptions, type LearningCurveRow } from "./stats/classify/learning-curve.ts";
export { predictionCodings } from "./stats/classify/prediction-codings.ts";
export { groupedFolds, type FoldOptions } from "./stats/classify/grouped-folds.ts";
export { probabilities } from "./stats/classify/probabilities.ts";
export { similarity, type SimilarityOptions, type SimilarityRow } from "./stats/similarity.ts";
export { similarityMeasures, type SimilarityName } from "./stats/similarity-measures.ts";
export { readability, type ReadabilityOptions, type ReadabilityRow } from "./stats/readability/readability.ts";
export type { ReadabilityMeasure, ReadabilityName, TextCounts } from "./stats/readability/readability-measure.ts";
export { readabilityMeasures } from "./stats/readability/readability-measures.ts";
export { readabilityResources, type ReadabilityResources } from "./stats/readability/readability-resources.ts";
export {
  correspondence,
  type Correspondence,
  type CorrespondenceOptions,
  type CorrespondenceRow,
} from "./stats/scaling/correspondence.ts";
export { affinityFit, type AffinityFit } from "./stats/scaling/affinity-fit.ts";
export { affinity, type AffinityOptions, type AffinityRow } from "./stats/scaling/affinity.ts";
export { lsa, type Lsa, type LsaOptions, type LsaRow } from "./stats/scaling/lsa.ts";
export { lss, type LssOptions, type LssWordRow } from "./stats/scaling/lss.ts";
export type { PositionRow, Scale } from "./stats/scaling/scale.ts";
export type { WordfishResampling } from "./stats/scaling/wordfish-bootstrap.ts";
export { wordfish, type WordfishOptions, type WordfishRow, type WordfishScale } from "./stats/scaling/wordfish.ts";
export { wordshoalFit, type DebatePosition, type WordshoalFit } from "./stats/scaling/wordshoal-fit.ts";
export {
  wordshoal,
  type Wordshoal,
  type WordshoalDebateRow,
  type WordshoalOptions,
} from "./stats/scaling/wordshoal.ts";
export { wordscores, type WordscoreRow, type WordscoresOptions } from "./stats/scaling/wordscores.ts";
export { sentimentJob, type SentimentOptions } from "./stats/sentiment-job.ts";
export type { SentimentRow } from "./stats/sentiment-row.ts";
export { sentiment } from "./stats/sentiment.ts";
export { chooseTopics, type ChooseTopicsOptions, type ChooseTopicsRow } from "./stats/topics/choose-topics.ts";
export { coherence, coherenceMeasures, type CoherenceMeasure, type CoherenceName } from "./stats/topics/coherence.ts";
export { frex, type TopicShares } from "./stats/topics/frex.ts";
export type { IntrusionOptions } from "./stats/topics/intrusion-items.ts";
export {
  intrusionScores,
  type IntrusionScoresOptions,
  type IntrusionScoresRow,
} from "./stats/topics/intrusion-scores.ts";
export { intrusionSheet, type IntrusionSheetOptions, type IntrusionSheetRow } from "./stats/topics/intrusion-sheet.ts";
export { keywordLda, type KeywordLdaOptions } from "./stats/topics/keyword-lda.ts";
export type { ChainOptions } from "./stats/topics/lda-options.ts";
export { lda, type LdaOptions } from "./stats/topics/lda.ts";
export { nmf, type NmfOptions } from "./stats/topics/nmf.ts";
export { seededLda, type SeededLdaOptions } from "./stats/topics/seeded-lda.ts";
export { topicDocuments, type TopicDocumentsOptions, type TopicDocumentsRow } from "./stats/topics/topic-documents.ts";
export { topicEffects, type TopicEffectsOptions, type TopicEffectsRow } from "./stats/topics/topic-effects.ts";
export type { TopicModel } from "./stats/topics/topic-model.ts";
export {
  topicPrevalence,
  type TopicPrevalenceOptions,
  type TopicPrevalenceRow,
} from "./stats/topics/topic-prevalence.ts";
export { topicQuality, type TopicQualityOptions, type TopicQualityRow } from "./stats/topics/topic-quality.ts";
export { topicWords, type TopicWordsOptions, type TopicWordsRow } from "./stats/topics/topic-words.ts";
export { textBlocks } from "./stats/text-blocks.ts";
export { centralities, centralityMeasures, type CentralityName, type WeightedTie } from "./stats/centralities.ts";
export type { CentralityRow, TieRow } from "./stats/centrality-row.ts";
export { wordNetwork, type WordNetwork, type WordNetworkOptions } from "./stats/word-network.ts";
export { zipfJob } from "./stats/zipf-job.ts";
export { zipf, type Zipf, type ZipfOptions, type ZipfRankRow, type ZipfRow } from "./stats/zipf.ts";
export { zipfFit, type ZipfFit, type ZipfLaw } from "./stats/zipf-fit.ts";
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
export { uptake, type Uptake, type UptakeOptions, type UptakeRow, type UptakeSpeakerRow } from "./frames/uptake.ts";
export { trackFramesJob, type TrackFramesOptions } from "./frames/track-frames-job.ts";

// audit
export { codingSheet, type CodingSheetOptions } from "./audit/coding-sheet.ts";
export { datasheet, type DatasheetOptions } from "./audit/datasheet.ts";
export { describe, type DescribeOptions } from "./audit/describe.ts";
export type { DescribeRow, DescribeSection } from "./audit/describe-row.ts";
export { diffDictionaries, type DiffDictionariesOptions, type DiffRow } from "./audit/diff-dictionaries.ts";
export { exactCopies } from "./audit/exact-copies.ts";
export { influence, type InfluenceOptions } from "./audit/influence.ts";
export type { InfluenceRow, Verdict } from "./audit/influence-row.ts";
export type { HandCoding } from "./audit/hand-coding.ts";
export { gapMeasures, type GapMeasure } from "./audit/gap-estimate.ts";
export { gapMultiverse, type GapMultiverseOptions } from "./audit/gap-multiverse.ts";
export { tokenisers, type TokeniserName } from "./audit/gap-counts.ts";
export {
  multiverse,
  type Estimate,
  type Multiverse,
  type MultiverseOptions,
  type UniverseContext,
} from "./audit/multiverse.ts";
export type { DriverRow, LevelRow, MultiverseRow, UniverseStatus } from "./audit/multiverse-row.ts";
export type { Choices, Universe } from "./audit/universes.ts";
export { nearDuplicates, type NearDuplicateRow, type NearDuplicatesOptions } from "./audit/near-duplicates.ts";
export { reusedPassages, type ReusedPassageRow, type ReusedPassagesOptions } from "./audit/reused-passages.ts";
export { sampleForCoding, type CodingSampleRow, type SampleForCodingOptions } from "./audit/sample-for-coding.ts";
export { validateDictionary, type ValidateDictionaryOptions, type ValidityRow } from "./audit/validate-dictionary.ts";
export { validityMeasures, type ValidityMeasure, type ValidityName } from "./audit/validity-measures.ts";

// charts
export { chartCalibration, type CalibrationPointRow } from "./charts/calibration.ts";
export { chartBurstiness, type BurstinessChartOptions } from "./charts/burstiness.ts";
export { chartContext, type ContextChartOptions } from "./charts/context.ts";
export { chartCorrespondence, type CorrespondenceChartOptions } from "./charts/correspondence.ts";
export { chartDispersion, type DispersionOptions as ChartDispersionOptions } from "./charts/dispersion.ts";
export { chartDendrogram } from "./charts/dendrogram.ts";
export { chartDynamics, type DynamicsChartOptions } from "./charts/dynamics.ts";
export { chartInfluence, type InfluenceChartOptions } from "./charts/influence.ts";
export { chartIntervals, type IntervalsOptions } from "./charts/intervals.ts";
export { chartKeyness, type KeynessOptions as ChartKeynessOptions } from "./charts/keyness.ts";
export { chartLearningCurve, type LearningPointRow } from "./charts/learning-curve.ts";
export { chartLsa, type LsaChartOptions } from "./charts/lsa.ts";
export { chartMatrix, type MatrixOptions } from "./charts/matrix.ts";
export { chartMultiverse, type SpecificationCurve } from "./charts/multiverse.ts";
export { chartNetwork, type NetworkOptions } from "./charts/network.ts";
export { chartPointMap, type PointMapOptions } from "./charts/point-map.ts";
export { chartPositions, type PositionsOptions } from "./charts/positions.ts";
export { chartReadability, type ReadabilityChartOptions } from "./charts/readability.ts";
export { chartQuotedShare, type QuotedShareOptions as ChartQuotedShareOptions } from "./charts/quoted-share.ts";
export {
  chartQuotingProfile,
  type QuotingProfileOptions as ChartQuotingProfileOptions,
} from "./charts/quoting-profile.ts";
export { chartOwn, type OwnOptions, type OwnSpec } from "./charts/own.ts";
export { chartRanked, type RankedOptions } from "./charts/ranked.ts";
export { chartRates, type RatesOptions } from "./charts/rates.ts";
export { chartUptake, type UptakeChartOptions } from "./charts/uptake.ts";
export { chartValidity, type ValidityChartOptions } from "./charts/validity.ts";
export { chartVocabulary } from "./charts/vocabulary.ts";
export { chartToneDifference, type ToneDifferenceOptions } from "./charts/tone-difference.ts";
