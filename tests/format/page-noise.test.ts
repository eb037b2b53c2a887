// pageNoise: what surrounds an article goes, the article stays whatever its element is called. The pages are invented.

import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { isNoisyLine, pageNoise } from "../../src/format/page-noise.ts";

function left(html: string): string {
  const page = new DOMParser().parseFromString(`<html><body>${html}</body></html>`, "text/html") as unknown as Document;
  pageNoise(page);
  return (page.querySelector("body")?.textContent ?? "").replaceAll(/\s+/gu, " ").trim();
}

const story = `<p>${"The ministers met and talked for two days about trade. ".repeat(5)}</p>`;

describe("pageNoise", () => {
  it.each([
    "<nav>News</nav>",
    '<div class="share-buttons">Share</div>',
    '<ul id="related">Snow</ul>',
    '<div class="post-tags">trade</div>',
    "<form>Search</form>",
    '<div role="banner">Courier</div>',
  ])("takes %s away", (noise) => expect(left(`${noise}${story}${noise}`)).toBe(left(story)));

  it("leaves the article, even in an element with a noisy name", () =>
    expect(left(`<div class="social">${story}</div>`)).toBe(left(story)));

  it("does not take a word for a name that only contains one", () =>
    expect(left(`<p class="shareholder">Owners.</p>${story}`)).toContain("Owners."));
});

describe("isNoisyLine", () => {
  it.each([
    "Share on Facebook",
    "Tweet this",
    "Read more: Snow in the north",
    "© The Courier",
    "Заметили ошибку? Пожалуйста, выделите её и нажмите Ctrl+Enter",
    "Новости и статьи",
  ])("%s", (line) => expect(isNoisyLine(line)).toBe(true));
  it.each(["Shares fell on Friday.", "Print media have a future.", "Follow the money, he said."])(
    "%s is text",
    (line) => expect(isNoisyLine(line)).toBe(false),
  );
});
