// ---
// title: "Lesson 3: How sure?"
// summary: Why every rate needs an interval, and why two intervals that overlap settle nothing
// licence: CC BY 4.0
// ---

// %% [markdown] goals
// # Lesson 3: How sure?
// **After this lesson you can** say what an interval around a rate means, why speeches and not words are what was drawn, and how a difference is judged. **Time:** 60 minutes.
// **Texts:** addresses of United States presidents.

// %% [markdown] for teachers {"only": "teacher"}
// **For the teacher.** Play the bootstrap by hand first: eight cards with a count each, drawn eight times *with* replacement; add up, write the sum on the board, repeat. The spread of
// the sums is the interval. Then move the slider: fewer addresses, wider lines. Presidents with a single address show the second trap: their line rests on pieces of one text.
// Answer to the discussion question: words come in bursts; one paragraph on a war brings ten at once, so ten words are not ten votes.

// %% texts
import { chartIntervals, dictionary, differenceInterval, subset, tokens, trackFrames } from "hustings";
import { chart, input, md, question, table } from "hustings/notebook";
import { stateOfTheUnion } from "../../corpora/state-of-the-union/load.ts";

const frame = input.select("frame", { label: "Frame", options: ["security", "integration", "sovereignty"] });
const since = input.range("since", { label: "Addresses since", min: 1905, max: 1985, step: 40, value: 1945 });
const stems = { security: "secur*", integration: "integrat*", sovereignty: "sovereign*" } as const;
const addresses = subset(stateOfTheUnion(), ({ vars }) => Number(vars.date) >= since);
const words = tokens(addresses, { notes: "drop" });
const pattern = dictionary({ [frame]: stems[frame] });

// %% [markdown] rates with lines
// ## Rates with lines
// Each dot is a rate. Had the president given other addresses in the same vein, the rate would have come out a little differently. The line shows how differently: it is made by
// drawing the addresses again and again, with replacement, and looking at the middle 95 % of what comes out.

// %% presidents
const byPresident = trackFrames(words, pattern, { by: "speaker" });
chart(chartIntervals(byPresident, { title: `How much of ${frame}, and how sure` }), { name: "presidents" });

// %% [markdown] drawn from what
// ## Drawn from what?
// **Talk about it:** somebody counts every word as an independent vote. Her lines are three times shorter than ours. Why is she wrong? Think of what follows the first “war” in a speech.
//
// Where there are too few words (below 500), no rate is shown at all: *too little data* is an answer.

// %% parties
const byParty = trackFrames(words, pattern, { by: "party" });
table(byParty, { name: "parties", caption: "The same by party" });

// %% [markdown] two lines
// ## Two lines that overlap
// Two lines can overlap and the difference still be clear; they can be apart by a hair and prove little. A **difference has an interval of its own**. If zero lies outside of it, the
// difference is larger than chance between addresses would make.

// %% difference
const sizes = trackFrames(words, pattern, { by: "id" }).rows;
const party = new Map(addresses.documents.map(({ id, vars }) => [id, vars.party]));
const side = (name: string): { readonly counts: readonly number[]; readonly tokens: readonly number[] } => {
  const own = sizes.filter(({ group }) => party.get(group) === name);
  return { counts: own.map(({ count }) => count), tokens: own.map(({ tokens: size }) => size) };
};
const gap = differenceInterval([side("Republican"), side("Democratic")], { per: 10_000 });
md`Republican minus Democratic rate: ${gap.difference?.toFixed(2)} per 10,000 words (${gap.low?.toFixed(2)} to ${gap.high?.toFixed(2)}).`;

// %% [test] check yourself
const shown = byPresident.rows.filter(({ rate }) => rate !== null);
const width = ({ low, high }: (typeof shown)[number]): number => (high ?? 0) - (low ?? 0);
const widest = shown.toSorted((a, b) => width(b) - width(a) || (a.group < b.group ? -1 : 1))[0];
const clear = (gap.low ?? 0) > 0 || (gap.high ?? 0) < 0;

question("widest", {
  ask: "Whose line is the widest?",
  options: shown.map(({ group }) => group),
  answer: widest?.group ?? "",
  hint: "Compare the lengths, not the places.",
  why: `${widest?.documents ?? 0} of the addresses are his.`,
});
question("zero", {
  ask: "Does the interval of the difference between the parties leave zero outside?",
  options: ["yes", "no"],
  answer: clear ? "yes" : "no",
  hint: "Look at its two ends: do they have the same sign?",
  why: clear
    ? "The difference is larger than chance between addresses would make."
    : "With these addresses nobody can say which party uses it more.",
});
question("votes", {
  ask: "What is drawn again to make the lines of presidents with ten addresses or more?",
  options: ["words", "whole addresses", "presidents"],
  answer: "whole addresses",
  why: "Words of one address hang together; addresses are closer to independent.",
});
