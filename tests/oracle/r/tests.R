# Figures for tests/oracle/tests.json, made with base R 4.2.2 (stats) and boot 1.3-28.1. Run: Rscript tests.R > ../tests.json
library(boot)
num <- function(x) paste0("[", paste(sapply(x, function(v) if (is.infinite(v)) (if (v > 0) '"Infinity"' else '"-Infinity"') else sprintf("%.17g", v)), collapse = ","), "]")
cat('{"source":"base R 4.2.2 (stats) and boot 1.3-28.1, tests/oracle/r/tests.R",\n"fisher":[\n')
tables <- list(c(1, 3, 3, 1), c(3, 1, 1, 3), c(0, 5, 8, 2), c(8, 0, 2, 5), c(12, 5, 29, 2), c(0, 0, 10, 12), c(7, 2, 993, 998), c(6, 2, 11, 10), c(1, 0, 16, 12), c(331, 177, 199223, 287254), c(1, 4, 199553, 287427), c(49, 4, 199505, 287427), c(567, 8468, 610, 333337), c(0, 40, 1177, 341765), c(2218, 2543, 197336, 284888), c(30, 10, 20, 40), c(10, 10, 1000, 1000), c(5, 5, 5, 5), c(100, 3, 4000, 90000))
rows <- sapply(tables, function(t) { m <- matrix(t, 2, byrow = TRUE); f <- fisher.test(m)
  sprintf('{"table":%s,"both":%s,"greater":%s,"less":%s,"odds":%s}', num(t), num(f$p.value), num(fisher.test(m, alternative = "greater")$p.value), num(fisher.test(m, alternative = "less")$p.value), num(c(f$estimate, f$conf.int))) })
cat(paste(rows, collapse = ",\n"), '],\n"adjust":[\n')
ps <- list(c(0.01, 0.04, 0.03), c(1e-10, 0.5, 0.02, 0.02, 0.9, 0.001, 1e-300), c(0.2), c(0.05, 0.05, 0.05), seq(0.001, 0.6, length.out = 20))
cat(paste(sapply(ps, function(p) sprintf('{"p":%s,"bonferroni":%s,"holm":%s,"fdr":%s}', num(p), num(p.adjust(p, "bonferroni")), num(p.adjust(p, "holm")), num(p.adjust(p, "BH")))), collapse = ",\n"), '],\n"wilcoxon":[\n')
pairs <- list(list(c(12, 15, 18, 24, 88), c(3, 3, 13, 27, 33)), list(c(0, 0, 0, 1.5, 2), c(0, 0, 0.5, 0, 0, 0, 0.1)), list(c(5, 6, 7), c(1, 2, 3, 4)), list(c(1, 1, 1), c(1, 1)), list(c(0, 0.2, 0.3, 0, 0.9, 1.2), c(0, 0, 0, 0, 0.1, 0.3, 0)))
cat(paste(sapply(pairs, function(q) sprintf('{"x":%s,"y":%s,"w":%s,"p":%s,"pContinuity":%s}', num(q[[1]]), num(q[[2]]), num(wilcox.test(q[[1]], q[[2]], exact = FALSE)$statistic), num(suppressWarnings(replace(p <- wilcox.test(q[[1]], q[[2]], exact = FALSE, correct = FALSE)$p.value, is.nan(p), 1))), num(replace(p <- wilcox.test(q[[1]], q[[2]], exact = FALSE, correct = TRUE)$p.value, is.nan(p), 1)))), collapse = ",\n"), '],\n"boot":[\n')
# The replicates are R's; the test hands the same ones to our interval, so that only the arithmetic is compared.
set.seed(2) # no replicate equals the estimate: ties count half with us, not at all in boot
count <- c(3, 0, 7, 1, 2, 12, 0, 4, 5, 1, 9, 2); size <- c(900, 400, 1500, 700, 650, 2100, 300, 1100, 800, 950, 1300, 600)
stat <- function(d, i) sum(d[i, 1]) / sum(d[i, 2])
b <- boot(cbind(count, size), stat, R = 999)
inf <- empinf(b, type = "jack")
expanded <- 1 - 2 * pnorm(-sqrt(12 / 11) * qt(0.975, 11)) # Hesterberg 2015
bca <- function(level) boot.ci(b, conf = level, type = c("perc", "bca"), L = inf)
cat(sprintf('{"count":%s,"size":%s,"t0":%s,"influence":%s,"replicates":%s,\n"perc95":%s,"bca95":%s,"bca80":%s,"bca95of50000":%s,"expandedLevel":%s,"expandedOf50000":%s}', num(count), num(size), num(b$t0), num(inf), num(b$t[, 1]), num(bca(0.95)$percent[4:5]), num(bca(0.95)$bca[4:5]), num(bca(0.8)$bca[4:5]), num(local({ set.seed(3); b <- boot(cbind(count, size), stat, R = 50000); boot.ci(b, type = "bca", L = inf)$bca[4:5] })), num(expanded), num(local({ set.seed(3); b <- boot(cbind(count, size), stat, R = 50000); boot.ci(b, conf = expanded, type = "bca", L = inf)$bca[4:5] }))), '],\n"poisson":[\n')
cat(paste(sapply(0:12, function(k) sprintf('{"count":%d,"limits":%s}', k, num(poisson.test(k)$conf.int))), collapse = ",\n"), '],\n"binomial":[\n')
cat(paste(sapply(list(c(0, 9), c(1, 3), c(2, 3), c(9, 9), c(13, 40), c(567, 9035)), function(v) sprintf('{"x":%d,"n":%d,"p":%s,"limits":%s}', v[1], v[2], num(binom.test(v[1], v[2])$p.value), num(binom.test(v[1], v[2], conf.level = 0.99)$conf.int))), collapse = ",\n"), "]}\n")
