# Decompositions and optima by base R 4.2.2. Rscript linear-algebra.R > ../linear-algebra.json
# The matrix has the cell ((3 i² + 5 j³ + 7 i j) mod 101) where (31 i + 17 j) mod 5 is 0, else 0; i and j from 1.
library(jsonlite)
cell <- function(i, j) ifelse((31 * i + 17 * j) %% 5 == 0, (3 * i^2 + 5 * j^3 + 7 * i * j) %% 101, 0)
a <- outer(1:120, 1:70, cell)
s <- svd(a)
small <- a[1:12, 1:8]
gram <- crossprod(small) + diag(8)
e <- eigen(gram, symmetric = TRUE)
g <- glm(am ~ wt + hp, binomial, mtcars, control = glm.control(epsilon = 1e-15, maxit = 100))
p <- glm(carb ~ wt + hp + qsec, poisson, mtcars, control = glm.control(epsilon = 1e-15, maxit = 100))
cat(toJSON(list(source = "R 4.2.2, tests/oracle/r/linear-algebra.R; data of the regressions: mtcars of R",
  singular = s$d, left1 = s$u[, 1], right1 = s$v[, 1], right5 = s$v[, 5],
  small = svd(small)$d, eigenvalues = e$values, eigenvector2 = e$vectors[, 2],
  inverse = solve(gram)[, 1], logDeterminant = as.numeric(determinant(gram)$modulus),
  am = mtcars$am, carb = mtcars$carb, wt = mtcars$wt, hp = mtcars$hp, qsec = mtcars$qsec,
  logistic = unname(coef(g)), logisticDeviance = g$deviance, poisson = unname(coef(p))), digits = I(17), auto_unbox = TRUE))
