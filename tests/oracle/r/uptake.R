# Witness for uptake: fisher.test (one-sided), Wilson's limits by prop.test without correction, put together as Newcombe's method 10.
# Rscript uptake.R > ../uptake.json
suppressPackageStartupMessages(library(jsonlite))
one <- function(a, m, b, n) { w <- function(x, n) suppressWarnings(prop.test(x, n, correct = FALSE)$conf.int[1:2]); p <- a / m; q <- b / n; u <- w(a, m); v <- w(b, n)
  list(taken = a, after = m, other = b, others = n, weight = p - q, low = p - q - sqrt((p - u[1])^2 + (v[2] - q)^2), high = p - q + sqrt((u[2] - p)^2 + (q - v[1])^2), p = fisher.test(matrix(c(a, m - a, b, n - b), 2), alternative = "greater")$p.value) }
cat(toJSON(list(made = R.version.string, cases = list(one(56, 70, 48, 80), one(9, 10, 3, 10), one(6, 7, 2, 7), one(5, 12, 6, 9), one(8, 20, 1, 15), one(10, 10, 0, 20))), digits = 14, auto_unbox = TRUE))
