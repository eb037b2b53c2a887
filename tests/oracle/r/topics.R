# Witness for topics: stm (semantic coherence, exclusivity, FREX, effects), seededlda and keyATM (fit) on the State of the Union addresses from 1900 on, words of 40 documents or more without stop words.
# R_LIBS=<library> Rscript topics.R counts.json > ../topics.json, where counts.json holds what tests/oracle/topics.test.ts counts: { dense, features, party, date }.
suppressPackageStartupMessages({ library(quanteda); library(seededlda); library(keyATM); library(stm); library(jsonlite) })
d <- fromJSON(commandArgs(TRUE)[1])
x <- d$dense; colnames(x) <- d$features; rownames(x) <- d$ids
m <- as.dfm(as(Matrix::Matrix(x, sparse = TRUE), "CsparseMatrix"))
documents <- lapply(seq_len(nrow(x)), function(i) { w <- which(x[i, ] > 0); rbind(as.integer(w), as.integer(x[i, w])) })
# A matrix of shares that anybody can make again: topics 1 to 4, word w, 1 + (w * k * 7919) mod 101, cubed; each topic sums to one.
V <- ncol(x); beta <- t(sapply(1:4, function(k) { b <- (1 + (seq_len(V) * k * 7919) %% 101)^3; b / sum(b) }))
fake <- list(beta = list(logbeta = list(log(beta))), settings = list(dim = list(K = 4, V = V, N = nrow(x), A = 1)), vocab = d$features)
class(fake) <- "STM"
top <- t(apply(beta, 1, function(b) order(-b, seq_along(b))[1:10]))
tcm <- Matrix::crossprod(as(Matrix::Matrix((x > 0) * 1, sparse = TRUE), "CsparseMatrix"))
D <- as.matrix(tcm); npmi <- apply(top, 1, function(w) { p <- combn(w, 2); mean(apply(p, 2, function(q) log(D[q[1], q[2]] * nrow(x) / (D[q[1], q[1]] * D[q[2], q[2]])) / -log(D[q[1], q[2]] / nrow(x)))) })
# Fit of other samplers, five seeds each: how well theta and phi say the words they were made of, and the coherence of ten words.
umass <- function(phi) { l <- list(beta = list(logbeta = list(log(phi))), settings = list(dim = list(K = nrow(phi), V = V, N = nrow(x), A = 1)), vocab = d$features); class(l) <- "STM"; mean(semanticCoherence(l, documents, M = 10)) }
perplexity <- function(theta, phi) exp(-sum(x * log(theta %*% phi)) / sum(x))
lda <- lapply(1:5, function(s) { set.seed(s); f <- textmodel_lda(m, k = 10, max_iter = 1000, alpha = 0.5, beta = 0.1, auto_iter = FALSE); list(perplexity = perplexity(f$theta, f$phi), umass = umass(f$phi)) })
keys <- list(war = c("war", "military", "enemy", "forces"), economy = c("jobs", "economy", "economic", "business"), law = c("law", "court", "courts", "legislation"))
docs <- keyATM_read(m)
key <- lapply(1:3, function(s) { f <- keyATM(docs, model = "base", no_keyword_topics = 5, keywords = keys, options = list(seed = s, iterations = 600, verbose = FALSE)); list(perplexity = perplexity(f$theta, f$phi[, d$features]), top = lapply(1:3, function(k) names(sort(-f$phi[k, ]))[1:10]), p = f$pi$Proportion) })
seeded <- lapply(1:3, function(s) { set.seed(s); f <- textmodel_seededlda(m, dictionary(keys), residual = 5, max_iter = 600, alpha = 0.5, beta = 0.1, auto_iter = FALSE); list(perplexity = perplexity(f$theta, f$phi[, d$features]), top = lapply(1:3, function(k) names(sort(-f$phi[k, ]))[1:10])) })
# Effects with the shares held fixed: estimateEffect without uncertainty is a regression.
theta <- { t <- x[, 1:3] + 0.5; t / rowSums(t) }
fit <- lm(theta[, 1] ~ party + as.numeric(date), data = data.frame(party = d$party, date = d$date)); cf <- summary(fit)$coefficients
out <- list(made = paste("stm", packageVersion("stm"), "seededlda", packageVersion("seededlda"), "keyATM", packageVersion("keyATM"), R.version.string),
  documents = nrow(x), words = V, tokens = sum(x),
  coherence = list(stm = semanticCoherence(fake, documents, M = 10), npmi = npmi),
  exclusivity = exclusivity(fake, M = 10, frexw = 0.7),
  frex = { f <- calcfrex(log(beta), w = 0.5); list(top = t(f)[, 1:10]) },
  lda = lda, keyATM = key, seededlda = seeded, lm = list(coefficients = cf[, 1], errors = cf[, 2]))
cat(toJSON(out, digits = 12, auto_unbox = TRUE))
