// Writes the table of scores into docs/methods/quotations.md: `HUSTINGS_DATA=folder npx tsx scripts/quote-scores.ts`. A minute or less.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { QuotationKind } from "../src/core/quotation.ts";
import type { GoldDocument } from "../src/quotes/gold-document.ts";
import { quoteModel } from "../src/quotes/quote-model.ts";
import { quotes } from "../src/quotes/quotes.ts";
import { score } from "../src/quotes/score.ts";
import { annotatedPress } from "../tests/quotes/annotated-press.ts";

const folder = process.env["HUSTINGS_DATA"];
if (folder === undefined) throw new Error("HUSTINGS_DATA must name the folder of the reference corpora");

const invented = "canadian-press.txt";
const sets: readonly (readonly [string, string])[] = [
  ["polnear-dev.speech", "PolNeAR, development part (US political news, 84 articles)"],
  ["wikinews", "Wikinews (4 articles)"],
  ["challenge", "one phenomenon a text (54 texts)"],
  [invented, "invented articles in the manner of Canadian newspapers (15)"],
  ["litbank", "LitBank (fiction, 100 texts)"],
];
const views: readonly (readonly [string, readonly QuotationKind[]])[] = [
  ["direct", ["direct"]],
  ["direct and mixed", ["direct", "mixed"]],
  ["indirect", ["indirect"]],
  ["all", ["direct", "mixed", "indirect"]],
];

const percent = (value: number | null): string => (value === null ? "" : (100 * value).toFixed(1));

function annotated(path: string): readonly GoldDocument[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as GoldDocument);
}

async function main(data: string): Promise<void> {
  const model = await quoteModel();
  const lines = [
    "| texts | kinds | annotated | overlap P / R / F1 | exact F1 | speaker | JOINT F1 | 95 % |",
    "|---|---|---|---|---|---|---|---|",
  ];
  for (const [file, label] of sets) {
    const gold = file === invented ? annotatedPress(file) : annotated(join(data, `corpora/quotes/${file}.jsonl`));
    const predictions = gold.map(({ id, text }) => ({ id, quotes: quotes({ id, text, vars: {} }, { model }) }));
    for (const [view, kinds] of file === "litbank" || file === invented ? views.slice(0, 1) : views) {
      const found = score(gold, { predictions, kinds, draws: 1000 });
      const { precision, recall, f1 } = found.overlap;
      const bounds = found.intervals?.joint.map(percent).join(" to ") ?? "";
      lines.push(
        `| ${label} | ${view} | ${found.gold} | ${percent(precision)} / ${percent(recall)} / ${percent(f1)} | ${percent(found.exact.f1)} | ${percent(found.speaker)} | ${percent(found.joint.f1)} | ${bounds} |`,
      );
    }
  }
  const page = new URL("../docs/methods/quotations.md", import.meta.url);
  const text = readFileSync(page, "utf8");
  writeFileSync(
    page,
    text.replace(/<!-- scores -->[\s\S]*?<!-- end -->/u, `<!-- scores -->\n${lines.join("\n")}\n<!-- end -->`),
  );
}

await main(folder);
