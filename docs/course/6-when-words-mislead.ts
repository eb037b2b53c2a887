// ---
// title: "Lesson 6: When words mislead"
// summary: What a dictionary catches that it should not, what it misses, and what happens in another language
// licence: CC BY 4.0
// ---

// %% [markdown] goals
// # Lesson 6: When words mislead
// **After this lesson you can** test a dictionary like a machine: with sentences it must catch and sentences it must leave alone; say what precision and recall are; and explain why
// a translation of a word list is not a translation of a frame. **Time:** 90 minutes. **Texts:** addresses of United States presidents since 1935, and the Universal Declaration of
// Human Rights in the languages of your class.

// %% [markdown] for teachers {"only": "teacher"}
// **For the teacher.** “Social security” is a pension, not a frontier, and in the 1930s it is much of what `secur*` catches. Pupils should find it by reading passages, before the
// second chart is shown. Then let them write a codebook of their own (`npx hustings codebook test mine.yaml` runs its examples). For the last part choose languages that
// pupils speak: they are the experts, the machine is not. The Declaration was adopted in 1948; articles 3, 9, 22 and 25 show what *security* can mean.
// **More to do:** code twenty passages by hand in pairs; how often do the two of you agree?

// %% texts
import { chartRates, codebook, dictionary, kwic, passages, subset, testCodebook, tokens, trackFrames } from "hustings";
import { chart, input, md, question, table } from "hustings/notebook";
import { stateOfTheUnion } from "../../corpora/state-of-the-union/load.ts";
import { universalDeclaration } from "../../corpora/universal-declaration/load.ts";

const addresses = subset(stateOfTheUnion(), ({ vars }) => vars.date >= "1935");
const words = tokens(addresses, { notes: "drop" });

// %% [markdown] a short dictionary
// ## A short dictionary
// A pattern with a star catches all words that begin so: `secur*` catches *secure*, *security*, *securing*. That looks like a good net for the frame “protection from threats”.

// %% bare
const bare = trackFrames(words, dictionary({ security: "secur*" }), { over: "decade" });
chart(chartRates(bare, { title: "secur*, by decade" }), { name: "bare" });
const caught = passages(bare, { row: 0, limit: 5 });
for (const { before, match, after, date } of caught)
  md`- ${date ?? ""}: …${before.slice(-60)}**${match}**${after.slice(0, 60)}…`;

// %% [markdown] a codebook
// ## A codebook
// A codebook says what a frame *is*, which words stand for it, which look like it but are not, and gives examples both ways. The examples are tests: a machine can run them.

// %% careful
const careful = await codebook({
  name: "security",
  version: "1.0.0",
  languages: ["en"],
  frames: {
    security: {
      definition: "Speech that treats an issue as a matter of protection from threats.",
      include: ["secur*"],
      exclude: ["social security", "securities", "security act", "economic security", "secur* a (loan|deal|job)"],
      examples: {
        yes: ["We will keep our nation secure.", "collective security in the region"],
        no: ["the Social Security Act", "to secure a loan", "taxes on securities"],
      },
    },
  },
});
table(testCodebook(careful), { name: "tests", caption: "The codebook's own examples" });
const better = trackFrames(words, careful, { over: "decade" });
chart(chartRates(better, { title: "With exclusions, by decade" }), { name: "careful" });

// %% [markdown] another language
// ## Another language
// The Declaration says the same in every language. Does a word list? Choose a language of your class and a word of it, as a pattern.

// %% translated
const language = input.select("language", {
  label: "Language",
  options: ["eng", "fra", "deu_1996", "spa", "pol", "rus", "ukr", "bel", "tur"],
});
const stems = {
  eng: "secur*",
  fra: "(sûreté|sécurité)",
  deu_1996: "(*sicherheit*|sicher*)",
  spa: "segur*",
  pol: "bezpiecz*",
  rus: "*безопасн*",
  ukr: "*безпе*",
  bel: "(*бяспе*|недатыкальнасць)",
  tur: "güven*",
} as const;
const declaration = tokens(universalDeclaration({ languages: [language] }));
const found = kwic(declaration, stems[language], { window: 6 });
table(found, { name: "found", caption: `Where ${stems[language]} stands in the Declaration` });

// %% [exercise] precision and recall
// Of ten passages that a dictionary catches, eight are about protection from threats. In the text there are sixteen such passages. What are precision and recall?

// %% [solution] precision and recall
const precision = 8 / 10;
const recall = 8 / 16;

// %% [test] check yourself
const count = (table: typeof bare, period: string): number =>
  table.rows.find((row) => row.period === period)?.count ?? 0;
const lost = count(bare, "1940s") - count(better, "1940s");

question("precision", {
  ask: "Precision, as a share from 0 to 1?",
  answer: precision,
  tolerance: 0.001,
  hint: "Right ones among those caught.",
});
question("recall", {
  ask: "Recall, as a share from 0 to 1?",
  answer: recall,
  tolerance: 0.001,
  hint: "Caught ones among those there are.",
});
question("excluded", {
  ask: "How many hits of the 1940s does the codebook leave out?",
  answer: lost,
  tolerance: 0,
  hint: "The tables under the two charts have the counts.",
  why: "Most of them speak of pensions and jobs.",
});
question("translated", {
  ask: `How often does the pattern for “${language}” stand in the Declaration?`,
  answer: found.rows.length,
  tolerance: 0,
  hint: "Count the rows of the last table.",
  why: "The same document, and another number in nearly every language: words do not map one to one.",
});
