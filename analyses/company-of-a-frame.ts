// ---
// title: The company of a frame
// summary: The words that stand around security, era by era
// ---

// %% [markdown] question
// # The company of a frame
// "Security" has meant the safety of settlers, of savings, of nations and of networks. Which words keep it company in each era?

// %% texts
import { chartRanked, collocates, corpus, period, stopwords, tokens } from "hustings";
import { chart, input, md, table } from "hustings/notebook";
import { stateOfTheUnion } from "../corpora/state-of-the-union/load.ts";

const node = input.text("node", { label: "Node word", value: "security" });
const eras = stateOfTheUnion().documents.map(({ id, text, vars }) => {
  const start = Number(period(vars.date, "50years"));
  return { id, text, vars: { ...vars, era: `${start}–${start + 49}` } };
});

const words = tokens(corpus(eras), { notes: "drop" });

// %% company
const company = collocates(words, { node, window: 5, by: "era", minCount: 5, stopwords: stopwords("en") });

// %% picture
chart(chartRanked(company, { title: `The company of ${node}`, limit: 8 }), { name: "company" });

// %% reading
const closest = (era: string) =>
  company.rows
    .filter((row) => row.group === era)
    .slice(0, 3)
    .map((row) => row.collocate)
    .join(", ");
const names = [...new Set(company.rows.map((row) => row.group))];

md`
  ${names.map((era) => `${era}: ${closest(era)}`).join("; ")}. The measure is logDice, which does not grow with the size of the corpus, so eras can be compared. "Social" and
  "national" are not synonyms of one another: a codebook that counts both as the same frame would mix pensions with armies.
`;

// %% numbers
table(company, { name: "company-table", caption: `Collocates of ${node}, five words to each side` });
