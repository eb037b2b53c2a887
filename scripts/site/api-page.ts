// The API as pages: one for each room of the library and each further door, and the list of all names.

import { catalogue } from "../../src/core/errors.ts";
import { escapeHtml } from "../../src/render/escape-html.ts";
import { markdown } from "../../src/render/markdown.ts";
import type { ApiEntry } from "./api-entries.ts";
import { commented, plain } from "./prose.ts";
import type { SideLink, SitePage } from "./site-page.ts";

/** A room of the library with its title and what it is, in a line. */
type Room = readonly [room: string, title: string, line: string];
const known: readonly Room[] = [
  ["core", "Nouns", "Documents, tables, quotations, errors: what everything else takes and gives."],
  ["corpus", "Corpus", "Making, filtering and cleaning corpora; speakers and periods; the way back to the passages."],
  ["quotes", "Quotations", "Who said what: quotations, their speakers, and what was quoted of whom."],
  ["tokens", "Tokens", "From text to tokens, and the verbs on them; keyword in context."],
  ["dictionary", "Dictionaries", "Dictionaries, codebooks and what they match."],
  ["frames", "Frames", "Frames by speaker and time, and the tone around them."],
  ["features", "Features", "Document-feature matrices: make, trim, group, weight."],
  ["stats", "Statistics", "Tables with intervals: frequency, keyness, collocations, scales, topics, classes."],
  ["audit", "Audit", "What is in a corpus, and what looks wrong in it."],
  ["charts", "Charts", "A table in, a Vega-Lite spec with alt text out."],
  ["text", "Text", "Sentences, paragraphs, stop words, stems."],
  ["format", "Formats", "Reading and printing, without files."],
  ["math", "Numbers", "Tails, quantiles, exact tests, resampling, matrices."],
  ["node", "hustings/node", "Files in, pictures and pages out."],
  ["notebook", "hustings/notebook", "What a script puts on its page."],
  ["testing", "hustings/testing", "Scripts in tests."],
];

/** Where a name is explained, from the root of the site. */
export function apiNames(entries: readonly ApiEntry[]): ReadonlyMap<string, string> {
  return new Map(entries.toReversed().map(({ room, name }) => [name, `/api/${room}.html#${name}`]));
}

/** All pages of the API. */
export function apiPages(entries: readonly ApiEntry[]): readonly SitePage[] {
  const others = new Set(entries.map(({ room }) => room).filter((room) => !known.some(([name]) => name === room)));
  const rooms = [...known, ...[...others].map((room) => [room, room, ""] as const)];
  const names = apiNames(entries);
  const side: readonly SideLink[] = [
    { title: "All names", href: "/api/index.html" },
    ...rooms.map(([room, title]) => ({ title, href: `/api/${room}.html` })),
  ];
  return [indexPage(entries, rooms, side), ...rooms.map((room) => roomPage(room, entries, { names, side }))];
}

function indexPage(entries: readonly ApiEntry[], rooms: readonly Room[], side: readonly SideLink[]): SitePage {
  const parts = rooms.map(([room, title, line]) => {
    const links = own(entries, room)
      .map(({ name }) => `<li><a href="/api/${room}.html#${name}"><code>${name}</code></a></li>`)
      .join("");
    return `<h2 id="${room}"><a href="/api/${room}.html">${title}</a></h2><p>${line}</p><ul class="index">${links}</ul>`;
  });
  return {
    path: "api/index.html",
    section: "api",
    title: "API",
    lead: `${entries.length} names, from the types and docstrings of this version. Examples are run by the tests. In a page of your own, <code>hustings/browser</code> has the core of them: <a href="/guide/browser.html">how</a>.`,
    body: parts.join("\n"),
    side,
  };
}

