# Witness for hierarchies: hclust, cutree and cophenetic on cosine distances of the State of the Union addresses since 1981, words of 20 places and 2 addresses or more without stop words.
# R_LIBS=<library> Rscript hierarchy.R words.json > ../hierarchy.json, with the words.json of semantics.R
suppressPackageStartupMessages({ library(quanteda); library(quanteda.textstats); library(jsonlite) })
d <- fromJSON(commandArgs(TRUE)[1])
x <- as.dfm(Matrix::sparseMatrix(d$document[d$sentence + 1] + 1, d$word + 1, x = 1, dims = c(length(d$documents), length(d$features)), dimnames = list(d$documents, d$features)))
distance <- as.dist(1 - as.matrix(textstat_simil(x, method = "cosine")))
manhattan <- as.dist(as.matrix(textstat_dist(x, method = "manhattan")))
run <- function(dist, method) { h <- hclust(dist, method); list(heights = h$height, clusters = unname(cutree(h, 4)), cophenetic = cor(dist, cophenetic(h))) }
methods <- c(single = "single", complete = "complete", average = "average", weighted = "mcquitty", ward = "ward.D2")
cat(toJSON(list(made = paste("quanteda.textstats", packageVersion("quanteda.textstats"), R.version.string), documents = d$documents,
  cosine = lapply(methods, function(m) run(distance, m)), manhattan = lapply(methods, function(m) run(manhattan, m))), digits = 14, auto_unbox = TRUE))
