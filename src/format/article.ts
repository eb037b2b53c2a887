// article: the text of a news article out of its HTML page, with title, author, date and language; menus and advertising stay behind.

import { Readability } from "@mozilla/readability";
import { DOMParser } from "linkedom";
import { isNoisyLine, pageNoise } from "./page-noise.ts";
import { isoDate, writtenDate } from "./written-date.ts";

/** What a page says. `null` is what it does not say. `body` tells whether the article was found, or the page's whole text had to do. */
export interface Article {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  /** ISO, as precise as the page has it. */
  readonly date: string | null;
  readonly lang: string | null;
  /** The site's name. */
  readonly source: string | null;
  readonly body: "article" | "page";
}

/**
 * Reads an article from HTML. Paragraphs, headings, quotations and list items are set apart by an empty line, as plain texts do it.
 *
 * @param html A whole page or a part of one.
 * @source Mozilla Readability 0.6.0
 * @cost O(html), some tens of milliseconds for a usual page
 */
export function article(html: string): Article {
  const page = documentOf(html);
  const lang = page.documentElement?.getAttribute("lang") ?? null;
  const date = publishedOn(page);
  const author = meta(page, ["author", "article:author", "byl", "parsely-author", "dc.creator"]) ?? writtenBy(page);
  const source = meta(page, ["og:site_name", "application-name"]);
  const title = meta(page, ["og:title"]);
  const pageTitle = withoutSite(textOf(page.querySelector("title")), textOf(page.querySelector("h1")));
  pageNoise(page);
  // Readability takes the document to pieces, so whatever else is wanted of it was read before.
  const found = new Readability(page, { charThreshold: 0 }).parse();
  const by = author ?? bare(found?.byline) ?? null;
  const content = found?.content ? withoutHead(blocks(documentOf(found.content).documentElement), by) : "";
  return {
    text: content === "" ? wholePage(html) : content,
    title: title ?? pageTitle ?? clean(found?.title),
    author: by,
    date: date ?? isoDate(found?.publishedTime ?? null),
    lang: clean(found?.lang) ?? lang,
    source: source ?? clean(found?.siteName),
    body: content === "" ? "page" : "article",
  };
}

function wholePage(html: string): string {
  const page = documentOf(html);
  return blocks(page.querySelector("body") ?? page.documentElement);
}

/** The line with the author above the first sentence is no part of the text: the variables have it. */
function withoutHead(text: string, author: string | null): string {
  const [first = "", ...rest] = text.split("\n\n");
  const isByline = author !== null && bare(first)?.toLowerCase() === author.toLowerCase();
  const body = isByline ? rest : [first, ...rest];
  // A line that is nothing but the date: "March 5, 2024", "Published 5 March 2024, 09:12".
  const dated = body.length > 1 && (body[0] ?? "").length < 60 && dateLine.test(body[0] ?? "");
  return (dated ? body.slice(1) : body).filter((block) => !isNoisyLine(block)).join("\n\n");
}

const dateLine =
  /^(?:(?:published|posted|updated|last updated)(?: on)?:?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?(?:\d{1,2}\.?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:[\s,|·–—-]*(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?)?$/iu;

function bare(byline: string | null | undefined): string | undefined {
  const name = clean(byline)?.replace(/^(?:by|von|par|por|автор:?)\s+/iu, "");
  return name === undefined || name.length > 100 ? undefined : name;
}

/** Who wrote it, by what search engines are told, or by an element that says so. */
function writtenBy(page: Document): string | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const author = /"author"\s*:\s*(?:\[\s*)?(?:\{[^{}]*"name"\s*:\s*)?"([^"]+)"/u.exec(script.textContent ?? "")?.[1];
    if (author !== undefined && !/^(?:https?:|Person$|Organization$)/u.test(author)) return clean(author);
  }
  const element = page.querySelector('[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]');
  return bare(element?.textContent) ?? null;
}

/** linkedom wants a root: a bare fragment gets one. */
function documentOf(html: string): Document {
  const whole = /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  return new DOMParser().parseFromString(whole, "text/html") as unknown as Document;
}

/** "River deal stalls | The Daily Ledger": the heading, where the title of the page begins with it and goes on with the site. */
function withoutSite(title: string | null, heading: string | null): string | null {
  if (title === null || heading === null || !title.toLowerCase().startsWith(heading.toLowerCase())) return title;
  return /^\s*(?:[|–—·:]|-\s)/u.test(title.slice(heading.length)) ? heading : title;
}

function meta(page: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const element = page.querySelector(`meta[name="${name}"], meta[property="${name}"], meta[itemprop="${name}"]`);
    const value = clean(element?.getAttribute("content"));
    if (value !== null && !/^https?:/u.test(value)) return value;
  }
  return null;
}

function publishedOn(page: Document): string | null {
  const named = [
    "article:published_time",
    "datePublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "pubdate",
    "publish-date",
  ];
  const stated = isoDate(meta(page, named));
  if (stated !== null) return stated;
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const published = isoDate(/"datePublished"\s*:\s*"([^"]+)"/u.exec(script.textContent ?? "")?.[1] ?? null);
    if (published !== null) return published;
  }
  const time = isoDate(page.querySelector("time[datetime]")?.getAttribute("datetime") ?? null);
  if (time !== null) return time;
  const element = page.querySelector(
    "time, [itemprop=datePublished], .date, .published, .pubdate, .article-date, .post-date",
  );
  return writtenDate(element?.textContent ?? "");
}

const blockTags = new Set(
  "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const silentTags = new Set(["script", "style", "noscript", "template", "head", "button", "svg", "iframe"]);

/** The text of an element, its blocks set apart by an empty line and its line breaks kept. */
function blocks(element: Element): string {
  const pieces: string[] = [];
  walk(element, pieces);
  return pieces
    .join("")
    .split(/\n{2,}/u)
    .map((block) => tidy(block))
    .filter((block) => block !== "")
    .join("\n\n");
}

function walk(node: Node, pieces: string[]): void {
  if (node.nodeType === 3) {
    pieces.push((node.textContent ?? "").replaceAll(/\s+/gu, " "));
    return;
  }
  const tag = node.nodeName.toLowerCase();
  if (silentTags.has(tag)) return;
  if (tag === "br") pieces.push("\n");
  const apart = blockTags.has(tag);
  if (apart) pieces.push("\n\n");
  for (const child of node.childNodes) walk(child, pieces);
  if (apart) pieces.push("\n\n");
}

function tidy(block: string): string {
  return block
    .split("\n")
    .map((line) => line.replaceAll(/[^\S\n]+/gu, " ").trim())
    .join("\n")
    .trim();
}

function textOf(element: Element | null): string | null {
  return clean(element?.textContent);
}

function clean(value: string | null | undefined): string | null {
  const text = value?.replaceAll(/\s+/gu, " ").trim() ?? "";
  return text === "" ? null : text;
}
