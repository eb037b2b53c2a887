// ---
// title: Ways to count
// summary: The gap between the parties in speaking of security, counted in every way that could be defended
// ---

// %% [markdown] question
// # Ways to count
// Do Republican presidents speak more of security than Democratic ones since 1945? What is a word, what rates are taken of, and whose mean it is could all be decided otherwise. Here everything is, and
// the question is whether the answer stays.

// %% texts
import { chartMultiverse, gapMultiverse, subset } from "hustings";
import { chart, md, table } from "hustings/notebook";
import { readCodebook } from "hustings/node";
import { codebookPath, stateOfTheUnion } from "../corpora/state-of-the-union/load.ts";

const addresses = subset(
  stateOfTheUnion(),
  ({ vars }) => vars.date >= "1945" && ["Democratic", "Republican"].includes(vars.party),
);

// %% curve
const gaps = await gapMultiverse(addresses, await readCodebook(codebookPath), {
  by: "party",
  compare: ["Republican", "Democratic"],
  frame: "security",
});

// %% picture
chart(chartMultiverse(gaps, { title: "Security, Republican over Democratic" }), { name: "curve" });

// %% reading
const [driver] = gaps.drivers.rows;
const { totals = {} } = gaps.method;

md`
  In ${totals["above"]} of ${totals["with an estimate"]} universes Republicans speak of security more, in ${totals["below"]} less. The choice that makes the largest difference is
  ${driver?.choice}: it goes with ${Math.round(100 * (driver?.share ?? 0))} % of the variance of the estimates, from ${driver?.lowestLevel} to ${driver?.highestLevel}. A ratio of 2 is 1 on this scale.
`;

// %% numbers
table(gaps.drivers, { name: "drivers", caption: "What each choice does to the gap" });
