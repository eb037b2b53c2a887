// ---
// title: Who gets quoted
// summary: The three voices of an article, how its speakers are quoted, and the verbs that introduce them
// ---

// %% [markdown] question
// # Who gets quoted
// An article speaks in three voices: what stands between quotation marks, what is reported without them, and the journalist's own words. Who is given the first voice, how much of it
// and how early, and who must do with the second? Give your own article with `--article path`; without one, an invented article is read, in which no real person speaks.

// %% article
import { relative } from "node:path";
import {
  builtinCodebook,
  chartIntervals,
  chartQuotingProfile,
  corpus,
  quoteModel,
  quotes,
  quotingProfile,
  reportingVerb,
  tokens,
  tokensCounts,
  trackFrames,
  voices,
} from "hustings";
import { readArticle } from "hustings/node";
import { chart, input, md, table } from "hustings/notebook";
import { articlePath } from "../corpora/invented-summit/load.ts";

const path = input.file("article", { label: "Article (text or HTML)", value: relative(".", articlePath) });
const article = await readArticle(path);
const quotations = quotes(article, { model: await quoteModel() });

// %% profile
const profile = quotingProfile(corpus([article]), { find: () => quotations });

// %% who is quoted
chart(chartQuotingProfile(profile), { name: "profile" });

// %% voices
const heard = voices(article, { quotations });
const counts = tokensCounts(tokens(heard)).rows;
const words = (voice: string): number =>
  counts.reduce((sum, row, i) => sum + (heard.documents[i]?.vars.voice === voice ? row.tokens : 0), 0);
const all = words("quoted") + words("paraphrased") + words("journalist");
const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(0)} %`;
const byVoice = trackFrames(tokens(heard), builtinCodebook("en"), { by: "voice", minTokens: 50 });

// %% whose words
md`
  | voice | words | of the article |
  |---|---|---|
  | quoted | ${words("quoted")} | ${percent(words("quoted"), all)} |
  | paraphrased | ${words("paraphrased")} | ${percent(words("paraphrased"), all)} |
  | journalist | ${words("journalist")} | ${percent(words("journalist"), all)} |
`;

// %% whose frames
chart(chartIntervals(byVoice, { title: "Whose frames are they? By voice" }), { name: "voices" });

// %% verbs
const used = quotations.flatMap((quotation) => reportingVerb(quotation) ?? []);
const stances = [...new Set(used.map(({ stance }) => stance))].map((stance) =>
  used.filter((one) => one.stance === stance),
);
const lines = stances
  .toSorted((a, b) => b.length - a.length)
  .map((own) => {
    const verbs = [...new Set(own.map(({ verb }) => verb))].toSorted();
    return `| ${own[0]?.stance ?? "none known"} | ${own.length} | ${verbs.join(", ")} |`;
  });

md`
  | stance of the verb | times | verbs |
  |---|---|---|
  ${lines.join("\n")}
`;

// %% reading
const [first] = profile.rows;
const loaded = used.filter(({ stance }) => stance === "distancing" || stance === "admitting" || stance === "attacking");
const reported = quotations.filter(({ kind }) => kind === "indirect").length;

md`
  ${quotations.length} quotations were found, ${reported} of them without marks. ${first?.speaker ?? "Nobody"} is quoted most often
  (${first?.quotations ?? 0} times${first?.share == null ? "" : `, ${percent(first.share, 1)}`}), with ${(first?.meanWords ?? 0).toFixed(0)} words a quotation. To be quoted
  early and at length is to set the terms; to be paraphrased is to be heard through somebody else. ${loaded.length} of ${used.length} verbs keep a distance, concede or attack:
  an author who is sparing with those leaves the judgement to the reader. One article is an anecdote: the same lines over a hundred articles of an outlet, with \`by: "source"\`, are a finding.
`;

// %% numbers
table(profile, { name: "profile-table", caption: "How each speaker is quoted" });
table(byVoice, { name: "voices-table", caption: "Frame terms per 10,000 words of each voice" });
