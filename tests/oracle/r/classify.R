# Witness for classification: quanteda.textmodels (naive Bayes) and glmnet (ridge) on the State of the Union addresses from 1961 on, words of 40 documents or more without stop words.
# R_LIBS=<library> Rscript classify.R counts.json > ../classify.json, where counts.json holds what tests/stats/classify/classifiers.test.ts counts: { dense, party, date }.
suppressPackageStartupMessages({ library(quanteda); library(quanteda.textmodels); library(glmnet); library(jsonlite) })
d <- fromJSON(commandArgs(TRUE)[1])
x <- d$dense; colnames(x) <- d$features; rownames(x) <- d$ids
party <- factor(d$party); third <- factor(ifelse(d$date < "1981", "early", ifelse(d$date < "2001", "middle", "recent")))
m <- as.dfm(as(Matrix::Matrix(x, sparse = TRUE), "CsparseMatrix"))
# Trained on those of even place, asked about those of odd place: otherwise all probabilities are 0 or 1.
even <- seq_len(nrow(x)) %% 2 == 0
p <- x / rowSums(x)
nb <- function(distribution, prior) { fit <- textmodel_nb(m[even, ], party[even], smooth = 1, prior = prior, distribution = distribution); r <- predict(fit, m[!even, 1:ncol(m)], type = "logposterior"); list(distribution = distribution, prior = prior, logOdds = as.numeric(r[, 2] - r[, 1])) }
# glmnet's lambda is that of (1/N) loss + lambda/2 |b|^2.
glm2 <- function(lambda, standardize) { fit <- glmnet(p, party, family = "binomial", alpha = 0, lambda = lambda, standardize = standardize, thresh = 1e-18, maxit = 1e7); list(lambda = lambda, standardise = if (standardize) "deviation" else "none", intercept = as.numeric(fit$a0), b = as.numeric(fit$beta), logit = as.numeric(predict(fit, p, type = "link"))) }
glm3 <- function(lambda) { fit <- glmnet(p, third, family = "multinomial", alpha = 0, lambda = lambda, standardize = TRUE, thresh = 1e-18, maxit = 1e7); list(lambda = lambda, intercept = as.numeric(fit$a0), b = t(sapply(fit$beta, as.numeric)), probability = predict(fit, p, type = "response")[, , 1]) }
out <- list(made = paste("quanteda.textmodels", packageVersion("quanteda.textmodels"), "glmnet", packageVersion("glmnet"), R.version.string),
  documents = nrow(x), words = ncol(x), tokens = sum(x),
  naiveBayes = list(nb("multinomial", "docfreq"), nb("multinomial", "uniform"), nb("Bernoulli", "docfreq")),
  ridge = list(glm2(0.1, TRUE), glm2(1, TRUE), glm2(1e-5, FALSE)),
  multinomial = glm3(0.2))
cat(toJSON(out, digits = 12, auto_unbox = TRUE, pretty = FALSE))
