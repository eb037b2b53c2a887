# Witness for local alignment: textreuse::align_local on random sequences of few words.
# R_LIBS=<library> Rscript alignment.R > ../alignment.json
suppressPackageStartupMessages({ library(textreuse); library(jsonlite) })
set.seed(1)
run <- function(k) { a <- sample(1:7, 5 + k, TRUE); b <- if (k %% 3 == 0) sample(1:7, 8 + k, TRUE) else { x <- a[runif(length(a)) > 0.2]; i <- runif(length(x)) < 0.15; x[i] <- sample(1:7, sum(i), TRUE); x }
  o <- switch(1 + k %% 2, c(2L, -1L, -1L), c(3L, -2L, -1L)); r <- align_local(paste0("w", a, collapse = " "), paste0("w", b, collapse = " "), match = o[1], mismatch = o[2], gap = o[3], progress = FALSE)
  list(a = I(a), b = I(b), match = o[1], mismatch = o[2], gap = o[3], score = r$score) }
cat(toJSON(list(made = paste("textreuse", packageVersion("textreuse"), R.version.string), cases = lapply(1:45, run)), auto_unbox = TRUE))
