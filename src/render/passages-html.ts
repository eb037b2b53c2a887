// The passages behind a row as a section of the page: speaker and date first, the sentence in a serif, the term marked.

import { figure } from "../charts/figure.ts";
import type { Passage } from "../core/table.ts";
import { escapeHtml } from "./escape-html.ts";

/** One passage as an item of a list. A sentence that runs on for very long is cut at a word. */
export function passageHtml({ id, before, match, after, speaker, date }: Passage): string {
  const who = speaker === null ? "" : `<b><bdi>${escapeHtml(speaker)}</bdi></b> `;
  const when = date === null ? "" : `<time>${escapeHtml(date)}</time>`;
  const head = who === "" && when === "" ? "" : `<p class="who">${(who + when).trim()}</p>`;
  const quote = `${escapeHtml(lastWords(before))}<mark>${escapeHtml(match)}</mark>${escapeHtml(firstWords(after))}`;
  return `<li>${head}<blockquote dir="auto">${quote}</blockquote><details class="doc"><summary>document</summary><code>${escapeHtml(id)}</code></details></li>`;
}

const reach = 280;

function lastWords(text: string): string {
  if (text.length <= reach) return text;
  const tail = text.slice(-reach);
  return `… ${tail.slice(tail.search(/\s/u) + 1)}`;
}

function firstWords(text: string): string {
  if (text.length <= reach) return text;
  const head = text.slice(0, reach);
  const end = head.search(/\s\S*$/u);
  return `${end < 0 ? head : head.slice(0, end)} …`;
}

/** A section of passages and all it says. */
export interface PassagesSection {
  readonly id: string;
  /** Where "close" leads: the chart or table. */
  readonly back: string;
  /** What the row is called. */
  readonly title: string;
  /** Level of the heading, 2 to 6. */
  readonly level: number;
  /** The items, already HTML. */
  readonly items: readonly string[];
  readonly total: number;
  /** How to get the rest where it is cut. */
  readonly rest: string;
}

/** The passages of one row. Without script the address of the page opens it; the script only makes that quicker. */
export function passagesHtml({ id, back, title, level, items, total, rest }: PassagesSection): string {
  const cut = items.length < total;
  const said =
    total === 0
      ? "No passage: nothing was counted here."
      : items.length === 0
        ? `${plural(total)}, for which this page has no room`
        : cut
          ? `${figure(items.length)} of ${figure(total)}, spread over speakers and dates${rest}`
          : plural(total);
  return `<section class="passages" id="${id}" aria-labelledby="${id}-t" tabindex="-1">
<header><h${level} id="${id}-t"><bdi>${escapeHtml(title)}</bdi></h${level}><a class="button close" href="#${back}">Close</a></header>
<p class="count">${said}</p>
${items.length === 0 ? "" : `<ol>${items.join("\n")}</ol>`}
</section>`;
}

function plural(total: number): string {
  return total === 1 ? "One passage" : `${figure(total)} passages`;
}
