# Witness for regression: lm and estimatr (CR1, se_type "stata") on mtcars. R_LIBS=<library> Rscript least-squares.R > ../least-squares.json
suppressPackageStartupMessages({ library(estimatr); library(jsonlite) })
f <- lm(mpg ~ wt + hp + factor(am), mtcars); r <- lm_robust(mpg ~ wt + hp + factor(am), mtcars, clusters = gear, se_type = "stata")
out <- list(made = paste("estimatr", packageVersion("estimatr"), R.version.string), y = mtcars$mpg, x = unname(model.matrix(f)), clusters = mtcars$gear,
  coefficients = unname(coef(f)), covariance = unname(vcov(f)), clustered = unname(r$std.error))
cat(toJSON(out, digits = NA, auto_unbox = TRUE))
