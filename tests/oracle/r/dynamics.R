# Witness for dynamics: glm (quasipoisson), cor.test and outer (Mann-Kendall, Sen), changepoint (PELT) and all sequences tried (Kleinberg), on frames of the State of the Union since 1900.
# R_LIBS=<library> Rscript dynamics.R periods.json > ../dynamics.json, where periods.json holds a series a frame: [{ frame, time, count, tokens }], counted by trackFrames over years with war = war, wars; tax = tax*; jobs = job, jobs.
suppressPackageStartupMessages({ library(changepoint); library(jsonlite) })
series <- fromJSON(commandArgs(TRUE)[1], simplifyDataFrame = FALSE)
trend <- function(s) { fit <- glm(count ~ time, offset = log(s$tokens), family = quasipoisson, data = s[c("time", "count")], control = list(epsilon = 1e-14, maxit = 100)); c <- summary(fit)$coefficients; b <- c[2, 1]; reach <- qt(0.975, length(s$time) - 2) * c[2, 2]
  rate <- s$count / s$tokens * 10000; k <- suppressWarnings(cor.test(s$time, rate, method = "kendall", exact = FALSE, continuity = TRUE))
  i <- combn(length(rate), 2); sl <- (rate[i[2, ]] - rate[i[1, ]]) / (s$time[i[2, ]] - s$time[i[1, ]]); n <- length(rate); t <- table(rate); v <- (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5))) / 18
  q <- sort(sl); r <- qnorm(0.975) * sqrt(v); e <- residuals(fit, "pearson")
  list(frame = s$frame, change = 100 * (exp(b) - 1), low = 100 * (exp(b - reach) - 1), high = 100 * (exp(b + reach) - 1), p = c[2, 4], dispersion = summary(fit)$dispersion, autocorrelation = acf(e, 1, plot = FALSE)$acf[2], tau = unname(k$estimate), tauP = k$p.value, slope = median(sl), slopeLow = q[floor((length(q) - r) / 2)], slopeHigh = q[ceiling((length(q) + r) / 2) + 1]) }
# changepoint's Poisson cost is that of equal exposures: counts alone.
pelt <- function(x, penalty, min) cpts(cpt.meanvar(x, method = "PELT", test.stat = "Poisson", penalty = "Manual", pen.value = penalty, minseglen = min))
changes <- function(s) lapply(list(c(2 * log(length(s$count)), 1), c(20, 1), c(60, 2)), function(o) list(penalty = o[1], minLength = o[2], after = I(pelt(s$count, o[1], o[2]))))
# Kleinberg's two states over the first fourteen periods, by trying all sequences.
states <- function(s, ratio, gamma) { r <- s$count[1:14]; d <- s$tokens[1:14]; p0 <- sum(r) / sum(d); cost <- function(p) -(r * log(p) + (d - r) * log(1 - p)); a <- cost(p0); b <- cost(ratio * p0); best <- Inf; which <- NULL
  for (k in 0:(2^14 - 1)) { q <- as.integer(intToBits(k))[1:14]; value <- sum(ifelse(q == 1, b, a)) + gamma * log(14) * sum(diff(c(0, q)) == 1); if (value < best) { best <- value; which <- q } }; which }
cat(toJSON(list(series = series, made = paste("changepoint", packageVersion("changepoint"), R.version.string), trend = lapply(series, trend), changes = lapply(series, changes),
  bursts = lapply(series, function(s) list(two = states(s, 2, 1), three = states(s, 1.5, 0.5)))), digits = 14, auto_unbox = TRUE))
