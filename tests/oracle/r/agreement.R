# Witness for agreement: irr and irrCAC on Krippendorff's data C and the psychiatric diagnoses of Fleiss (1971), both as they are in the package irr.
# R_LIBS=<library> Rscript agreement.R > ../agreement.json
suppressPackageStartupMessages({ library(irr); library(irrCAC); library(jsonlite) })
c <- rbind(c(1,2,3,3,2,1,4,1,2,NA,NA,NA), c(1,2,3,3,2,2,4,1,2,5,NA,NA), c(NA,3,3,3,2,3,4,2,2,5,1,3), c(1,2,3,3,2,4,4,1,2,5,1,NA))
data("diagnoses", package = "irr"); d <- diagnoses
m <- sapply(d, function(x) as.integer(substr(as.character(x), 1, 1)))
est <- function(x) as.numeric(x$est$coeff.val)
out <- list(
  made = paste("irr", packageVersion("irr"), "irrCAC", packageVersion("irrCAC"), R.version.string),
  dataC = list(coders = c, alphaNominal = kripp.alpha(c, "nominal")$value, alphaOrdinal = kripp.alpha(c, "ordinal")$value, alphaInterval = kripp.alpha(c, "interval")$value, alphaRatio = kripp.alpha(c, "ratio")$value,
    gwetAc1 = est(gwet.ac1.raw(t(c))), sScore = est(bp.coeff.raw(t(c))), percent = as.numeric(pa.coeff.raw(t(c))$est$coeff.val)),
  diagnoses = list(coders = t(m), fleissKappa = kappam.fleiss(m)$value, cohenKappa = kappam.light(m)$value, gwetAc1 = est(gwet.ac1.raw(m)), sScore = est(bp.coeff.raw(m))))
cat(toJSON(out, digits = 15, auto_unbox = TRUE, na = "null", pretty = FALSE))
