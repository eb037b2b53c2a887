import { describe, expect, it } from "vitest";
import { markdown } from "../../src/render/markdown.ts";

describe("Markdown", () => {
  it("keeps what authors write: emphasis, lists, tables, code, links", () => {
    expect(markdown("A *b* **c** `d<e>`")).toBe("<p>A <em>b</em> <strong>c</strong> <code>d&lt;e&gt;</code></p>\n");
    expect(markdown("- a\n- b")).toContain("<li>a</li>");
    expect(markdown("|a|\n|-|\n|1|")).toContain("<td>1</td>");
    expect(markdown("[x](https://example.org/?a=1&b=2)")).toContain(
      '<a href="https://example.org/?a=1&amp;b=2" rel="noreferrer">x</a>',
    );
    expect(markdown("[x](#rates) [y](../index.html) [z](mailto:a@b.org)")).toBe(
      '<p><a href="#rates">x</a> <a href="../index.html">y</a> <a href="mailto:a@b.org">z</a></p>\n',
    );
  });

  it("puts headings where the page wants them", () => {
    expect(markdown("# A\n\n## B")).toBe("<h2>A</h2>\n<h3>B</h3>\n");
    expect(markdown("# A", { level: () => 4 })).toBe("<h4>A</h4>\n");
  });

  it("shows raw HTML as text, in blocks and in lines", () => {
    expect(markdown("<script>alert(1)</script>")).toBe("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
    expect(markdown("a <img src=x onerror=y> b")).toBe("<p>a &lt;img src=x onerror=y&gt; b</p>\n");
    expect(markdown("&lt;b&gt; &#60;i&#62; &amp;")).toBe("<p>&lt;b&gt; &lt;i&gt; &amp;</p>\n");
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "&#106;avascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//example.org/x",
    "file:///etc/x",
  ])("gives no link to %s", (address) => {
    expect(markdown(`[x](<${address}>)`)).not.toContain("<a");
    expect(markdown(`![x](<${address}>)`)).not.toContain("<img");
  });

  it("turns a picture from elsewhere into a link, so that nothing is loaded", () => {
    expect(markdown("![map](https://example.org/m.png)")).toBe(
      '<p><a href="https://example.org/m.png" rel="noreferrer">map</a></p>\n',
    );
  });

  it("numbers the addresses for the printed page", () => {
    const heard: string[] = [];
    const html = markdown("[x](https://example.org/1)", { footnote: (address) => heard.push(address) });
    expect(html).toContain('<sup class="print">[1]</sup>');
    expect(heard).toEqual(["https://example.org/1"]);
  });
});
