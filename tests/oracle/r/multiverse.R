# Witness for the shares of variance of choices: sums of squares of aov (all combinations) and of drop1 (two of them missing).
# Rscript multiverse.R > ../multiverse.json
suppressPackageStartupMessages(library(jsonlite))
d <- expand.grid(c = 0:1, b = 0:2, a = 0:1)[, c("a", "b", "c")]
d$y <- c(0.42, 0.37, 1.21, 1.16, 0.95, 1.32, -0.11, 0.08, 0.77, 0.61, 0.3, 0.94)
f <- d; f[1:3] <- lapply(f[1:3], factor)
full <- summary(aov(y ~ a + b + c, f))[[1]][["Sum Sq"]]
holes <- f[-c(3, 8), ]
part <- drop1(lm(y ~ a + b + c, holes))[["Sum of Sq"]][-1]
cat(toJSON(list(made = R.version.string, rows = as.matrix(d[1:3]), y = d$y, full = full, total = sum((d$y - mean(d$y))^2), missing = c(2, 7), part = part,
  partTotal = sum((holes$y - mean(holes$y))^2)), digits = NA, auto_unbox = TRUE))
