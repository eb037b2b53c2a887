# Witness for the laws of vocabulary: likelihoods maximised by optim, the score solved by uniroot, the growth curve by duplicated() and lm, on the State of the Union addresses since 1981.
# Rscript vocabulary.R words.json > ../vocabulary.json, where words.json holds { texts }: for each address the numbers of its words, as tests/stats/zipf.test.ts has them.
suppressPackageStartupMessages(library(jsonlite))
texts <- fromJSON(commandArgs(TRUE)[1], simplifyVector = FALSE)$texts
texts <- lapply(texts, unlist); all <- unlist(texts)
ranked <- function(ids) sort(as.numeric(table(ids)), decreasing = TRUE)
zipf <- function(n) { r <- seq_along(n); uniroot(function(s) sum(n * log(r)) / sum(n) - sum(log(r) * r^-s) / sum(r^-s), c(0.2, 4), tol = 1e-15)$root }
mandelbrot <- function(n) { r <- seq_along(n); f <- function(x) { l <- log(r + exp(x[2]) - 1); (x[1] * sum(n * l) + sum(n) * log(sum(exp(-x[1] * l)))) / sum(n) }
  x <- optim(c(1, 0.5), f, control = list(maxit = 5000, reltol = 1e-15))$par; x <- optim(x, f, method = "BFGS", control = list(reltol = 1e-16, maxit = 1000), gr = function(x) numeric(x, f))$par; c(x[1], exp(x[2]) - 1) }
numeric <- function(x, f) sapply(1:2, function(i) { h <- 1e-5; a <- b <- x; a[i] <- a[i] + h; b[i] <- b[i] - h; (f(a) - f(b)) / (2 * h) })
n <- ranked(all); m <- mandelbrot(n); r <- seq_along(n); z <- zipf(n)
ks <- function(s, q) { p <- (r + q)^-s; max(abs(cumsum(n) / sum(n) - cumsum(p) / sum(p))) }
curve <- function(ids, points = 50) { stops <- unique(round(100 * (length(ids) / 100)^((0:(points - 1)) / (points - 1)))); data.frame(n = stops, v = cumsum(!duplicated(ids))[stops]) }
heaps <- function(ids) { c <- curve(ids); fit <- lm(log(v) ~ log(n), c); list(exponent = unname(coef(fit)[2]), factor = unname(exp(coef(fit)[1])), fit = summary(fit)$r.squared) }
# Twenty parts, dealt by the order of ids, which is that of time.
dealt <- function(statistic, texts) { g <- (seq_along(texts) - 1) %% 20; v <- sapply(0:19, function(k) statistic(unlist(texts[g != k]))); e <- statistic(unlist(texts)); se <- sqrt(19 / 20 * sum((v - mean(v))^2)); c(e - qt(0.975, 19) * se, e + qt(0.975, 19) * se) }
cat(toJSON(list(made = R.version.string, documents = length(texts), tokens = length(all), types = length(n),
  zipf = list(exponent = z, distance = ks(z, 0), interval = dealt(function(i) zipf(ranked(i)), texts)),
  mandelbrot = list(exponent = m[1], shift = m[2], distance = ks(m[1], m[2])),
  heaps = c(heaps(all), list(interval = dealt(function(i) heaps(i)$exponent, texts), growth = tail(curve(all), 5)))), digits = 14, auto_unbox = TRUE))
