// The page of the search, with the index of the whole site in it.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import MiniSearch from "minisearch";
import { clientScript } from "./client-script.ts";
import { indexOptions, type Found } from "./search-shape.ts";
import type { SitePage } from "./site-page.ts";
import { letters } from "./try-page.ts";

/** The page that finds all this. */
export async function searchPage(found: readonly Found[]): Promise<SitePage> {
  const index = new MiniSearch<Found>(indexOptions);
  index.addAll(found);
  // "<" must not end the script it stands in.
  const data = JSON.stringify(index).replaceAll("<", String.raw`\u003c`);
  return {
    path: "search.html",
    section: "search",
    title: "Search",
    body: `<div class="find"><label for="asked">Functions, methods, guides, errors</label>
<input type="search" id="asked" autocomplete="off" spellcheck="false" placeholder="keyness, interval, quotation …"></div>
<p class="told" role="status"></p>
<ol class="hits"></ol>
<noscript><p class="note">The search needs JavaScript. All names stand in the <a href="/api/index.html">API</a>, all methods in <a href="/methods/index.html">Methods</a>.</p></noscript>
<script type="application/json" id="index">${data}</script>`,
    script: `/* Contains minisearch:\n${licence()}\n*/\n${await clientScript("search")}`,
    also: letters,
  };
}

/** Whoever passes the page on passes the library in it on. */
function licence(): string {
  const main = fileURLToPath(import.meta.resolve("minisearch"));
  return readFileSync(`${main.slice(0, main.lastIndexOf("minisearch/"))}minisearch/LICENSE.txt`, "utf8").trim();
}
