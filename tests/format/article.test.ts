// article: the text of a page, its blocks apart, and what the page says of itself. The pages are invented.

import { describe, expect, it } from "vitest";
import { article } from "../../src/format/article.ts";

const story = `
  <p>The council met on Friday.&nbsp;It was a <b>long</b> meeting, and it brought few results, as observers had said beforehand.</p>
  <p>&ldquo;We will defend our sovereignty,&rdquo; said Ada Brown, the prime minister.<br>She added: &ldquo;Integration must wait.&rdquo;</p>
  <blockquote><p>Security comes first, and it comes for all of us.</p></blockquote>
  <ul><li>First point</li><li>Second point</li></ul>
  <script>track("reader")</script><style>p { color: red }</style>`;
const page = `<!doctype html><html lang="en-GB"><head><title>Council meets | The Daily</title>
  <meta property="og:title" content="Council meets"><meta property="og:site_name" content="The Daily">
  <meta name="author" content="Jane Doe"><meta property="article:published_time" content="2024-03-02T10:00:00Z"></head>
  <body><nav><ul><li><a href="/">Home</a></li><li><a href="/p">Politics</a></li></ul></nav>
  <article><h1>Council meets</h1>${story}</article><footer>Copyright, all rights reserved</footer></body></html>`;

describe("article", () => {
  const found = article(page);

  it.each([
    "March 5, 2024",
    "5 March 2024, 09:12",
    "Published on Tuesday, March 5, 2024 at 9:12 a.m. EST",
    "2024-03-05",
  ])("leaves out a first line that is only the date: %s", (line) => {
    const dated = article(page.replace("<h1>Council meets</h1>", `<h1>Council meets</h1><div>${line}</div>`));
    expect(dated.text.startsWith("The council met on Friday.")).toBe(true);
  });

  it("takes the heading for the title where the page's title only adds the site", () => {
    const plain = page.replace(/<meta property="og:title"[^>]*>/u, "");
    expect(article(plain).title).toBe("Council meets");
  });

  it("sets paragraphs apart and keeps line breaks, without menus, footers and scripts", () => {
    expect(found.text).toBe(
      [
        "The council met on Friday. It was a long meeting, and it brought few results, as observers had said beforehand.",
        "“We will defend our sovereignty,” said Ada Brown, the prime minister.\nShe added: “Integration must wait.”",
        "Security comes first, and it comes for all of us.",
        "First point",
        "Second point",
      ].join("\n\n"),
    );
  });

  it("finds title, author, date, language and source", () => {
    const { title, author, date, lang, source, body } = found;
    expect({ title, author, date, lang, source, body }).toEqual({
      title: "Council meets",
      author: "Jane Doe",
      date: "2024-03-02",
      lang: "en-GB",
      source: "The Daily",
      body: "article",
    });
  });

  it("takes the date from structured data or a time element where there is no meta element", () => {
    const dated = (head: string, body = ""): string | null =>
      article(`<html><head>${head}</head><body>${body}<article>${story}</article></body></html>`).date;
    expect(dated('<script type="application/ld+json">{"datePublished":"2019-05-06T07:08:09+02:00"}</script>')).toBe(
      "2019-05-06",
    );
    expect(dated("", '<time datetime="2020-11-03">3 November</time>')).toBe("2020-11-03");
    expect(dated('<meta name="date" content="yesterday">')).toBeNull();
  });

  it("takes a byline without the word by", () => {
    const html = `<html><body><article><p class="byline">By Jane Doe</p>${story}</article></body></html>`;
    expect(article(html).author).toBe("Jane Doe");
  });

  it("reads a fragment, and answers an empty text for an empty page", () => {
    expect(article("<p>One.</p><p>Two.</p>").text).toBe("One.\n\nTwo.");
    expect(article("<html></html>")).toMatchObject({ text: "", body: "page" });
  });
});
