# What quanteda gives where it is wrong, on invented texts and counts; and what base R gives by the formula of the source.
# R_LIBS=<library> Rscript errata.R > ../errata.json
suppressPackageStartupMessages({ library(quanteda); library(quanteda.textstats); library(quanteda.textmodels); library(jsonlite) })
quanteda_options(verbose = FALSE)
long <- paste(rep(c("one two three four five six seven eight nine ten", "ten nine eight seven six five four three two one"), 8), collapse = " ")
mattr <- function(...) suppressWarnings(textstat_lexdiv(tokens(c(...)), "MATTR", MATTR_window = 25)$MATTR[1])
# 110 of 2,662 words against 111 of 29,336, all others one word.
two <- as.dfm(matrix(c(110, 111, 2552, 29225), nrow = 2, dimnames = list(c("t", "r"), c("w", "other"))))
key <- function(x, measure, correction = "none") { k <- textstat_keyness(x, target = 1, measure = measure, correction = correction); as.list(k[k$feature == "w", ]) }
plain <- chisq.test(matrix(c(110, 111, 2552, 29225), 2), correct = FALSE)$statistic
m <- matrix(c(110, 111, 2552, 29225), 2); n <- sum(m)
q <- 1 + (n / rowSums(m)[1] + n / rowSums(m)[2] - 1) * (n / colSums(m)[1] + n / colSums(m)[2] - 1) / (6 * n)
e <- outer(rowSums(m), colSums(m)) / n
small <- as.dfm(matrix(c(4, 3, 16, 97), nrow = 2, dimnames = list(c("t", "r"), c("w", "other"))))
ms <- matrix(c(4, 3, 16, 97), 2); es <- outer(rowSums(ms), colSums(ms)) / sum(ms); gs <- 2 * sum(ms * log(ms / es))
qs <- 1 + (sum(ms) / rowSums(ms)[1] + sum(ms) / rowSums(ms)[2] - 1) * (sum(ms) / colSums(ms)[1] + sum(ms) / colSums(ms)[2] - 1) / (6 * sum(ms))
lbg <- rbind(c(9, 5, 2, 1), c(1, 3, 6, 8), c(4, 5, 4, 5)); dimnames(lbg) <- list(c("a", "b", "v"), letters[1:4])
ws <- textmodel_wordscores(as.dfm(lbg), c(-1, 1, NA))
p <- suppressWarnings(predict(ws, se.fit = TRUE, interval = "confidence", rescaling = "lbg"))
alone <- suppressWarnings(predict(ws, newdata = as.dfm(lbg[3, , drop = FALSE]), rescaling = "lbg"))
cut <- "one 1,000 a-b a-b one two"
windows <- function(text, size) { x <- as.list(tokens(text))[[1]]; mean(sapply(seq_len(length(x) - size + 1), function(i) length(unique(x[i:(i + size - 1)])) / size)) }
padded <- tokens_remove(tokens("a b x c"), "x", padding = TRUE)
ab <- textmodel_wordscores(as.dfm(lbg[1:2, ]), c(-1, 1))
unknown <- dfm(tokens(c(v = "e f g")))
mv <- suppressWarnings(predict(ws, rescaling = "mv"))[["v"]]
mvVirgin <- suppressWarnings(predict(ws, newdata = as.dfm(rbind(v = lbg[3, ], u = c(6, 5, 3, 2))), rescaling = "mv"))[["v"]]
fails <- function(code) tryCatch({ force(code); "" }, error = function(problem) conditionMessage(problem))
phrase <- dictionary(list(us = "united states"))
out <- list(
  made = paste("quanteda", packageVersion("quanteda"), "quanteda.textstats", packageVersion("quanteda.textstats"), "quanteda.textmodels", packageVersion("quanteda.textmodels"), R.version.string),
  long = long,
  mattrAlone = mattr(long), mattrBesideSix = mattr(long, "a text of six short words"),
  williams = key(two, "chi2", "williams")$chi2, chiSquared = unname(plain), williamsRight = unname(plain / q),
  lrDefault = key(small, "lr", "default")$G2, lrYates = key(small, "lr", "yates")$G2, lrWilliams = key(small, "lr", "williams")$G2, lrNone = key(small, "lr")$G2, lrRight = gs, lrWilliamsRight = unname(gs / qs),
  g2 = key(two, "lr")$G2, g2Right = 2 * sum(m * log(m / e)),
  pmiP = key(two, "pmi")$p, fisherP = fisher.test(m, alternative = "greater")$p.value,
  weightedP = key(dfm_weight(two, "prop"), "chi2")$p,
  lbgSe = unname(p$se.fit[3]), lbgHalfWidth = unname((p$fit[3, "upr"] - p$fit[3, "lwr"]) / 2), lbgAlone = as.character(unname(alone[1])), lbgMatrix = lbg,
  sentences = lengths(tokens(c("Dr. Smith spoke. The U.S. Senate listened.", "Hon. Members rose."), what = "sentence")),
  iota = as.character(tokens("IOTA \u0399\u0399 end")),
  dense = fails(textstat_frequency(dfm(tokens("a a b")), ties_method = "dense")),
  phrase = c(ntoken(tokens_lookup(tokens("The United States of America"), phrase)), sum(dfm_lookup(dfm(tokens("The United States of America")), phrase))),
  softHyphen = ntype(tokens("co\u00ADoperate cooperate")),
  apostrophes = ntype(tokens("didn't didn\u2019t")),
  punctuation = as.character(tokens("well __ done", remove_punct = TRUE)),
  mattrCut = textstat_lexdiv(tokens(cut), "MATTR", MATTR_window = 4)$MATTR, mattrCutRight = windows(cut, 4),
  skipGrams = as.character(tokens_ngrams(padded, 2, skip = c(0, 1))), skipGramsOne = as.character(tokens_ngrams(padded, 2, skip = 1)),
  mv = unname(mv), mvVirgin = unname(mvVirgin),
  unknown = unname(suppressWarnings(predict(ab, newdata = unknown))),
  logit = fails(predict(textmodel_wordscores(as.dfm(lbg[1:2, ]), c(-1, 1), scale = "logit", smooth = 1), newdata = as.dfm(lbg[3, , drop = FALSE]))),
  propmaxGap = as.matrix(dfm_weight(dfm(tokens(c(a = "x x y", b = "", c = "x x x x y", d = "z z z z z"))), "propmax"))["c", "x"],
  abbreviation = as.character(tokens("the U.S. Senate"))
)
cat(toJSON(out, digits = 15, auto_unbox = TRUE, na = "string", pretty = FALSE))
