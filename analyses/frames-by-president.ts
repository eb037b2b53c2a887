// ---
// title: Who speaks of security
// summary: The security frame by president, with the interval that each number deserves
// ---

// %% [markdown] question
// # Who speaks of security
// Presidents differ in how much they say and in what they talk about. Which of them gave security the largest part of his words, and which differences are larger than
// what chance between one address and the next would make?

// %% texts
import { chartIntervals, subset, tokens, trackFrames } from "hustings";
import { readCodebook } from "hustings/node";
import { chart, input, md, table } from "hustings/notebook";
import { codebookPath, stateOfTheUnion } from "../corpora/state-of-the-union/load.ts";

const since = input.date("since", { label: "Addresses since", value: "1901" });
const addresses = subset(stateOfTheUnion(), ({ vars }) => vars.date >= since);
const words = tokens(addresses, { notes: "drop" });

// %% frames
const codebook = await readCodebook(codebookPath);
const rates = trackFrames(words, codebook, { by: "speaker" });

// %% picture
chart(chartIntervals(rates, { title: "Who speaks of security", frames: ["security"] }), { name: "security" });

// %% reading
const security = rates.rows
  .filter((row) => row.frame === "security" && row.rate !== null)
  .toSorted((a, b) => (b.rate ?? 0) - (a.rate ?? 0));
const [first, second] = security;
const last = security.at(-1);

md`
  ${first?.group} leads with ${first?.rate?.toFixed(1)} terms per 10,000 words (${first?.low?.toFixed(1)} to ${first?.high?.toFixed(1)}), before ${second?.group} with
  ${second?.rate?.toFixed(1)} (${second?.low?.toFixed(1)} to ${second?.high?.toFixed(1)}); ${last?.group} used the fewest, ${last?.rate?.toFixed(1)}. Wars alone do not explain the
  order: it is the language of "national security", which the Cold War made and the attacks of 2001 renewed.

  A president with few addresses has a wide line. Two lines that overlap do not show that two presidents are alike, nor do two that are apart by a hair show that they differ:
  a difference has an interval of its own.
`;

// %% numbers
table(rates, { name: "rates-by-president", caption: "Frame terms per 10,000 words, by president" });
