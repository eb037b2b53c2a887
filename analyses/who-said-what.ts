// ---
// title: Who said what
// summary: From an article to its speakers, their share of the quoted words, and the frames in them
// ---

// %% [markdown] question
// # Who said what
// A news article speaks in several voices. Whose words are quoted, how much of them, and in which frames do these speakers talk? Give your own article with
// `--article path`; without one, an invented article is read, in which no real person speaks.

// %% article
import { relative } from "node:path";
import {
  builtinCodebook,
  chartIntervals,
  chartQuotedShare,
  corpus,
  quotedShare,
  quotes,
  speeches,
  tokens,
  trackFrames,
} from "hustings";
import { readArticle } from "hustings/node";
import { chart, input, md, table } from "hustings/notebook";
import { articlePath } from "../corpora/invented-summit/load.ts";

const path = input.file("article", { label: "Article (text or HTML)", value: relative(".", articlePath) });
const article = await readArticle(path);

// %% quotations
const quotations = quotes(article);
const said = speeches(article, quotations);
const shares = quotedShare(corpus([article]), { find: () => quotations });

// %% who is quoted
chart(chartQuotedShare(shares, { title: "Who is quoted" }), { name: "shares" });

// %% frames
const rates = trackFrames(tokens(said), builtinCodebook("en"), { by: "speaker", minTokens: 50 });

// %% whose frames
chart(chartIntervals(rates, { title: "Frames in what they said" }), { name: "frames" });

// %% reading
const named = quotations.filter((quotation) => quotation.speaker !== null);
const most = shares.rows[0];

md`
  ${quotations.length} quotations were found and ${named.length} of them have a speaker. ${most?.speaker ?? "Nobody"} has the largest part, ${((most?.share ?? 0) * 100).toFixed(0)} %
  of the quoted words. In one article the counts of a frame are small, and the lines are long for that reason: read the passages before you say that one speaker
  stresses security more than another.
`;

// %% numbers
table(shares, { name: "shares-table", caption: "Quoted words by speaker" });
table(rates, { name: "frames-table", caption: "Frame terms per 10,000 quoted words" });
