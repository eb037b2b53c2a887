# What quanteda answers to the trials of draw.ts: Rscript quanteda.R trials.json answers.json. It is called as a program; nothing of it is here.
library <- Sys.getenv("HUSTINGS_R"); if (nzchar(library)) .libPaths(c(library, .libPaths()))
suppressPackageStartupMessages({ library(quanteda); library(quanteda.textstats); library(quanteda.textmodels); library(jsonlite) })
quanteda_options(verbose = FALSE); quanteda_options(threads = 1)
files <- commandArgs(TRUE)
trials <- fromJSON(files[1], simplifyVector = TRUE, simplifyDataFrame = FALSE, simplifyMatrix = FALSE)
# What fails or warns says so instead of an answer.
try_it <- function(code) tryCatch(suppressWarnings(code), error = function(e) list(error = conditionMessage(e)))
cells <- function(m) { m <- as(as(as(m, "dMatrix"), "generalMatrix"), "TsparseMatrix"); list(i = m@i, j = m@j, x = m@x) }
square <- function(m) unname(as.matrix(m))
# The mean of windows by base R: what textstat_lexdiv computes is something else where a token falls apart when it is read anew.
by_hand <- function(toks, size) unname(sapply(as.list(toks), function(x) if (length(x) < size) NA else mean(sapply(seq_len(length(x) - size + 1), function(i) length(unique(x[i:(i + size - 1)])) / size))))
answer <- function(t) {
  o <- t$options
  texts <- corpus(setNames(unlist(t$texts), unlist(t$ids)), docvars = data.frame(party = unlist(t$party)))
  toks <- tokens(texts, remove_punct = o$punctuation == "drop", remove_symbols = o$symbols == "drop", remove_numbers = o$numbers == "drop", remove_url = o$urls == "drop", split_hyphens = o$hyphens == "split")
  out <- list()
  if (o$case == "fold") toks <- tokens_tolower(toks)
  out$tokens <- try_it(as.list(toks))
  if (length(o$stopwords) > 0) toks <- tokens_remove(toks, unlist(o$stopwords), valuetype = "fixed", padding = o$padding == "keep")
  out$ngrams <- try_it(as.list(tokens_ngrams(toks, n = unlist(o$n), skip = unlist(o$skip))))
  d <- try_it(dfm(toks, tolower = FALSE, remove_padding = TRUE))
  out$features <- featnames(d)
  out$dfm <- try_it(cells(d))
  out$weight <- try_it(cells(dfm_weight(d, scheme = t$weight$scheme, base = t$weight$base, k = t$weight$k)))
  out$tfidf <- try_it(cells(dfm_tfidf(d, scheme_tf = t$tfidf$tf, scheme_df = t$tfidf$df, base = t$tfidf$base, k = t$tfidf$k, smoothing = t$tfidf$smoothing)))
  out$trimmed <- try_it(featnames(do.call(dfm_trim, c(list(d), t$trim))))
  out$frequency <- try_it({ f <- textstat_frequency(d, groups = party, ties_method = t$ties); as.list(f[c("feature", "frequency", "rank", "docfreq", "group")]) })
  out$entropy <- try_it(list(documents = textstat_entropy(d, "documents", base = t$base)$entropy, features = textstat_entropy(d, "features", base = t$base)$entropy))
  for (m in t$keyness) out$keyness[[paste(m$measure, m$correction)]] <- try_it(as.list(textstat_keyness(d, target = docvars(d, "party") == t$target, measure = m$measure, correction = m$correction)))
  out$collocations <- try_it({ k <- textstat_collocations(toks, tolower = FALSE, size = t$collocations$size, min_count = t$collocations$minCount, smoothing = t$collocations$smoothing); as.list(as.data.frame(k)[c("collocation", "count", "count_nested", "lambda", "z")]) })
  for (m in t$similarities) out$similarities[[m]] <- try_it(square(textstat_simil(d, method = m)))
  for (m in t$distances) out$distances[[m]] <- try_it(square(textstat_dist(d, method = m, p = 3)))
  # Pads count as a word there: see the page.
  words <- tokens_remove(toks, "", valuetype = "fixed")
  out$diversity <- try_it(as.list(textstat_lexdiv(d, measure = c("TTR", "C", "R", "CTTR", "U", "S", "K", "I", "D", "Vm", "Maas"), remove_numbers = FALSE, remove_punct = FALSE, remove_symbols = FALSE, log.base = t$base)))
  # One text at a time: a short one would shorten the windows of all. It takes so long that two texts must do.
  one <- function(measure, size) sapply(seq_len(ndoc(words)), function(i) if (i > 2 || ntoken(words)[i] < size) NA else suppressWarnings(textstat_lexdiv(words[i], measure = measure, MATTR_window = size, MSTTR_segment = size, remove_numbers = FALSE, remove_punct = FALSE, remove_symbols = FALSE)[[measure]]))
  # It folds case, whatever its tokens are.
  if (o$case == "fold") out$windows <- try_it(list(MATTR = one("MATTR", t$window), MSTTR = one("MSTTR", t$window), byHand = by_hand(words, t$window)))
  out$readability <- try_it(as.list(textstat_readability(texts, measure = "all", intermediate = TRUE, min_sentence_length = 1, max_sentence_length = 1e6)))
  dict <- dictionary(t$dictionary$entries)
  looked <- function(exclusive) tokens_lookup(toks, dict, levels = unlist(t$dictionary$levels), valuetype = t$dictionary$match, case_insensitive = TRUE, nested_scope = t$dictionary$nestedScope, exclusive = exclusive, capkeys = FALSE)
  out$lookup <- try_it(as.list(looked(TRUE)))
  out$kept <- try_it(as.list(looked(FALSE)))
  out$kwic <- try_it({ k <- as.data.frame(kwic(toks, phrase(unlist(t$kwic$patterns)), window = t$kwic$window, valuetype = t$dictionary$match)); as.list(k[c("docname", "from", "to", "pre", "keyword", "post")]) })
  out$selected <- try_it(as.list(tokens_select(toks, phrase(unlist(t$kwic$patterns)), selection = t$select$selection, window = t$select$window, valuetype = t$dictionary$match, padding = t$select$padding == "keep")))
  out$compounds <- try_it(as.list(tokens_compound(toks, phrase(unlist(t$kwic$patterns)), valuetype = t$dictionary$match, join = t$select$overlaps == "join", window = 0)))
  tone <- dictionary(list(pos = unlist(t$tone$positive), neg = unlist(t$tone$negative)))
  out$polarity <- try_it({ n <- convert(dfm(tokens_lookup(toks, tone)), "matrix"); p <- n[, "pos"]; q <- n[, "neg"]; list(logit = unname(log(p + .5) - log(q + .5)), absolute = unname((p - q) / ntoken(words)), relative = unname((p - q) / (p + q))) })
  valences <- unlist(t$tone$valences)
  out$valence <- try_it({ low <- dfm_tolower(d); n <- as.matrix(dfm_match(low, names(valences))); list(dictionary = unname(drop(n %*% valences) / rowSums(n)), all = unname(drop(n %*% valences) / rowSums(low))) })
  w <- d[rowSums(d) > 0, ]
  positions <- unlist(t$positions)
  y <- positions[docnames(d)]
  for (m in t$wordscores) out$wordscores[[paste(m$scale, m$smooth, m$rescale)]] <- try_it({
    # Its logit cannot be trained beside texts without a position.
    r <- !is.na(y)
    fit <- if (m$scale == "logit") textmodel_wordscores(d[r, ], y[r], scale = "logit", smooth = m$smooth) else textmodel_wordscores(d, y, smooth = m$smooth)
    # The third way of rescaling takes the first and the last text for the references, and so has to see them.
    # Its logit forgets the names of the words, without which it cannot place a text.
    if (m$scale == "logit") names(fit$wordscores) <- featnames(fit$x)
    p <- predict(fit, newdata = if (m$rescale == "mv") d else d[!r, ], se.fit = m$rescale == "none", rescaling = m$rescale)
    if (m$rescale == "mv") p <- p[!r]
    list(scores = as.list(fit$wordscores), fit = as.numeric(if (is.list(p)) p$fit else p), se = if (is.list(p)) as.numeric(p$se.fit)) })
  out$wordfish <- try_it({ x <- dfm_trim(w, min_docfreq = 2); x <- x[rowSums(x) >= 50, ]; x <- x[, colSums(x) > 0]; f <- textmodel_wordfish(x, dir = c(1, ndoc(x))); list(documents = docnames(x), words = featnames(x), theta = f$theta, se = f$se.theta, alpha = f$alpha, beta = f$beta, psi = f$psi) })
  out$ca <- try_it({ f <- textmodel_ca(w, nd = 2); list(documents = docnames(w), words = featnames(w), sv = f$sv[1:2], rows = unname(f$rowcoord[, 1:2]), columns = unname(f$colcoord[, 1:2])) })
  for (m in t$bayes) out$bayes[[paste(m$distribution, m$prior, m$smooth)]] <- try_it({ f <- textmodel_nb(d, docvars(d, "party"), distribution = m$distribution, prior = m$prior, smooth = m$smooth); p <- predict(f, d, type = "logposterior"); list(classes = colnames(p), scores = unname(p - p[, 1])) })
  out$affinity <- try_it({ k <- ifelse(is.na(y), NA, ifelse(y > 0, "right", "left")); f <- textmodel_affinity(w, k[docnames(w)], smooth = t$smooth); p <- predict(f); list(documents = docnames(w), share = unname(p$coefficients), se = unname(p$se)) })
  out$lsa <- try_it({ f <- textmodel_lsa(w, nd = 2); list(documents = docnames(w), words = featnames(w), sk = f$sk, docs = unname(f$docs), features = unname(f$features)) })
  out
}
answers <- lapply(trials, function(t) { set.seed(1); answer(t) })
write(toJSON(answers, digits = NA, auto_unbox = TRUE, na = "null", null = "null"), files[2])
