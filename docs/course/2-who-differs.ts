// ---
// title: "Lesson 2: Who differs?"
// summary: Comparing two parties word by word, and three reasons not to believe the first list
// licence: CC BY 4.0
// ---

// %% [markdown] goals
// # Lesson 2: Who differs?
// **After this lesson you can** find the words that set one group of speeches apart from another, read a keyness score, and name three reasons why a word may stand high on the list
// without meaning much. **Time:** 60 minutes. **Texts:** addresses of United States presidents since 1945.

// %% [markdown] for teachers {"only": "teacher"}
// **For the teacher.** Pupils expect ideology and find history: names of wars and years. That is the point. Let groups each take one word of the list, read its passages, and report
// whether it is a word of the party, of a time, or of one president. The column “speakers” usually decides. **More to do:** move the slider; words of one war vanish when those years go.

// %% texts
import { chartKeyness, features, featuresTrim, keyness, stopwords, subset, tokens } from "hustings";
import { chart, input, question, table } from "hustings/notebook";
import { stateOfTheUnion } from "../../corpora/state-of-the-union/load.ts";

const since = input.range("since", { label: "Addresses since", min: 1945, max: 1993, step: 16, value: 1945 });
const addresses = subset(
  stateOfTheUnion(),
  ({ vars }) => Number(vars.date) >= since && ["Democratic", "Republican"].includes(vars.party),
);
const words = tokens(addresses, { notes: "drop", numbers: "drop" });

// %% [markdown] expected and found
// ## Expected and found
// If both parties spoke alike, a word would be shared out as all words are: who says 60 % of all words would say 60 % of “freedom” too. **Keyness** measures how far the real
// counts are from that. The score here is the log-likelihood G²: the further from zero, the less the shares look like chance.

// %% comparing
const matrix = featuresTrim(features(words, { stopwords: stopwords("en") }), { minCount: 20, minDocuments: 3 });
const marked = keyness(matrix, { by: "party", target: "Republican", reference: "Democratic", evidence: words });
chart(chartKeyness(marked, { title: "Words that set the parties apart" }), { name: "keyness" });
table(marked, { name: "words", caption: "Republican (positive) against Democratic (negative) addresses" });

// %% [markdown] three doubts
// ## Three doubts
// 1. **One speaker.** A word can be the habit of one president. The column *speakers* counts who uses it.
// 2. **One time.** Presidents of one party were in office during one war.
// 3. **Many words were tried.** Of a thousand words, fifty look unusual by chance at the five per cent level; *p adjusted* allows for that.

// %% [exercise] expected
// The Republican texts have 300,000 words, the Democratic ones 200,000. A word stands 50 times in all. How often would the Republicans say it if the parties spoke alike?

// %% [solution] expected
const expected = (50 * 300_000) / (300_000 + 200_000);

// %% [test] check yourself
const over = marked.rows.filter(({ score }) => (score ?? 0) > 0);
const [strongest] = over;
const few = over.slice(0, 20).filter(({ speakers }) => (speakers ?? 0) <= 2);

question("expected", {
  ask: "300,000 words on one side, 200,000 on the other, a word stands 50 times in all: how many would the first side have if both spoke alike?",
  answer: expected,
  tolerance: 0,
  hint: "The first side has three fifths of all words.",
});
question("strongest", {
  ask: "Which word marks the Republican addresses most strongly?",
  answer: strongest?.feature ?? "none",
  hint: "It is the first row of the table.",
  why: `${strongest?.target ?? 0} times against ${strongest?.reference ?? 0}, in the words of ${strongest?.speakers ?? 0} presidents.`,
});
question("few-speakers", {
  ask: "Of the twenty words that mark the Republican addresses most, how many are used by one or two Republican presidents only?",
  answer: few.length,
  tolerance: 0,
  hint: "Look at the column speakers of the first twenty rows.",
  why: few.length === 0 ? "None; but read in which years they stand." : few.map(({ feature }) => feature).join(", "),
});
