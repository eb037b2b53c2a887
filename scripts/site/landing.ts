// The first page: what this is, an article read while one looks, what has been made with it, and where to go on.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { escapeHtml } from "../../src/render/escape-html.ts";
import { clientScript } from "./client-script.ts";
import { pictures } from "./gallery-page.ts";
import { commented } from "./prose.ts";
import type { Ran } from "./script-runs.ts";
import type { SitePage } from "./site-page.ts";
import { letters, workbench } from "./try-page.ts";

const cards: readonly (readonly [title: string, href: string, line: string])[] = [
  [
    "Who said what",
    "/methods/quotations.html",
    "Quotations, direct and reported, with their speakers and the reason for each.",
  ],
  [
    "In which frames",
    "/methods/frames.html",
    "Integration, security, sovereignty built in, and any codebook you write.",
  ],
  [
    "How sure we can be",
    "/methods/intervals.html",
    "Rates with intervals over documents, or a status that says why there is none.",
  ],
  [
    "Back to the sentence",
    "/guide/explaining.html",
    "Every row and every mark of a chart leads to the passages it was counted in.",
  ],
  [
    "Scripts that become pages",
    "/guide/scripts.html",
    "Plain TypeScript with cells; one HTML file that works offline.",
  ],
  ["A course", "/course/index.html", "Six lessons with questions that check themselves, and notes for teachers."],
];

/** What is shown first of all that has been made. */
const shown = ["frames-over-time", "frames-by-president", "who-said-what", "words-that-mark"];

/** The page. */
export async function landing(
  root: string,
  { article, runs }: { readonly article: string; readonly runs: readonly Ran[] },
): Promise<SitePage> {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const lines = /^```ts run\n([\s\S]*?)^```/mu.exec(readme)?.[1] ?? "";
  const made = shown.flatMap((name) => runs.filter((run) => run.name === name));
  const list = cards.map(([title, href, line]) => `<li><h3><a href="${href}">${title}</a></h3><p>${line}</p></li>`);
  return {
    path: "index.html",
    section: "home",
    title: "hustings: who said what, in which frames, and how sure we can be",
    hero: `<header class="hero"><h1>Political text goes in; evidence comes out</h1>
<p class="lead">Who said what, in which frames, how sure we can be, and a chart that leads back to the sentence. A TypeScript library, a command line, and a runner for plain scripts.</p>
<p class="actions"><a class="button main" href="/try.html">Paste an article</a><a class="button" href="/gallery/index.html">See what it makes</a><a class="button" href="/guide/index.html">Read the guide</a></p></header>`,
    body: `<h2 id="live">Change a word, and see</h2>
<p>This is the library at work in your browser, on an invented article. <a href="/try.html">The whole page</a> finds reported speech as well.</p>
${workbench(article, { reported: false })}
<h2 id="what">What it does</h2>
<ul class="cards">${list.join("")}</ul>
<h2 id="made">Made with it</h2>
${await pictures(made, { up: "gallery/", root: "" })}
<h2 id="code">In twelve lines</h2>
${commented(`<pre tabindex="0"><code>${escapeHtml(lines.trim())}</code></pre>`)}
<p>With Node 20.19 or later: <code>npm install hustings</code>. In a page of your own: <a href="/guide/browser.html">one file, no server</a>. Who knows quanteda finds <a href="/from-quanteda.html">each function by its old name</a>.</p>`,
    script: await clientScript("try"),
    also: letters,
  };
}
