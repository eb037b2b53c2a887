// ---
// title: Security rises as sovereignty fades
// summary: Three frames in the addresses of presidents to Congress, decade by decade, 1790 to 2021
// ---

// %% [markdown] question
// # Security rises as sovereignty fades
// Every year the president of the United States tells Congress where the country stands. How often have these addresses spoken of **security**, of **sovereignty**
// and of **integration**, and when did one take the place of another?

// %% texts
import { chartRates, tokens, trackFrames } from "hustings";
import { readCodebook } from "hustings/node";
import { chart, input, md, table } from "hustings/notebook";
import { codebookPath, stateOfTheUnion } from "../corpora/state-of-the-union/load.ts";

const addresses = stateOfTheUnion();
const words = tokens(addresses, { notes: "drop" });

// %% frames
const over = input.select("over", {
  label: "Width of a period",
  options: ["decade", "4years", "20years"],
  value: "decade",
});
const codebook = await readCodebook(codebookPath);
const rates = trackFrames(words, codebook, { over });

// %% picture
chart(chartRates(rates, { title: "Security rises as sovereignty fades" }), { name: "rates" });

// %% reading
const ends = (frame: string) => rates.rows.filter((row) => row.frame === frame && row.rate !== null);
const highest = (frame: string) => ends(frame).toSorted((a, b) => (b.rate ?? 0) - (a.rate ?? 0))[0];
const security = highest("security");
const sovereignty = highest("sovereignty");

md`
  Security is the language of the twentieth century and after: its peak is the period that begins in ${security?.period}, with ${security?.rate?.toFixed(1)} terms
  per 10,000 words (95 % interval ${security?.low?.toFixed(1)} to ${security?.high?.toFixed(1)}). Sovereignty peaked in the period from ${sovereignty?.period}
  (${sovereignty?.rate?.toFixed(1)}), in the quarrels over territories and the rights of states, and never came back to that height. Integration is rare in every period:
  the word belongs to the post-war order in Europe and, at home, to the schools of the 1960s and 1970s.

  The codebook leaves out "social security" and securities that are traded; with the bare pattern \`secur*\` the years after 1935 would look far more anxious than they were.
  Most years hold one address, so a band says how much the addresses of a period differ from one another, not how well one president was heard.
`;

// %% numbers
table(rates, { name: "rates-table", caption: "Frame terms per 10,000 words" });
