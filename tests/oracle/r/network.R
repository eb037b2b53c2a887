# Witness for centralities: igraph on seven words and nine ties; distances of shortest paths are 1 over the weights.
# R_LIBS=<library> Rscript network.R > ../network.json
suppressPackageStartupMessages({library(igraph); library(jsonlite)})
e <- data.frame(from=c("a","a","a","b","b","c","d","e","f"), to=c("b","c","d","c","e","d","e","f","g"), w=c(5,1,2,3,4,1,2,6,1))
g <- graph_from_data_frame(e, directed=FALSE); n <- V(g)$name
out <- list(made=paste("igraph", packageVersion("igraph"), R.version.string), ties=e, words=n, degree=unname(degree(g)), strength=unname(strength(g, weights=e$w)), betweenness=unname(betweenness(g, weights=1/e$w, directed=FALSE)), betweennessNormalised=unname(betweenness(g, weights=1/e$w, directed=FALSE, normalized=TRUE)), eigenvector=unname(eigen_centrality(g, weights=e$w)$vector), pageRank=unname(page_rank(g, weights=e$w, damping=0.85)$vector))
cat(toJSON(out, digits=NA, auto_unbox=TRUE))
