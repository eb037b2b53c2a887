// ---
// title: Words that mark a party
// summary: Keyness of Republican against Democratic addresses since 1945, with the documents and speakers behind each word
// ---

// %% [markdown] question
// # Words that mark a party
// Which words do Republican presidents use more than Democratic ones since 1945, and which the other way round? A word counts for little if one speech made it: the table
// shows how many addresses and how many presidents stand behind each.

// %% texts
import { chartKeyness, features, featuresTrim, keyness, stopwords, subset, tokens } from "hustings";
import { chart, input, md, table } from "hustings/notebook";
import { stateOfTheUnion } from "../corpora/state-of-the-union/load.ts";

const since = input.date("since", { label: "Addresses since", value: "1945" });
const addresses = subset(
  stateOfTheUnion(),
  ({ vars }) => vars.date >= since && ["Democratic", "Republican"].includes(vars.party),
);
const words = tokens(addresses, { notes: "drop", numbers: "drop" });

// %% keyness
const matrix = featuresTrim(features(words, { stopwords: stopwords("en") }), { minCount: 20, minDocuments: 5 });
const marked = keyness(matrix, {
  by: "party",
  target: "Republican",
  reference: "Democratic",
  measure: "logLikelihood",
  evidence: words,
});

// %% picture
chart(chartKeyness(marked, { title: "Words that mark a party" }), { name: "keyness" });

// %% reading
const over = marked.rows.filter((row) => (row.score ?? 0) > 0).slice(0, 5);
const under = marked.rows
  .filter((row) => (row.score ?? 0) < 0)
  .slice(-5)
  .toReversed();

md`
  Republican presidents stand out by ${over.map((row) => row.feature).join(", ")}; Democratic ones by ${under.map((row) => row.feature).join(", ")}. Some of these are politics,
  some are dates: who was president in 2003 speaks of Iraq whatever his party. The column of speakers tells them apart: ${over[0]?.feature} is used by
  ${over[0]?.speakers} of the presidents. The p-values are adjusted for the number of words that were compared.
`;

// %% numbers
table(marked, { name: "keyness-table", caption: "Republican against Democratic addresses" });
