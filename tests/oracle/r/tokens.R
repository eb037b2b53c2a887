# Figures for tests/oracle/tokens-more.json, made with quanteda 4.5.1 on R 4.2.2. The texts are invented. Run: Rscript tokens.R > ../tokens-more.json
library(quanteda)
library(jsonlite)
texts <- c(
  "The U.S.-led coalition spent $1,000.50 (3.14%) on rock'n'roll at 5 o’clock.",
  "See https://example.org/a_(b)?x=1&y=2#frag, or mail ann.lee@example.co.uk!",
  "¿Qué pasa? ¡Olé! l’Europe d'abord — aujourd'hui…", "No.5, No. 5, №5, §12, ½ cup, x² + y³",
  "soft\u00adhyphen co-operate -dash- –en–dash —em—", "zero\u200bwidth nbsp\u00a0here tab\there\nnew\r\nline",
  "привет, как дела? В.Путин: «Да!» 2,5 млн", "👍🏽 👨‍👩‍👧‍👦 :-) <3 ©2020 ™", "A&B AT&T Q&A and/or his/her 1/2 24/7",
  "mother-in-law's 19th-century 9/11 COVID-19 F-16s G20 5G", "y'all 'tis 'quoted' \"double\" «guill» ‘single’",
  "a.m. e.g. Ph.D. U.S.A. Inc. etc...", "---- ____ ***bold*** _under_ `code` ~tilde~",
  "10:30 12.05.2014 2014-05-12 1.000.000,00 1'000 +5 -5 5°C 100km/h", "E\u0301 e\u0301 ﬁne Straße İstanbul ŒUVRE",
  "[Applause] (Laughter.) {Interruption} <b>bold</b> &amp; &lt;", "Ελλάδα: «Ναι». ΟΔΥΣΣΕΎΣ;", "’s s’ ’ '’'",
  "https://un.org/a,b;c https://un.org/a!b https://un.org/a[1] https://un.org/é https://un.org/a|b",
  "http://gov.uk/. Next www.un.org//. https://un.org... (www.un.org/x-y_z?q=1&r=%20b#f)",
  "http://localhost:8080/x www.example.com:8080/a HTTPS://UN.ORG/A https://t.co/AbC123…")
as_texts <- function(t) unname(lapply(as.list(t), as.character))
cat(toJSON(list(
  source = unbox(sprintf("quanteda %s on R %s, tests/oracle/r/tokens.R", packageVersion("quanteda"), getRversion())),
  texts = texts, default = as_texts(tokens(texts)), remove_punct = as_texts(tokens(texts, remove_punct = TRUE)),
  remove_symbols = as_texts(tokens(texts, remove_symbols = TRUE)), remove_numbers = as_texts(tokens(texts, remove_numbers = TRUE)),
  remove_url = as_texts(tokens(texts, remove_url = TRUE)), split_hyphens = as_texts(tokens(texts, split_hyphens = TRUE))), pretty = FALSE), "\n")
