# Witness for validateDictionary: α of two coders by irr, exact limits by binom.test, limits of weighted shares by qbeta at the effective number (Korn & Graubard 1998).
# R_LIBS=<library> Rscript validation.R > ../validation.json
suppressPackageStartupMessages({ library(irr); library(jsonlite) })
one <- function(tp, fp, fn, tn) {
  r <- rbind(c(rep(1, tp), rep(1, fp), rep(0, fn), rep(0, tn)), c(rep(1, tp), rep(0, fp), rep(1, fn), rep(0, tn)))
  ci <- function(x, n) as.numeric(binom.test(x, n)$conf.int)
  j <- ci(tp, tp + fp + fn)
  list(tp = tp, fp = fp, fn = fn, tn = tn, precision = tp / (tp + fp), precisionLimits = ci(tp, tp + fp), recall = tp / (tp + fn), recallLimits = ci(tp, tp + fn),
    f1 = 2 * tp / (2 * tp + fp + fn), f1Limits = 2 * j / (1 + j), alpha = kripp.alpha(r, "nominal")$value)
}
# Twelve right of weight 1, three wrong of weight 5.
w <- c(rep(1, 12), rep(5, 3)); n <- sum(w)^2 / sum(w^2); x <- 12 / sum(w) * n
out <- list(made = paste("irr", packageVersion("irr"), R.version.string), cells = list(one(18, 7, 5, 30), one(4, 1, 9, 86), one(10, 0, 2, 8)),
  weighted = list(right = 12, rightWeight = 1, wrong = 3, wrongWeight = 5, value = 12 / sum(w), limits = c(qbeta(0.025, x, n - x + 1), qbeta(0.975, x + 1, n - x))))
# Found and missed drawn apart: 18 of 25 for 2,000 found, 1 of 40 for 60,000 others. Recall and F1 by square-and-add over the exact limits of both shares.
p <- 18 / 25; q <- 1 / 40; pl <- binom.test(18, 25)$conf.int; ql <- binom.test(1, 40)$conf.int
recovered <- function(g) { v <- g(p, q); c(v, v - sqrt((v - g(pl[1], q))^2 + (v - g(p, ql[2]))^2), v + sqrt((g(pl[2], q) - v)^2 + (g(p, ql[1]) - v)^2)) }
out$apart <- list(recall = recovered(function(p, q) 2000 * p / (2000 * p + 60000 * q)), f1 = recovered(function(p, q) 4000 * p / (2000 + 2000 * p + 60000 * q)))
cat(toJSON(out, digits = 15, auto_unbox = TRUE, pretty = FALSE))