/** Functions and values before types, each by name. */
function own(entries: readonly ApiEntry[], room: string): readonly ApiEntry[] {
  const rank = ({ kind }: ApiEntry): number => (kind === "type" ? 1 : 0);
  return entries
    .filter((entry) => entry.room === room)
    .toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

interface RoomOptions {
  readonly names: ReadonlyMap<string, string>;
  readonly side: readonly SideLink[];
}

function roomPage([room, title, line]: Room, all: readonly ApiEntry[], { names, side }: RoomOptions): SitePage {
  const entries = own(all, room);
  const path = `api/${room}.html`;
  return {
    path,
    section: "api",
    title,
    lead: `${escapeHtml(line)} <code>import { … } from "${entries[0]?.door ?? "hustings"}"</code>`,
    body: entries.map((entry) => entryHtml(entry, names)).join("\n"),
    side,
    parts: entries.filter(({ kind }) => kind !== "type").map(({ name }) => ({ title: name, href: `/${path}#${name}` })),
    found: entries.map(({ name, kind, doc, signature }) => ({
      href: `${path}#${name}`,
      title: name,
      place: `API, ${kind}`,
      line: firstSentence(doc.text),
      text: plain(`${doc.text} ${signature}`),
    })),
  };
}

function firstSentence(text: string): string {
  return plain((/^[\s\S]*?\.(?=\s|$)/u.exec(text)?.[0] ?? text).replaceAll(/\s+/gu, " "));
}

function entryHtml({ name, kind, file, signature, doc }: ApiEntry, names: ReadonlyMap<string, string>): string {
  const text = doc.text === "" ? "" : markdown(doc.text);
  const terms: readonly (readonly [string, string])[] = [
    ...doc.params.map((param) => [`<code>${escapeHtml(param.name)}</code>`, inline(param.text)] as const),
    ...(doc.returns === "" ? [] : [["returns", inline(doc.returns)] as const]),
    ...(doc.throws === "" ? [] : [["throws", throwsHtml(doc.throws)] as const]),
    ...doc.sources.map((source) => ["source", sourceHtml(source)] as const),
    ...(doc.cost === "" ? [] : [["cost", inline(doc.cost)] as const]),
  ];
  const list =
    terms.length === 0 ? "" : `<dl>${terms.map(([term, said]) => `<dt>${term}</dt><dd>${said}</dd>`).join("")}</dl>`;
  const example = doc.example === "" ? "" : `<h3>Example</h3>${commented(code(escapeHtml(doc.example)))}`;
  return `<section class="entry" aria-labelledby="${name}"><h2 id="${name}">${name} <span class="kind">${kind}</span><a class="anchor" href="#${name}" aria-label="Link to ${name}">#</a></h2>
${commented(code(typesLinked(signature, name, names), "signature"))}
${text}${list}${example}<p class="from">${file}</p></section>`;
}

function code(html: string, kind = ""): string {
  return `<pre${kind === "" ? "" : ` class="${kind}"`} tabindex="0"><code>${html}</code></pre>`;
}

function inline(text: string): string {
  return markdown(text)
    .trim()
    .replace(/^<p>([\s\S]*)<\/p>$/u, "$1");
}

/** Codes of errors lead to what they mean. */
function throwsHtml(text: string): string {
  return inline(text).replaceAll(/\b[a-z]+(?:-[a-z]+)+\b/gu, (word) =>
    Object.hasOwn(catalogue, word) ? `<a href="/errors.html#${word}">${word}</a>` : word,
  );
}

function sourceHtml(text: string): string {
  return inline(text).replaceAll(
    /\bdoi:(10\.\d{4,}\/[^\s;,)<]*[^\s;,.)<])/gu,
    '<a href="https://doi.org/$1" rel="noreferrer">doi:$1</a>',
  );
}

/** Names of the library in a signature lead to their entries. Comments are left as they are. */
function typesLinked(signature: string, own: string, names: ReadonlyMap<string, string>): string {
  return signature
    .split(/(\/\*[\s\S]*?\*\/|"[^"\n]*")/u)
    .map((part, i) => (i % 2 === 1 ? spoken(part) : withLinks(part, own, names)))
    .join("");
}

function spoken(part: string): string {
  return part.startsWith("/*") ? `<span class="c">${escapeHtml(part)}</span>` : escapeHtml(part);
}

function withLinks(text: string, own: string, names: ReadonlyMap<string, string>): string {
  return text
    .split(/([A-Za-z_$][\w$]*)/u)
    .map((word, i) => {
      const target = i % 2 === 1 && word !== own && /^[A-Z]/u.test(word) ? names.get(word) : undefined;
      return target === undefined ? escapeHtml(word) : `<a href="${target}">${word}</a>`;
    })
    .join("");
}
