// codingPage: the sheet for coders as one page that works without a server, by keyboard, and saves what was coded as CSV or in itself.

import type { Codebook } from "../core/codebook.ts";
import type { Dictionary } from "../core/dictionary.ts";
import type { Row, Table } from "../core/table.ts";
import { codingSheet } from "../audit/coding-sheet.ts";
import type { CodingSampleRow } from "../audit/sample-for-coding.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import { asCodebook } from "../dictionary/as-codebook.ts";
import { codingPageScript } from "./coding-page-script.ts";
import { escapeHtml } from "./escape-html.ts";
import { frame } from "./frame.ts";

/** The options of `codingPage()`. */
export interface CodingPageOptions {
  /** Whose frames are coded; their definitions and examples stand at the top. */
  readonly codebook: Codebook | Dictionary;
  readonly coder?: string;
  /** Of the page; by default the codebook's name. */
  readonly title?: string;
  /** BCP 47, by default `en`. */
  readonly language?: string;
}

/**
 * The page that a coder opens from the disk: passages one under another with their context, yes and no for each frame, a note, and buttons that save the answers as CSV, or the page with them; `readCodingSheet` reads both.
 *
 * Answers are kept in the browser while it is open and after. The page asks for nothing from anywhere, texts of documents are shown as text and cannot act, and like the sheet it does not tell what the codebook found.
 *
 * @param sample What `sampleForCoding` answers.
 * @param options `codebook`: required. `coder`, `title`, `language`.
 * @returns HTML, the same bytes for the same sample.
 * @throws wrong-value; unknown-option.
 * @cost O(passages × frames)
 */
export function codingPage(sample: Table<CodingSampleRow>, options: CodingPageOptions): string {
  const who = "codingPage";
  expectKind(sample, "table", who);
  expectOptions(options, { codebook: true, coder: true, title: true, language: true }, who);
  const book = asCodebook(options.codebook, who);
  const { coder = "", title = `Coding: ${book.name}`, language = "en" } = options;
  const sheet = codingSheet(sample, { codebook: book, coder });
  const body = `<a class="skip button" href="#content">Skip to the passages</a>
<header><h1><bdi>${escapeHtml(title)}</bdi></h1>
<p class="lead">Read each passage, and say for each frame whether the passage is an instance of it, as its definition has it. What stands around a passage helps to understand it and is not judged.</p></header>
<section class="bar" aria-label="Progress"><label>Coder <input id="coder" value="${escapeHtml(coder)}" autocomplete="off"></label>
<p id="progress" role="status"></p>
<button class="button" type="button" id="next">Next open passage</button> <button class="button" type="button" id="save">Save as CSV</button> <button class="button" type="button" id="save-page">Save the page</button></section>
<main id="content" tabindex="-1">
<noscript><p><strong>This page needs JavaScript to save answers. The sheet can be filled in as CSV in a spreadsheet instead.</strong></p></noscript>
<section class="frames"><h2>Frames</h2>${book.frames.map(definition).join("")}</section>
<section class="keys"><h2>Keys</h2><p>In a passage: <kbd>1</kbd> to <kbd>${Math.min(9, book.frames.length)}</kbd> turn the answer of a frame from open to yes to no, <kbd>j</kbd> or <kbd>Enter</kbd> goes to the next passage, <kbd>k</kbd> back. <kbd>Tab</kbd>, arrows and the space bar work as anywhere. Save from time to time.</p></section>
${sheet.rows.map((row, i) => unitHtml(row, i, { book, all: sheet.rows.length })).join("\n")}
</main>
<script type="application/json" id="sheet">${dataOf(sheet, title)}</script>`;
  return frame(body, { title, language, style, script: codingPageScript });
}

function definition({ key, definition: text, examples }: Codebook["frames"][number]): string {
  const list = (name: string, all: readonly string[]): string =>
    all.length === 0
      ? ""
      : `<p>${name}</p><ul>${all.map((one) => `<li><bdi>${escapeHtml(one)}</bdi></li>`).join("")}</ul>`;
  const more = `${list("An instance:", examples.yes)}${list("None:", examples.no)}`;
  return `<h3><bdi>${escapeHtml(key)}</bdi></h3>${text === "" ? "" : `<p>${escapeHtml(text)}</p>`}${more}`;
}

function unitHtml(row: Row, i: number, { book, all }: { readonly book: Codebook; readonly all: number }): string {
  const text = (name: string): string => escapeHtml(String(row[name]));
  const choices = book.frames.map(({ key }, f) => {
    const radio = (value: string, label: string): string =>
      `<label class="choice"><input type="radio" name="u${i}f${f}" value="${value}"${value === "" ? " checked" : ""}> ${label}</label>`;
    return `<fieldset><legend><kbd aria-hidden="true">${f < 9 ? f + 1 : ""}</kbd> <bdi>${escapeHtml(key)}</bdi></legend>${radio("", "open")}${radio("yes", "yes")}${radio("no", "no")}</fieldset>`;
  });
  return `<section class="to-code" tabindex="-1" aria-labelledby="u${i}"><h2 id="u${i}">Passage ${i + 1} of ${all}</h2>
<p class="passage" dir="auto"><span class="around">${text("before")}</span> <mark>${text("text")}</mark> <span class="around">${text("after")}</span></p>
<div class="answers">${choices.join("")}</div>
<label>Note <input class="note" autocomplete="off"></label></section>`;
}

/** What the script needs: in a block of data nothing is run, and no text can end it. */
function dataOf({ columns, rows, method }: Table<Row>, title: string): string {
  const names = Object.keys(columns);
  const data = {
    key: `${method.corpus.hash}-${method.seed}-${rows.length}-${JSON.stringify(method.options)}`,
    name: title.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/gu, ""),
    columns: names,
    frames: names.filter((name) => name.startsWith("frame:")),
    rows: rows.map((row) => names.map((name) => row[name])),
  };
  return JSON.stringify(data).replaceAll("<", String.raw`\u003c`);
}

const style = `
html{scroll-behavior:auto}
.bar{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.5rem 1.5rem;background:var(--ground);border-bottom:1px solid var(--line)}
.bar p{margin:0;flex:1 1 14rem}
.bar input,.note{font:inherit;color:inherit;background:transparent;border:1px solid var(--axis);border-radius:4px;padding:.35rem .5rem}
.to-code>label{display:flex;gap:.6rem;align-items:center}
.note{flex:1;min-width:0;max-width:40rem}
.to-code{border-top:1px solid var(--line);padding:.5rem 0 1.5rem;scroll-margin-top:6rem}
.to-code:focus{outline:3px solid var(--accent);outline-offset:6px;border-radius:3px}
.to-code h2{font-size:1rem;color:var(--soft);margin:.6rem 0}
.passage{white-space:pre-line}
.around{color:var(--soft)}
.passage mark{background:none;color:inherit;font-weight:600}
.to-code fieldset{display:inline-flex;flex-wrap:wrap;gap:.3rem 1rem;border:1px solid var(--line);border-radius:6px;margin:0 .6rem .6rem 0;padding:.3rem .8rem .5rem}
.to-code fieldset:focus-within{border-color:var(--accent)}
kbd{font:.85em ui-monospace,Menlo,Consolas,monospace;border:1px solid var(--line);border-radius:3px;padding:0 .3em}
@media (max-width:40rem){.to-code{scroll-margin-top:10rem}}
@media print{.bar,.keys{display:none}}
`;
