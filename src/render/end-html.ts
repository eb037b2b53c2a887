// The end of a page: how the numbers were made, from what, by what, and under which licence.

import { figure } from "../charts/figure.ts";
import type { Method, Table } from "../core/table.ts";
import type { Block } from "./blocks.ts";
import { download } from "./download.ts";
import { escapeHtml } from "./escape-html.ts";
import { markdown } from "./markdown.ts";

/** The card of a corpus: what a reader must know before believing a number from it. */
export interface CorpusCard {
  readonly name: string;
  readonly documents?: number;
  readonly words?: number;
  readonly dates?: string;
  readonly speakers?: number;
  readonly licence?: string;
  readonly source?: string;
}

/** What stands at the end of a page. */
export interface Ending {
  /** The methods paragraph, in Markdown; without it the page lists the methods of its tables. */
  readonly methods?: string;
  /** References, each a line; addresses and DOIs become links. */
  readonly sources?: readonly string[];
  /** The same for reference managers, to be saved and to be copied. */
  readonly bibtex?: string;
  readonly corpora?: readonly CorpusCard[];
  /** What made the page, as names and values: versions, hashes, seeds. */
  readonly provenance?: readonly { readonly label: string; readonly value: string }[];
  /** The command that makes the page again. */
  readonly command?: string;
  /** The licence of the report itself. */
  readonly licence?: string;
}

/** The footer of a page. `links` are the addresses of the text, for the printed page. */
export function endHtml(
  ending: Ending,
  { blocks, links }: { readonly blocks: readonly Block[]; readonly links: readonly string[] },
): string {
  const { sources = [], corpora = [], provenance = [], command, licence } = ending;
  const parts = [
    section("Methods", methodsHtml(ending.methods, blocks)),
    section("Sources", sources.length === 0 ? "" : list(sources.map(linkedText)) + bibtexHtml(ending.bibtex)),
    section(corpora.length > 1 ? "Corpora" : "Corpus", corpora.map(cardHtml).join("")),
    section("How this page was made", made(provenance, command)),
    section("Licence", licence === undefined ? "" : `<p>${linkedText(licence)}</p>`),
    links.length === 0
      ? ""
      : `<div class="print"><h2>Links</h2><ol>${links.map((link) => `<li>${escapeHtml(link)}</li>`).join("")}</ol></div>`,
  ];
  return `<footer>\n${parts.filter((part) => part !== "").join("\n")}\n</footer>`;
}

/** BibTeX, folded: what is saved is what is shown. */
function bibtexHtml(bibtex = ""): string {
  if (bibtex === "") return "";
  const content = `${bibtex}\n`;
  const button = download(
    { label: "BibTeX", file: "sources.bib", type: "application/x-bibtex", content },
    { of: "sources", beside: new Set() },
  );
  return `<details class="more"><summary>BibTeX</summary><pre tabindex="0">${escapeHtml(bibtex)}</pre></details><div class="tools">${button}</div>`;
}

function section(title: string, html: string): string {
  return html === "" ? "" : `<section><h2>${title}</h2>${html}</section>`;
}

/** The author's paragraph, or the methods of the tables one by one. */
function methodsHtml(given: string | undefined, blocks: readonly Block[]): string {
  if (given !== undefined && given.trim() !== "") return markdown(given, { level: (depth) => Math.min(6, depth + 2) });
  const methods = new Map<string, Method>();
  for (const block of blocks) {
    const table: Table<object> | undefined =
      block.kind === "table" ? block.table : block.kind === "chart" ? block.chart.table : undefined;
    if (table !== undefined) methods.set(JSON.stringify([table.method.name, table.method.options]), table.method);
  }
  return [...methods.values()].map(methodHtml).join("");
}

function methodHtml({ name, formula, options, seed, sources, corpus }: Method): string {
  const chosen = Object.entries(options).filter(
    ([, value]) => value !== undefined && value !== null && typeof value !== "object",
  );
  const facts: readonly (readonly [string, string])[] = [
    ["formula", formula],
    ["options", chosen.map(([option, value]) => `${option}: ${String(value)}`).join(", ")],
    ["seed", seed === null ? "" : String(seed)],
    [
      "corpus",
      corpus.hash === ""
        ? ""
        : `${figure(corpus.documents)} documents, ${figure(corpus.tokens)} tokens, ${corpus.hash}`,
    ],
    ["sources", sources.join("; ")],
  ];
  return `<h3><code>${escapeHtml(name)}</code></h3>${pairs(facts)}`;
}

function cardHtml({ name, documents, words, dates, speakers, licence, source }: CorpusCard): string {
  const facts: readonly (readonly [string, string])[] = [
    ["documents", documents === undefined ? "" : figure(documents)],
    ["words", words === undefined ? "" : figure(words)],
    ["dates", dates ?? ""],
    ["speakers", speakers === undefined ? "" : figure(speakers)],
    ["source", source ?? ""],
    ["licence", licence ?? ""],
  ];
  return `<h3><bdi>${escapeHtml(name)}</bdi></h3>${pairs(facts)}`;
}

function made(provenance: NonNullable<Ending["provenance"]>, command: string | undefined): string {
  const facts = provenance.map(({ label, value }) => [label, value] as const);
  return pairs(command === undefined ? facts : [["command", command], ...facts]);
}

function pairs(facts: readonly (readonly [string, string])[]): string {
  const told = facts.filter(([, value]) => value !== "");
  if (told.length === 0) return "";
  return `<dl>${told.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${linkedText(value)}</dd>`).join("")}</dl>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

/** Addresses and DOIs in a text as links, everything else as text. */
function linkedText(text: string): string {
  return text
    .split(/(\bhttps?:\/\/[^\s<>"']*[^\s<>"'.,;)]|\bdoi:10\.\d{4,9}\/[^\s<>"']*[^\s<>"'.,;)])/iu)
    .map((part, i) => {
      if (i % 2 === 0) return escapeHtml(part);
      const address = part.toLowerCase().startsWith("doi:") ? `https://doi.org/${part.slice(4)}` : part;
      return `<a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(part)}</a>`;
    })
    .join("");
}
