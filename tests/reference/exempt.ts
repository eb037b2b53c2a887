// The figures of the reference runs that no function of the library makes, each with the reason: `npm run conformance` fails on any other that no test reads.

/** What of the runs is left out, by the beginning of its path or all of it. */
export const exempt: readonly { readonly path: RegExp; readonly why: string }[] = [
  {
    path: /^inaugural\/00_meta|\/(?:about|file|tokenRegex|frames|versions|source|note|formula|calls|classes)$|^inaugural\/01_corpus\/first/u,
    why: "descriptions, not figures",
  },
  {
    path: /^published\/(?:washington1793\/(?:text|tokens)|readability\/texts)$/u,
    why: "texts that other figures are about; their tokens are compared in inaugural/03_tokens_full",
  },
  {
    path: /(?:^published\/washington1793\/sentences|\/sentences?(?:\/|$|_)|\/reshape_edge|\/inaugural_nsent|\/summary\/sents|^inaugural\/05_sentences_reshape\/input|\/bounded\/)/u,
    why: "another split into sentences: sentences.md. It ends one after “Dr.” and “U.S.” (errata.md)",
  },
  {
    path: /\/(?:fasterword|fastestword|word1|word2|word3|character|keep_separators|split_tags|upper|padding)(?:\/|$)/u,
    why: "ways to cut tokens that are not offered: tokens.md",
  },
  {
    path: /\/nsyllable|\/nsyllable_doc/u,
    why: "another counter of syllables: readability.md",
  },
  {
    path: /\/Wlt3Sy$/u,
    why: "a count that none of the 48 formulas uses",
  },
  {
    path: /^inaugural\/14_frequency\/summary\/(?:chars|puncts|numbers|symbols|urls|tags|emojis)/u,
    why: "counts of characters, marks and signs are not made",
  },
  {
    path: /^inaugural\/15_simil_dist\/proxy/u,
    why: "distances that textstat_simil and textstat_dist do not offer either",
  },
  {
    path: /^inaugural\/17_wordscores\/(?:lbg_logit|lbg_lbg\/se)$|lbg_se_AS_REPORTED_buggy$/u,
    why: "standard errors that do not fit their intervals, and infinite scores, which are null here: errata.md",
  },
  {
    path: /^inaugural\/18_wordfish\/\w+\/(?:alpha|dispersion|phi)$|\/wordfish\/alpha$/u,
    why: "the effects of documents are not handed out; phi is 1 in a Poisson model",
  },
  {
    path: /^inaugural\/20_sentiment\/lsd_|^inaugural\/08_dictionary\/lsd2015_dictscope/u,
    why: "rest on the negated halves of a dictionary that may not be passed on; polarity is compared on published/sentiment",
  },
  { path: /^inaugural\/08_dictionary\/nested\/dfm_lookup/u, why: "a matrix has no phrases: errata.md" },
  { path: /^inaugural\/22_stem_stop\/stopwords_sizes/u, why: "other lists of stop words" },
  {
    path: /^inaugural\/(?:23_select_ngrams_compound\/(?:chunk|chunk_overlap|split)|24_segment)\//u,
    why: "cutting corpora and tokens at a pattern is not offered: from-quanteda.md says what to do instead",
  },
  {
    path: /^published\/reliability\/fleiss1971\/(?:z|conger)$/u,
    why: "Conger’s kappa and the z of Fleiss’s are not offered: intervals are drawn over units",
  },
  {
    path: /^published\/irishbudget2010\//u,
    why: "made of another matrix, which is not at hand; the same debate is compared in inaugural/18_wordfish",
  },
];
