// ---
// title: The tone around a frame
// summary: Are sentences about security brighter or darker than the rest of the address that holds them?
// ---

// %% [markdown] question
// # The tone around a frame
// A frame says what an issue is about, not whether the speaker hopes or fears. Are sentences that speak of security, sovereignty or integration brighter or darker than the
// other sentences of the same address?

// %% texts
import { chartToneDifference, subset, toneAround, tokens } from "hustings";
import { readCodebook } from "hustings/node";
import { chart, input, md, table } from "hustings/notebook";
import { codebookPath, stateOfTheUnion } from "../corpora/state-of-the-union/load.ts";

const since = input.date("since", { label: "Addresses since", value: "1945" });
const lexicon = input.select("lexicon", { label: "Lexicon", options: ["vader", "afinn"], value: "vader" });
const addresses = subset(
  stateOfTheUnion(),
  ({ vars }) => vars.date >= since && ["Democratic", "Republican"].includes(vars.party),
);
const words = tokens(addresses, { notes: "drop" });

// %% tone
const codebook = await readCodebook(codebookPath);
const tone = toneAround(words, codebook, { by: "party", lexicon });

// %% picture
chart(chartToneDifference(tone, { title: "The tone around a frame, against the rest of the address" }), {
  name: "tone",
});

// %% reading
const clear = tone.rows.filter((row) => row.low !== null && row.high !== null && (row.low > 0 || row.high < 0));
const said = clear.map(
  (row) =>
    `${row.frame} among ${row.group} presidents (${(row.difference ?? 0) > 0 ? "+" : "−"}${Math.abs(row.difference ?? 0).toFixed(2)})`,
);

md`
  Lexicons of sentiment count "secure" and "security" as kind words. The frame's own words are therefore masked: what is measured is the company they keep.
  ${said.length === 0 ? "No interval is clear of zero" : `The interval is clear of zero for ${said.join(", ")}`}. A difference is between sentences of the same address, so a
  solemn president is compared with himself. It says how sentences sound, not what was meant: a warning and a threat sound alike to a list of words.
`;

// %% numbers
table(tone, { name: "tone-table", caption: "Mean tone of sentences with a frame and of the others" });
