// rScript: the R script that opens a corpus written as CSV: a data frame with base R, and a quanteda corpus where quanteda is installed.

import { columnTitle, type DocumentColumn } from "./document-columns.ts";

const classes: Readonly<Record<DocumentColumn["type"], string>> = {
  integer: "numeric",
  number: "numeric",
  boolean: "logical",
  text: "character",
};

/**
 * The script. It finds `documents.csv` beside itself, whether it is sourced or run, and leaves `documents` and, with quanteda, `speeches`.
 *
 * @param columns The variables of the documents.
 */
export function rScript(columns: readonly DocumentColumn[]): string {
  const types = columns.map(({ name, type }) => `${quoted(columnTitle(name))} = "${classes[type]}"`);
  const all = ['id = "character"', 'text = "character"', ...types].join(",\n  ");
  return `# Opens this corpus in R: \`documents\` is a data frame, \`speeches\` a quanteda corpus where quanteda is installed.
# source("load.R"), from any folder.

this_file <- function() {
  sourced <- Filter(Negate(is.null), lapply(sys.frames(), function(frame) frame$ofile))
  if (length(sourced) > 0) return(sourced[[length(sourced)]])
  run <- grep("^--file=", commandArgs(FALSE), value = TRUE)
  if (length(run) > 0) sub("^--file=", "", run[[1]]) else "load.R"
}

classes <- c(
  ${all}
)

documents <- read.csv(
  file.path(dirname(this_file()), "documents.csv"),
  colClasses = unname(classes), check.names = FALSE, na.strings = "", encoding = "UTF-8",
  quote = "\\"", comment.char = "", fill = FALSE, stringsAsFactors = FALSE
)
documents$text[is.na(documents$text)] <- ""

if (requireNamespace("quanteda", quietly = TRUE)) {
  speeches <- quanteda::corpus(documents, docid_field = "id", text_field = "text")
}
`;
}

/** A name as a string of R. */
function quoted(name: string): string {
  const safe = name.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
  return `"${safe}"`;
}
