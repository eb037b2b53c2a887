// templates: what `hustings new` writes: an analysis, a lesson and a corpus that run at once and are meant to be changed.

/** The kinds of things that can be begun. */
export type TemplateKind = "analysis" | "lesson" | "corpus";

/** A template: its files by their endings, for a name and a title. */
export interface Template {
  readonly text: string;
  readonly files: (name: string, title: string) => Readonly<Record<string, string>>;
}

const speeches = `// Invented speeches, so that this runs at once. Yours: const speeches = await readCorpus("speeches.jsonl"), from "hustings/node".
const speeches = corpus([
  { id: "a1", text: "Security first. We keep our borders secure, and our neighbours keep theirs.", vars: { speaker: "Ada Ember", date: "2030" } },
  { id: "a2", text: "A market needs no guard at every door. Integration is cheaper than any fence.", vars: { speaker: "Ben Frost", date: "2030" } },
  { id: "a3", text: "A sovereign parliament decides. Security without law is only strength.", vars: { speaker: "Ada Ember", date: "2031" } },
  { id: "a4", text: "We integrate schools, rails and grids. Trade is our security.", vars: { speaker: "Ben Frost", date: "2031" } },
]);`;

/** The templates by kind. */
export const templates: Readonly<Record<TemplateKind, Template>> = {
  analysis: {
    text: "a script with a question, a count, a chart and an interpretation",
    files: (name, title) => ({
      [`${name}.ts`]: `// ---
// title: ${JSON.stringify(title)}
// summary: One line on what this page answers
// ---

// %% [markdown] question
// # ${title}
// What do you want to know, of whom, and why? Say it in two sentences.

// %% texts
import { builtinCodebook, chartIntervals, corpus, tokens, trackFrames } from "hustings";
import { chart, input, md, table } from "hustings/notebook";

${speeches}

// %% count
const by = input.select("by", { label: "Compare", options: ["speaker", "date"] });
const rates = trackFrames(tokens(speeches), builtinCodebook("en"), { by, minTokens: 10 });
chart(chartIntervals(rates, { title: ${JSON.stringify(title)} }), { name: "rates" });

// %% reading
const [first] = rates.rows.toSorted((a, b) => (b.rate ?? 0) - (a.rate ?? 0));
md\`\${first?.group ?? "Nobody"} leads with \${first?.frame ?? "no frame"}: \${first?.count ?? 0} of \${first?.tokens ?? 0} words. Read the passages before you believe it.\`;

// %% numbers
table(rates, { name: "rates-table", caption: "Frame terms per 10,000 words" });
`,
    }),
  },
  lesson: {
    text: "a lesson with goals, notes for the teacher, an exercise and questions that check themselves",
    files: (name, title) => ({
      [`${name}.ts`]: `// ---
// title: ${JSON.stringify(title)}
// summary: One line on what pupils learn
// licence: CC BY 4.0
// ---

// %% [markdown] goals
// # ${title}
// **After this lesson you can** … **Time:** 45 minutes. **Texts:** invented.

// %% [markdown] for teachers {"only": "teacher"}
// **For the teacher.** What to prepare, what goes wrong, what else could be done. \`hustings build ${name}.ts --student\` leaves this out.

// %% texts
import { chartIntervals, corpus, dictionary, tokens, trackFrames } from "hustings";
import { chart, input, md, question } from "hustings/notebook";

const word = input.select("word", { label: "Word", options: ["security", "trade", "law"] });
${speeches}
const rates = trackFrames(tokens(speeches), dictionary({ [word]: word }), { by: "speaker", minTokens: 10 });

// %% [markdown] look
// ## Who says it more?
// Each dot is a rate: the count, divided by all words, times 10,000.

// %% chart
chart(chartIntervals(rates, { title: \`Who speaks of \${word}\` }), { name: "rates" });

// %% [exercise] by hand
// Count the word yourself in what one of them says, and divide.

// %% [solution] by hand
const sum = rates.rows.reduce((all, row) => all + row.count, 0);
md\`The word stands \${sum} times in all.\`;

// %% [test] check yourself
question("sum", {
  ask: "How often does the word stand in all the texts together?",
  answer: sum,
  tolerance: 0,
  hint: "Open the table under the chart and add up.",
});
`,
    }),
  },
  corpus: {
    text: "a folder with texts, a datasheet, a codebook and a loader",
    files: (name, title) => ({
      [`${name}/speeches.jsonl`]: `{"id":"a1","text":"Security first. We keep our borders secure.","speaker":"Ada Ember","date":"2030-03-14","lang":"en"}
{"id":"a2","text":"Integration is cheaper than any fence.","speaker":"Ben Frost","date":"2030-03-14","lang":"en"}
`,
      [`${name}/README.md`]: `# ${title}

What these texts are, who spoke, where and when. Two invented ones stand here so that everything runs.

| | |
|---|---|
| source | where the texts come from |
| licence | who may do what with them |
| documents | 2 |
| variables | \`speaker\`, \`date\`, \`lang\` |

## Known flaws

- What is missing, what was cut, what a reader must know before believing a number. \`hustings describe ${name}/speeches.jsonl\` finds some of it.
`,
      [`${name}/codebook.yaml`]: `name: ${name}
version: 1.0.0
languages: [en]
frames:
  security:
    definition: Speech that treats an issue as a matter of protection from threats.
    include: ["secur*"]
    exclude: ["social security"]
    examples:
      yes: ["We keep our borders secure."]
      no: ["the Social Security Act"]
`,
      [`${name}/load.ts`]: `// Loads the texts of this folder: import { load } from "./${name}/load.ts".

import { fileURLToPath } from "node:url";
import type { Corpus } from "hustings";
import { readCorpus } from "hustings/node";

/** Where the codebook lies, for \`readCodebook\` and for \`--codebook\`. */
export const codebookPath: string = fileURLToPath(new URL("codebook.yaml", import.meta.url));

/** The texts with their variables. */
export function load(): Promise<Corpus> {
  return readCorpus(fileURLToPath(new URL("speeches.jsonl", import.meta.url)));
}
`,
    }),
  },
};
