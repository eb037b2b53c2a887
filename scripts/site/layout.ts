// Every page of the site in the frame of all pages: the line with its parts on top, the list of its neighbours beside it.

import { dirname, relative } from "node:path/posix";
import { escapeHtml } from "../../src/render/escape-html.ts";
import { frame } from "../../src/render/frame.ts";
import { version } from "../../src/core/version.ts";
import { siteStyle } from "./style.ts";
import { sections, type SideLink, type SitePage } from "./site-page.ts";

/** "/" leads to the search, as on many sites. */
function shortcut(search: string): string {
  return `addEventListener("keydown", (event) => {
  const typing = document.activeElement && document.activeElement.matches("input,textarea,select");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const field = document.querySelector("input[type=search]");
  if (field) field.focus();
  else location.href = ${JSON.stringify(search)};
});`;
}

/** The page as a file: its links are relative to where it stands. */
export function layout(page: SitePage): string {
  const { title, lead, hero, body, side = [], parts = [], script } = page;
  const head =
    hero ?? `<header><h1>${escapeHtml(title)}</h1>${lead === undefined ? "" : `<p class="lead">${lead}</p>`}</header>`;
  const html = `<a class="skip button" href="#content">Skip to the text</a>
${topLine(page)}
${head}
<main id="content" tabindex="-1">
${body}
</main>
${beside(page, side, parts)}
${foot}`;
  const own = [shortcut(to("/search.html", page.path)), ...(script === undefined ? [] : [script])].join("\n");
  return frame(fromHere(html, page.path), {
    title: page.section === "home" ? title : `${title} · hustings`,
    language: "en",
    style: siteStyle,
    script: own,
    ...(page.also === undefined ? {} : { also: page.also }),
  });
}

function topLine({ section, path }: SitePage): string {
  const home = section === "home" ? ' aria-current="page"' : "";
  const items = sections.map(({ name, title, href }) => {
    const current = name !== section ? "" : href === `/${path}` ? ' aria-current="page"' : ' aria-current="true"';
    return `<li><a href="${href}"${current}>${title}</a></li>`;
  });
  return `<nav class="site" aria-label="Site"><a class="home" href="/index.html"${home}>hustings</a><ul>${items.join("")}</ul></nav>`;
}

function beside({ path }: SitePage, side: readonly SideLink[], parts: readonly SideLink[]): string {
  if (side.length + parts.length === 0) return "";
  const inPage = list(parts, path);
  const siblings = side.map((link) =>
    link.href === `/${path}`
      ? `<li><a href="${link.href}" aria-current="page">${escapeHtml(link.title)}</a>${inPage}</li>`
      : `<li><a href="${link.href}">${escapeHtml(link.title)}</a></li>`,
  );
  return `<nav class="side" aria-label="In this part">${siblings.length === 0 ? inPage : `<ul>${siblings.join("")}</ul>`}</nav>`;
}

function list(links: readonly SideLink[], path: string): string {
  const items = links.map(
    ({ title, href }) => `<li><a href="${href.replace(`/${path}`, "")}">${escapeHtml(title)}</a></li>`,
  );
  return items.length === 0 ? "" : `<ul class="parts">${items.join("")}</ul>`;
}

const foot = `<footer class="site"><p>hustings ${version}, MIT licence · <a href="/about/readme.html">Read me</a> · <a href="/about/architecture.html">Architecture</a> · <a href="/about/contributing.html">Contributing</a> · <a href="/about/changelog.html">Changes</a> · <a href="/errors.html">Errors</a></p>
<p>Everything here works from the disk; no page asks for anything from anywhere.</p></footer>`;

/** Addresses from the root become relative ones. */
function fromHere(html: string, path: string): string {
  return html.replaceAll(/ href="(\/[^"]*)"/gu, (_, address: string) => ` href="${to(address, path)}"`);
}

function to(address: string, path: string): string {
  const [file = "", anchor] = address.slice(1).split("#");
  const way = relative(dirname(path), file);
  return anchor === undefined ? way : `${way}#${anchor}`;
}
