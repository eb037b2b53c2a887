# Witness for Wordshoal: the mode of the posterior by optim (BFGS with its gradient), on simulated positions of 12 speakers in 9 debates, some missing.
# Rscript wordshoal.R > ../wordshoal.json
suppressPackageStartupMessages(library(jsonlite))
set.seed(7); n <- 12; J <- 9; truth <- as.numeric(scale(rnorm(n))); beta <- c(1, -0.9, 0.8, 0.05, 1, -1, 0.7, 0.9, -0.8)
y <- outer(truth, beta) + matrix(rnorm(n * J, sd = 0.35), n); y[cbind(sample(n, 12, TRUE), sample(J, 12, TRUE))] <- NA
i <- row(y)[!is.na(y)]; j <- col(y)[!is.na(y)]; v <- y[!is.na(y)]
split <- function(x) list(t = x[1:n], a = x[n + 1:J], b = x[n + J + 1:J], l = x[n + 2 * J + 1:n])
f <- function(x) { s <- split(x); tau <- exp(s$l); r <- v - s$a[j] - s$b[j] * s$t[i]; -(sum((s$l[i] - tau[i] * r^2) / 2) - sum(s$t^2) / 2 - 2 * sum(s$a^2 + s$b^2) - sum(tau)) }
g <- function(x) { s <- split(x); tau <- exp(s$l); r <- v - s$a[j] - s$b[j] * s$t[i]; add <- function(w, k, m) { o <- numeric(m); for (q in seq_along(w)) o[k[q]] <- o[k[q]] + w[q]; o }
  -c(add(tau[i] * r * s$b[j], i, n) - s$t, add(tau[i] * r, j, J) - 4 * s$a, add(tau[i] * r * s$t[i], j, J) - 4 * s$b, add(0.5 - tau[i] * r^2 / 2, i, n) - tau) }
o <- optim(c(truth, rep(0, J), beta, rep(1, n)), f, g, method = "BFGS", control = list(maxit = 5000, reltol = 1e-16)); s <- split(o$par)
cat(toJSON(list(made = R.version.string, truth = truth, speaker = i - 1, debate = j - 1, value = v, theta = s$t, alpha = s$a, beta = s$b, tau = exp(s$l), gradient = max(abs(g(o$par)))), digits = 12, auto_unbox = TRUE))
