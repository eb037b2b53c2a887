# Dispersion of made words in made parts, by tlda 0.1.0 and base R. Rscript dispersion.R > ../dispersion.json
library(tlda); library(jsonlite)
set.seed(20)
words <- lapply(1:40, function(i) {
  n <- sample(2:30, 1)
  sizes <- sample(50:5000, n)
  counts <- rnbinom(n, mu = sizes / sample(c(20, 200, 2000), 1), size = sample(c(.2, 1, 20), 1))
  counts <- pmin(counts, sizes)
  if (sum(counts) == 0) counts[1] <- 1
  dp <- function(formula) unname(disp_DP(counts, sizes, formula = formula, directionality = "gries", freq_adjust = FALSE, unit_interval = FALSE, verbose = FALSE, print_score = FALSE)[1])
  all <- disp(counts, sizes, verbose = FALSE, print_score = FALSE, suppress_warning = TRUE)
  list(counts = counts, sizes = sizes,
    range = unname(disp_R(counts, sizes, type = "absolute", verbose = FALSE, print_score = FALSE, freq_adjust = FALSE)[1]),
    juillandD = all[["D"]], carrollD2 = all[["D2"]], rosengrenS = all[["S"]], da = all[["DA"]],
    klEven = all[["DKL"]],
    dp = dp("gries_2008"), dpNorm = dp("lijffit_gries_2012"), dpEgbert = dp("egbert_etal_2020"),
    sd = sqrt(mean((counts - mean(counts))^2)), vc = sqrt(mean((counts - mean(counts))^2)) / mean(counts),
    lyneD3 = 1 - unname(suppressWarnings(chisq.test(counts, p = sizes / sum(sizes)))$statistic) / (4 * sum(counts)))
})
cat(toJSON(list(source = "tlda 0.1.0 and base R 4.2.2, tests/oracle/r/dispersion.R; klEven is 1 / (1 + KL)", words = words), digits = 15, auto_unbox = TRUE))
