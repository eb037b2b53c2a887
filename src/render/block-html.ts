// The simple blocks of a page as HTML: prose, remarks, code, inputs, passages, errors.

import type { Block, ChartBlock, TableBlock } from "./blocks.ts";
import { escapeHtml } from "./escape-html.ts";
import { inputHtml } from "./input-html.ts";
import { markdown, type MarkdownOptions } from "./markdown.ts";
import { passageHtml } from "./passages-html.ts";
import { questionHtml } from "./question-html.ts";

/** Every block that needs nothing but itself. */
export type SimpleBlock = Exclude<Block, ChartBlock | TableBlock>;

/** A block as HTML. */
export function blockHtml(block: SimpleBlock, options: MarkdownOptions = {}): string {
  switch (block.kind) {
    case "markdown":
      return markdown(block.markdown, options);
    case "text":
      return textHtml(block.text, block.tone ?? "plain");
    case "passage":
      return `<ul class="quoted passage">${passageHtml(block.passage)}</ul>`;
    case "code":
      return `<details class="code"><summary>Code${block.cell === undefined ? "" : `: ${escapeHtml(block.cell.title)}`}</summary><pre tabindex="0"><code>${escapeHtml(block.code)}</code></pre></details>`;
    case "input":
      return inputHtml(block);
    case "question":
      return questionHtml(block);
    case "error":
      return errorHtml(block);
  }
}

/** What a script printed keeps its lines; remarks are paragraphs with their weight in words, not only in colour. */
function textHtml(text: string, tone: "plain" | "note" | "warning" | "stop"): string {
  if (tone === "plain") return `<pre tabindex="0">${escapeHtml(text)}</pre>`;
  const name = { note: "Note", warning: "Warning", stop: "Stopped" }[tone];
  return `<div class="note ${tone}"><p><b>${name}:</b> ${escapeHtml(text)}</p></div>`;
}

function errorHtml({ message, place, details }: Extract<Block, { kind: "error" }>): string {
  const where = place === undefined ? "" : `<p><code>${escapeHtml(place)}</code></p>`;
  const more =
    details === undefined
      ? ""
      : `<details class="more"><summary>Details</summary><pre tabindex="0">${escapeHtml(details)}</pre></details>`;
  return `<div class="error"><p><b>Error:</b> ${escapeHtml(message)}</p>${where}${more}</div>`;
}
