# Witness for latent semantics and affinity: LSX, quanteda.textmodels on the State of the Union addresses since 1981, words of 20 places and 2 addresses or more without stop words.
# R_LIBS=<library> Rscript semantics.R words.json > ../semantics.json, where words.json holds { documents, features, document (of each sentence), sentence, word (of each token), from 0 }.
suppressPackageStartupMessages({ library(quanteda); library(quanteda.textmodels); library(LSX); library(jsonlite) })
d <- fromJSON(commandArgs(TRUE)[1]); nS <- length(d$document)
s <- as.dfm(Matrix::sparseMatrix(d$sentence + 1, d$word + 1, x = 1, dims = c(nS, length(d$features)), dimnames = list(paste0("s", seq_len(nS)), d$features)))
docs <- dfm_group(s, factor(d$documents[d$document + 1], levels = d$documents), fill = TRUE)
seeds <- c(prosperity = 1, peace = 1, "opportunit*" = 1, war = -1, "terror*" = -1, crime = -1, deficit = -1)
m <- textmodel_lss(s, seeds, k = 50, verbose = FALSE)
p <- predict(m, newdata = docs, se_fit = TRUE)
l <- textmodel_lsa(docs, nd = 5)
y <- rep(NA, ndoc(docs)); y[c(3, 4, 5)] <- "R"; y[c(14, 15, 16)] <- "D"
a <- textmodel_affinity(docs, y); q <- predict(a)
y3 <- y; y3[c(30, 31)] <- "O"; q3 <- predict(textmodel_affinity(docs, y3, smooth = 1, ref_smooth = 0.1))
cat(toJSON(list(made = paste("LSX", packageVersion("LSX"), "quanteda.textmodels", packageVersion("quanteda.textmodels"), R.version.string),
  documents = d$documents, words = length(d$features), sentences = nS, tokens = sum(docs),
  lss = list(seeds = as.list(seeds), weights = as.list(m$seeds_weighted), beta = unname(m$beta[d$features]), fit = unname(p$fit), se = unname(p$se.fit)),
  lsa = list(sk = l$sk, docs = unname(abs(l$docs)), features = unname(abs(l$features[1:20, ]))),
  affinity = list(fit = unname(q$coefficients), se = unname(q$se)),
  three = list(fit = unname(q3$coefficients), se = unname(q3$se))), digits = 14, auto_unbox = TRUE))
