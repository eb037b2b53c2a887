// ---
// title: "Lesson 5: How does it sound?"
// summary: Word lists of tone, what they count, and why the frame's own words must not vote
// licence: CC BY 4.0
// ---

// %% [markdown] goals
// # Lesson 5: How does it sound?
// **After this lesson you can** score a sentence with a list of words, say what “not good” does to the score, and explain why a list that calls *security* a kind word cannot be asked
// whether security is spoken of kindly. **Time:** 60 minutes. **Texts:** made-up sentences, and addresses of United States presidents since 1945.

// %% [markdown] for teachers {"only": "teacher"}
// **For the teacher.** Start with pencils: four sentences, the small list on the board, add up. Pupils find negation by themselves (“not a good day”). Irony and quotation they find too,
// and no list solves these. The switch in the second half is the lesson's surprise: without the mask the frame judges itself.
// **More to do:** write two sentences that a person calls dark and VADER calls bright.

// %% texts
import { chartToneDifference, dictionary, subset, toneAround, tokens, vader } from "hustings";
import { chart, input, md, question, table } from "hustings/notebook";
import { stateOfTheUnion } from "../../corpora/state-of-the-union/load.ts";

// %% [markdown] a list of words
// ## A list of words
// **VADER** is a list of some 7,500 words, each with a mark from −4 (dark) to +4 (bright), and a few rules: “very” strengthens, “not” turns round, capitals and exclamation marks raise
// the voice. The marks of a sentence are added and pressed into the range −1 to +1.

// %% by sentence
const sentences = [
  "This is a good law.",
  "This is a very good law.",
  "This is not a good law.",
  "The threat of war is terrible.",
  "What a wonderful disaster.",
];
for (const sentence of sentences) md`- ${sentence} → **${vader(sentence).compound.toFixed(2)}**`;

// %% [markdown] around a frame
// ## The tone around a frame
// Are sentences about security brighter or darker than the rest of the same address? Each address is compared with itself, so that a solemn president is no problem. Switch the mask off
// and see what happens.

// %% tone
const mask = input.checkbox("mask", { label: "Leave the frame's own words out of the score", value: true });
const addresses = subset(
  stateOfTheUnion(),
  ({ vars }) => vars.date >= "1945" && ["Democratic", "Republican"].includes(vars.party),
);
const words = tokens(addresses, { notes: "drop" });
const frames = dictionary({ security: "secur*", war: ["war", "wars"] });
const tone = toneAround(words, frames, { by: "party", mask: mask ? "frame" : "none" });
chart(chartToneDifference(tone, { title: "Tone of sentences with a frame, against the rest" }), { name: "tone" });
table(tone, { name: "tone-table", caption: "Mean tone from −1 to +1" });

// %% [exercise] irony
// Read the fifth sentence of the list again. What did its writer mean, and what did the list hear?

// %% [test] check yourself
const masked = toneAround(words, frames, { mask: "frame" }).rows;
const bare = toneAround(words, frames, { mask: "none" }).rows;
const of = (rows: typeof masked, frame: string): number => rows.find((row) => row.frame === frame)?.difference ?? 0;

question("negation", {
  ask: "Which of the first three sentences has the lowest score?",
  options: sentences.slice(0, 3),
  answer: sentences.slice(0, 3).toSorted((a, b) => vader(a).compound - vader(b).compound)[0] ?? "",
  why: "“Not” turns the mark of “good” round.",
});
question("unmasked", {
  ask: "For all presidents together: does security sound brighter with the mask, or without it?",
  options: ["with the mask", "without the mask"],
  answer: of(bare, "security") > of(masked, "security") ? "without the mask" : "with the mask",
  hint: "Switch it off and compare the dots.",
  why: `Without the mask +${of(bare, "security").toFixed(2)}, with it +${of(masked, "security").toFixed(2)}: the list holds “secure” for a kind word, whatever is said about it.`,
});
question("meaning", {
  ask: "“We will never have security.” The sentence scores low. Does that show that the speaker is against security?",
  options: ["yes", "no"],
  answer: "no",
  why: "Tone is how words sound. Whether somebody is for or against a thing is a question for a reader.",
});
