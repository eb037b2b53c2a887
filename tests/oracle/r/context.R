# Witness for regressions of contexts: conText 3.0.1 and quanteda fcm on the State of the Union addresses since 1981, with vectors and a transformation made of sines; with clusters estimatr (CR1) and a jackknife by hand.
# R_LIBS=<library> Rscript context.R words.json > ../context.json, where words.json holds { docs: [{ id, vars: { party, date }, words }], features }.
suppressPackageStartupMessages({ library(conText); library(quanteda); library(jsonlite); library(estimatr) })
d <- fromJSON(commandArgs(TRUE)[1], simplifyVector = FALSE)
toks <- as.tokens(setNames(lapply(d$docs, function(x) unlist(x$words)), sapply(d$docs, function(x) x$id)))
docvars(toks, "party") <- sapply(d$docs, function(x) x$vars$party)
docvars(toks, "late") <- as.integer(sapply(d$docs, function(x) x$vars$date >= "2001"))
toks$doc <- docnames(toks)
f <- unlist(d$features); D <- 8
V <- outer(seq_along(f), 1:D, function(w, k) sin(w * k * 0.37 + k)); rownames(V) <- f
A <- outer(1:D, 1:D, function(i, j) ifelse(i == j, 1.5, 0) + 0.3 * cos(i * 2 + j))
set.seed(1)
m <- conText(peace ~ party + late, data = toks, pre_trained = V, transform = TRUE, transform_matrix = A, jackknife = TRUE, permute = TRUE, num_permutations = 1000, window = 6, verbose = FALSE)
n <- m@normed_coefficients; row.names(n) <- n$coefficient; n <- n[c("party_Republican", "late"), ]
x <- dfm(tokens_context(toks, "peace", window = 6, verbose = FALSE)); e <- dem(x, pre_trained = V, transform = TRUE, transform_matrix = A, verbose = FALSE)
groups <- nns(dem_group(e, groups = e@docvars$party), pre_trained = V, N = 5, candidates = f, stem = FALSE, as_list = FALSE, show_language = FALSE)
Y <- as.matrix(e); dv <- e@docvars; X <- data.frame(rep = as.integer(dv$party == "Republican"), late = dv$late)
clustered <- function(keep) { v <- 0; b <- NULL
  for (k in 1:D) { r <- lm_robust(y ~ rep + late, data.frame(y = Y[keep, k], X[keep, ]), clusters = dv$doc[keep], se_type = "stata"); v <- v + r$std.error^2; b <- cbind(b, r$coefficients) }
  list(squared = rowSums(b^2)[-1], bias = v[-1]) }
all <- clustered(rep(TRUE, nrow(Y))); u <- unique(dv$doc); G <- length(u)
jack <- t(sapply(u, function(g) { r <- clustered(dv$doc != g); r$squared - r$bias })); se <- sqrt((G - 1) / G * colSums(scale(jack, scale = FALSE)^2))
few <- toks[1:10]; near <- fcm(few, context = "window", window = 6, tri = FALSE)
small <- as.tokens(list(d1 = c("a", "a", "b", "a", "c"), d2 = c("b", "c", "b")))
square <- function(...) { z <- as.matrix(fcm(small, tri = FALSE, ...)); unname(z[c("a", "b", "c"), c("a", "b", "c")]) }
# Positive information and its singular vectors, smoothed by 0.75.
M <- square(context = "window", window = 2); s <- rowSums(M)^0.75; P <- pmax(log(M * sum(s) / outer(rowSums(M), s)), 0); P[M == 0] <- 0; S <- svd(P)
out <- list(made = paste("conText", packageVersion("conText"), "quanteda", packageVersion("quanteda"), "estimatr", packageVersion("estimatr"), R.version.string), contexts = nrow(Y),
  coefficients = unname(as.matrix(m)[c("(Intercept)", "party_Republican", "late"), ]),
  terms = list(squared = n$normed.estimate.orig, debiased = n$normed.estimate.deflated, bias = n$normed.estimate.beta.error.null, standardError = n$std.error, low = n$lower.ci, high = n$upper.ci, p = n$p.value),
  clustered = list(squared = unname(all$squared), bias = unname(all$bias), standardError = unname(se)),
  neighbours = lapply(split(groups, groups$target), function(g) list(words = g$feature, similarity = g$value)),
  transform = list(log = unname(as.matrix(compute_transform(near, V, weighting = "log"))), threshold = unname(as.matrix(compute_transform(near, V, weighting = 20)))),
  fcm = list(frequency = square(context = "window", window = 2), weighted = square(context = "window", window = 2, count = "weighted"), document = square(context = "document"), boolean = square(context = "document", count = "boolean")),
  information = P, singular = S$d)
cat(toJSON(out, digits = NA, auto_unbox = TRUE))
