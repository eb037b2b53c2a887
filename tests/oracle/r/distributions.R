# Figures for tests/oracle/distributions.json, made with base R 4.2.2 (stats). Run: Rscript distributions.R > ../distributions.json
put <- function(x) if (is.infinite(x)) (if (x > 0) "Infinity" else "-Infinity") else sprintf("%.17g", x)
row <- function(name, args, value) cat(sprintf('{"f":"%s","args":[%s],"value":"%s"}', name, paste(sapply(args, function(a) sprintf("%.17g", a)), collapse = ","), put(value)))
first <- TRUE
# Here pbeta(log.p = TRUE) of R 4.2.2 is off by up to 3 in the logarithm (checked with 60 digits): see tests/oracle/python/deep-tails.py.
wrong <- function(x, a, b) (x == 0.05 && a == 8.5 && b == 50000) || (a == 20000 && b == 12 && x %in% c(0.7, 0.95))
emit <- function(...) { if (first) first <<- FALSE else cat(",\n"); row(...) }
cat('{"source":"base R 4.2.2 (stats), tests/oracle/r/distributions.R; natural logarithms of tails","rows":[\n')
for (z in c(0, 0.1, 0.5, 1, 1.2815515655446, 1.96, 2.5758293035489, 3.29, 6, 8.5, 12, 20, 30, 37, 100)) {
  emit("normal upper", z, pnorm(z, lower.tail = FALSE, log.p = TRUE)); emit("normal lower", z, pnorm(z, log.p = TRUE)) }
for (df in c(0.1, 1, 2, 3, 5, 10, 30, 100, 1000)) for (x in c(1e-6, 0.01, 0.5, 1, 3.84, 10.83, 50, 300, 1300)) {
  emit("chisq upper", c(x, df), pchisq(x, df, lower.tail = FALSE, log.p = TRUE)); emit("chisq lower", c(x, df), pchisq(x, df, log.p = TRUE)) }
for (a in c(0.01, 0.5, 0.999, 1, 2.5, 17, 250, 1e4, 1e6)) for (r in c(0.05, 0.5, 0.9, 0.999, 1, 1.001, 1.1, 2, 4)) {
  emit("gamma upper", c(a * r, a), pgamma(a * r, a, lower.tail = FALSE, log.p = TRUE)); emit("gamma lower", c(a * r, a), pgamma(a * r, a, log.p = TRUE)) }
for (a in c(0.3, 1, 2, 8.5, 40, 500, 20000)) for (b in c(0.5, 1, 3, 12, 300, 50000)) for (x in c(1e-8, 0.001, 0.05, 0.3, 0.5, 0.7, 0.95, 0.9999)) if (!wrong(x, a, b)) {
  emit("beta lower", c(x, a, b), pbeta(x, a, b, log.p = TRUE)); emit("beta upper", c(x, a, b), pbeta(x, a, b, lower.tail = FALSE, log.p = TRUE)) }
for (df in c(1, 2, 3.7, 10, 30, 250, 1e5)) for (t in c(-4, -0.3, 0.01, 1, 2, 5, 20, 1000)) emit("t upper", c(t, df), pt(t, df, lower.tail = FALSE, log.p = TRUE))
for (d1 in c(1, 3, 20)) for (d2 in c(1, 7, 400)) for (f in c(0.01, 0.8, 3, 40, 1e4)) { emit("f upper", c(f, d1, d2), pf(f, d1, d2, lower.tail = FALSE, log.p = TRUE)); emit("f lower", c(f, d1, d2), pf(f, d1, d2, log.p = TRUE)) }
for (n in c(1, 10, 1000, 1e6)) for (p in c(1e-5, 0.1, 0.5, 0.93)) for (k in unique(pmin(n, c(0, 1, 3, 9, 400, n %/% 2, n)))) if (!(n == 1e6 && p == 0.1 && k == 9)) {
  emit("binomial upper", c(k, n, p), pbinom(k - 1, n, p, lower.tail = FALSE, log.p = TRUE)); emit("binomial lower", c(k, n, p), pbinom(k, n, p, log.p = TRUE)) }
for (m in c(0.001, 1, 7.3, 90, 5000)) for (k in c(0, 1, 2, 7, 40, 300, 5100)) { emit("poisson upper", c(k, m), ppois(k - 1, m, lower.tail = FALSE, log.p = TRUE)); emit("poisson lower", c(k, m), ppois(k, m, log.p = TRUE)) }
for (p in c(1e-300, 1e-20, 1e-6, 0.001, 0.025, 0.3, 0.5, 0.8, 0.975, 0.999999)) {
  emit("normal quantile", p, qnorm(p))
  for (a in c(0.5, 1, 4, 10.5, 1000)) if (p > 1e-30 || a > 1) { emit("gamma quantile", c(p, a), qgamma(p, a)); emit("gamma quantile upper", c(p, a), qgamma(p, a, lower.tail = FALSE)) }
  if (p > 1e-30) for (df in c(1, 4, 9, 33.3)) emit("t quantile", c(p, df), qt(p, df)) }
for (p in c(1e-6, 0.001, 0.025, 0.3, 0.5, 0.8, 0.975, 0.999)) for (ab in list(c(1, 1), c(0.5, 0.5), c(3, 12), c(113, 6), c(8468, 567))) emit("beta quantile", c(p, ab), qbeta(p, ab[1], ab[2]))
for (x in c(1e-12, 0.01, 0.3, 0.99, 1.0001, 1.7, 2, 2.3, 3.5, 11, 101.5, 1e6)) emit("log gamma", x, lgamma(x))
cat("\n]}\n")
