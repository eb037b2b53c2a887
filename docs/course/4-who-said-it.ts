// ---
// title: "Lesson 4: Who said it?"
// summary: Quotations, paraphrase and the journalist's own voice in an invented article
// licence: CC BY 4.0
// ---

// %% [markdown] goals
// # Lesson 4: Who said it?
// **After this lesson you can** take a news article apart into what is quoted, what is reported and what the journalist says; find the speaker behind “he” and “the prime minister”; and
// explain why words of an article are not words of a politician. **Time:** 60 minutes. **Text:** an invented article; no real person speaks in it.

// %% [markdown] for teachers {"only": "teacher"}
// **For the teacher.** Print the article and let pupils mark in three colours before the page is opened; the comparison is the lesson. The machine's reasons (“why”) are worth reading
// aloud: it ties a quotation to a name by the verb of saying and its subject, or by whom “she” can mean. It can be wrong; look for a quotation you would give to somebody else.
// **More to do:** an article from today's paper, `npx tsx 4-who-said-it.ts --article my-article.txt`. Mind the rights of the newspaper: do not hand it on.

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
import { chart, input, md, question, table } from "hustings/notebook";
import { articlePath } from "../../corpora/invented-summit/load.ts";

const path = input.file("article", { label: "Article (text or HTML)", value: relative(".", articlePath) });
const article = await readArticle(path);
const quotations = quotes(article);
const said = speeches(article, quotations);

// %% [markdown] three voices
// ## Three voices
// > “Integration without security is a house without a door,” Mr. Drevan added.
//
// Between the marks stand Mr. Drevan's words; outside stand the journalist's. *He added* is the **cue**, *Mr. Drevan* the **mention**, and the person behind it the **speaker**. A paraphrase
// has no marks: *she said that the council would publish the text*. There the thought is the speaker's, and the words are anybody's.

// %% speakers
const shares = quotedShare(corpus([article]), { find: () => quotations });
chart(chartQuotedShare(shares, { title: "Whose words are quoted" }), { name: "shares" });

// %% reasons
// A model-free list: what stands between the marks, the mention it is tied to, and whom that means.
const listed = quotations.map(({ start, end, speaker, mention, rule }) => {
  const words = article.text.slice(start, end);
  const begin = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  return { begin, mention: mention?.text ?? "nobody", speaker: speaker ?? "nobody named", rule };
});
for (const { begin, mention, speaker, rule } of listed) md`- ${begin} · ${mention} → **${speaker}** (${rule})`;

// %% [markdown] whose frames
// ## Whose frames?
// *Security*, *integration* and *sovereignty* stand in this article many times. Whose are they? Counting the whole article would answer for the journalist.

// %% frames
const rates = trackFrames(tokens(said), builtinCodebook("en"), { by: "speaker", minTokens: 50 });
chart(chartIntervals(rates, { title: "Frames in what they said" }), { name: "frames" });
table(rates, { name: "frames-table", caption: "Frames in quoted words, by speaker" });

// %% [exercise] find the one
// Find the quotation whose mention is no name: a pronoun or a description. How do *you* know who is meant?

// %% [test] check yourself
const named = quotations.filter(({ speaker }) => speaker !== null);
const names = [...new Set(named.map(({ speaker }) => speaker ?? ""))].toSorted();
const most = shares.rows.find(({ speaker }) => speaker !== null);

question("how-many", {
  ask: "How many quotations are there between marks, parts of one sentence counted on their own?",
  answer: quotations.length,
  tolerance: 0,
  hint: "Count the list above.",
});
question("nobody", {
  ask: "How many of them have no speaker who is named?",
  answer: quotations.length - named.length,
  tolerance: 0,
  why: "Nobody is made up: a source who does not want a name stays without one.",
});
question("largest", {
  ask: "Whose words take up the largest part of what is quoted?",
  options: names,
  answer: most?.speaker ?? names[0] ?? "",
  hint: "The first chart sorts them.",
});
question("voice", {
  ask: "“She said that the council would publish the full text.” Which voice is that?",
  options: ["quoted", "paraphrased", "journalist"],
  answer: "paraphrased",
  hint: "There are no marks, but somebody is said to have said it.",
  why: "The thought is hers, the words need not be.",
});
