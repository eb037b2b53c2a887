// Writes the tables of scores and of confidence into docs/methods/quotations.md: `HUSTINGS_DATA=folder npx tsx scripts/quote-scores.ts`. A minute or less.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mean } from "simple-statistics";
import type { Quotation, QuotationKind } from "../src/core/quotation.ts";
import type { GoldDocument } from "../src/quotes/gold-document.ts";
import { quoteModel } from "../src/quotes/quote-model.ts";
import { quotes } from "../src/quotes/quotes.ts";
import { score } from "../src/quotes/score.ts";
import { scoreDocument } from "../src/quotes/score-document.ts";
import { annotatedPress } from "../tests/quotes/annotated-press.ts";

const folder = process.env["HUSTINGS_DATA"];
if (folder === undefined) throw new Error("HUSTINGS_DATA must name the folder of the reference corpora");

const invented = new Set([
  "canadian-press.txt",
  "northern-press.txt",
  "wire-press.txt",
  "political-press.txt",
  "capital-press.txt",
]);
const sets: readonly (readonly [string, string])[] = [
  ["polnear-dev.speech", "PolNeAR, development part (US political news, 84 articles)"],
  ["wikinews", "Wikinews (4 articles)"],
  ["challenge", "one phenomenon a text (54 texts)"],
  ["canadian-press.txt", "invented articles in the manner of Canadian newspapers (15)"],
  ["northern-press.txt", "more invented articles in the manner of Canadian newspapers and broadcasters (18)"],
  ["wire-press.txt", "invented articles in the manner of agencies, British and US papers, features (14)"],
  ["political-press.txt", "invented political news of Canadian wires and US papers (10)"],
  ["capital-press.txt", "invented articles in the manner of US political news (15)"],
  ["litbank", "LitBank (fiction, 100 texts)"],
];
/** Only what stands between marks is annotated in these. */
const directOnly = new Set(["litbank", "canadian-press.txt", "northern-press.txt", "capital-press.txt"]);
const views: readonly (readonly [string, readonly QuotationKind[]])[] = [
  ["direct", ["direct"]],
  ["direct and mixed", ["direct", "mixed"]],
  ["indirect", ["indirect"]],
  ["all", ["direct", "mixed", "indirect"]],
];

const everyKind = new Set(["direct", "mixed", "indirect"]);

const percent = (value: number | null): string => (value === null ? "" : (100 * value).toFixed(1));

function annotated(path: string): readonly GoldDocument[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as GoldDocument);
}

/** Groups by confidence, as many in each: what it says, and the share that is right. */
function reliability(gold: readonly GoldDocument[], found: readonly (readonly Quotation[])[]): readonly string[] {
  const all = gold.flatMap((document, i) => scoreDocument(document, found[i] ?? [], everyKind).outcomes);
  return ["direct", "mixed", "indirect"].flatMap((kind) => {
    const judged = all
      .map(({ found, right }) => ({ of: found as Quotation, right }))
      .filter(({ of, right }) => of.kind === kind && right !== null)
      .toSorted((a, b) => a.of.confidence - b.of.confidence);
    const groups = Array.from({ length: 6 }, (_, k) =>
      judged.slice(Math.floor((k * judged.length) / 6), Math.floor(((k + 1) * judged.length) / 6)),
    );
    const says = groups.map((group) => mean(group.map(({ of }) => of.confidence)));
    const is = groups.map((group) => mean(group.map(({ right }) => (right === true ? 1 : 0))));
    const apart = mean(says.map((value, k) => Math.abs(value - (is[k] ?? 0))));
    const row = (values: readonly number[]): string => values.map((value) => value.toFixed(2)).join(" | ");
    return [
      `| ${kind} (${judged.length}) | says | ${row(says)} | ${apart.toFixed(3)} |`,
      `| | is right | ${row(is)} | |`,
    ];
  });
}

/** Puts lines between the marks of that name. */
function put(name: string, lines: readonly string[]): void {
  const page = new URL("../docs/methods/quotations.md", import.meta.url);
  const between = new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- end -->`, "u");
  const text = readFileSync(page, "utf8");
  writeFileSync(
    page,
    text.replace(between, () => `<!-- ${name} -->\n${lines.join("\n")}\n<!-- end -->`),
  );
}

async function main(data: string): Promise<void> {
  const model = await quoteModel();
  const lines = [
    "| texts | kinds | annotated | overlap P / R / F1 | exact F1 | speaker | JOINT F1 | 95 % |",
    "|---|---|---|---|---|---|---|---|",
  ];
  for (const [file, label] of sets) {
    const gold = invented.has(file) ? annotatedPress(file) : annotated(join(data, `corpora/quotes/${file}.jsonl`));
    const predictions = gold.map(({ id, text }) => ({ id, quotes: quotes({ id, text, vars: {} }, { model }) }));
    if (file === sets[0]?.[0])
      put("confidence", [
        "| kind (results) | | lowest sixth | 2nd | 3rd | 4th | 5th | highest | mean distance |",
        "|---|---|---|---|---|---|---|---|---|",
        ...reliability(
          gold,
          predictions.map(({ quotes }) => quotes),
        ),
      ]);
    for (const [view, kinds] of directOnly.has(file) ? views.slice(0, 1) : views) {
      const found = score(gold, { predictions, kinds, draws: 1000 });
      const { precision, recall, f1 } = found.overlap;
      const bounds = found.intervals?.joint.map(percent).join(" to ") ?? "";
      lines.push(
        `| ${label} | ${view} | ${found.gold} | ${percent(precision)} / ${percent(recall)} / ${percent(f1)} | ${percent(found.exact.f1)} | ${percent(found.speaker)} | ${percent(found.joint.f1)} | ${bounds} |`,
      );
    }
  }
  put("scores", lines);
}

await main(folder);
