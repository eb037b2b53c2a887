// ---
// title: "Lesson 1: How often?"
// summary: From a count to a rate, and from a rate back to the sentence
// licence: CC BY 4.0
// ---

// %% [markdown] goals
// # Lesson 1: How often?
// **After this lesson you can** count a word in many speeches, turn the count into a rate, say which of the two answers a question, and go from a number back to the sentences it was
// counted in. **Time:** 45 minutes. **Texts:** addresses of United States presidents to Congress, in the public domain.

// %% [markdown] for teachers {"only": "teacher"}
// **For the teacher.** The lesson turns on one trap: long texts win every count. The address of 1981 is a written report of more than 33,000 words; most spoken ones have about 5,000.
// Let pupils write down a guess before they look. Have them open the passages of one mark and read three sentences aloud: who is to be made safe, and from what?
// A frequent misunderstanding: a rate is not a share of speeches. **More to do:** another word; is there one whose order hardly changes between count and rate, and why?

// %% texts
import { chartIntervals, chartRanked, dictionary, subset, tokens, trackFrames } from "hustings";
import { chart, input, md, question } from "hustings/notebook";
import { stateOfTheUnion } from "../../corpora/state-of-the-union/load.ts";

const word = input.select("word", { label: "Word", options: ["security", "freedom", "jobs", "war"] });
const addresses = subset(stateOfTheUnion(), ({ vars }) => vars.date >= "1975");
const rates = trackFrames(tokens(addresses, { notes: "drop" }), dictionary({ [word]: word }), { by: "id" });

// %% [markdown] a count
// ## A count
// The simplest thing to do with a word is to count it. Before you look: will a short address or a long one have it most often?

// %% counting
chart(chartRanked(rates, { label: "group", value: "count", limit: 8, title: `Addresses with the most “${word}”` }), {
  name: "counts",
});

// %% [markdown] a rate
// ## A rate
// A text of 30,000 words has six times the chances of one of 5,000. A **rate** allows for that: the count, divided by all words, times 10,000.
// Below, each dot is a rate. The line around it says how far it could be off; lesson 3 is about those lines.

// %% dividing
chart(chartIntervals(rates, { limit: 12, title: `Addresses in which “${word}” stands most densely` }), {
  name: "rates",
});

// %% [exercise] by hand
// An address of 6,400 words has the word 16 times. What is its rate per 10,000 words?

// %% [solution] by hand
const byHand = (10_000 * 16) / 6400;
md`16 of 6,400 words are ${byHand} of 10,000.`;

// %% [test] check yourself
const rows = rates.rows.filter(({ tokens: size }) => size > 0);
const first = (value: (row: (typeof rows)[number]) => number): string =>
  rows.toSorted((a, b) => value(b) - value(a) || (a.group < b.group ? -1 : 1))[0]?.group ?? "";
const mostCounted = first(({ count }) => count);
const mostDense = first(({ rate }) => rate ?? 0);
const longest = first(({ tokens: size }) => size);

question("by-hand", {
  ask: "An address of 6,400 words has a word 16 times. How many is that per 10,000 words?",
  answer: byHand,
  tolerance: 0,
  hint: "Divide the count by all words, then multiply by 10,000.",
});
question("two-answers", {
  ask: `Is the address with the most “${word}” also the one in which it stands most densely?`,
  options: ["yes", "no"],
  answer: mostCounted === mostDense ? "yes" : "no",
  hint: "Compare the first rows of the two charts.",
  why: `By count it is ${mostCounted}, by rate ${mostDense}; the longest address is ${longest}.`,
});
question("which-measure", {
  ask: "Two newspapers ask: “Which president spoke of it most often?” and “For which president was it the larger topic?” Which measure answers the second?",
  options: ["count", "rate"],
  answer: "rate",
  why: "A topic is large or small beside everything else that was said.",
});

// %% [markdown] back to the text
// ## Back to the text
// Click a mark, or tab to it and press Enter: the sentences open. Read five of them. Does the word mean the same in each? A computer counts letters; whether they are about what you
// are asking is your decision, and lesson 6 returns to it.
