// The page where one pastes an article and sees who said what, in which frames; the landing page has the same thing in small.

import { escapeHtml } from "../../src/render/escape-html.ts";
import { clientScript } from "./client-script.ts";
import type { SitePage } from "./site-page.ts";

/** Letters that a pasted text may need: Latin with its accents, Cyrillic, and the usual signs. */
export const letters: string = [
  [0x20, 0x17f],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2010, 0x2027],
  [0x20ac, 0x20ac],
]
  .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
  .join("");

/** Field and results. `reported` offers to look for reported speech, whose weights the page must then hold. */
export function workbench(text: string, { reported }: { readonly reported: boolean }): string {
  const choice = reported ? `<label><input type="checkbox" name="reported" checked> reported speech too</label>` : "";
  return `<noscript><p class="note">This part reads the article in your browser, which needs JavaScript.</p></noscript>
<div class="try">
<div class="given"><label for="article">Article</label>
<textarea id="article" spellcheck="false" autocomplete="off" dir="auto">${escapeHtml(text)}</textarea>
<div class="row"><button type="button" class="button" data-text="none">Clear</button><button type="button" class="button" data-text="example">Example</button>${choice}</div>
<p class="told">Nothing you paste leaves this page: its policy forbids every request.</p></div>
<div class="said"><h2>Who speaks, and in which frames</h2>
<p class="told" role="status" data-shows="summary"></p>
<div class="wide" data-shows="speakers" role="group" aria-label="Speakers" tabindex="0"></div>
<h3>The article</h3>
<div class="text" data-shows="text" role="group" aria-label="The article with its marks" tabindex="0" dir="auto"></div>
${reported ? `<h3>Every quotation, and why</h3>\n<div data-shows="quotations"></div>` : ""}</div>
</div>`;
}

/** The page, with the weights of reported speech in it. */
export async function tryPage(article: string): Promise<SitePage> {
  return {
    path: "try.html",
    section: "try",
    title: "Who said what?",
    lead: "Paste a news article. Its quotations, their speakers and the frames they use appear at once; English and Russian quotations, frames in English, Russian, Ukrainian and Belarusian. The example is invented.",
    body: workbench(article, { reported: true }),
    script: await clientScript("try", { weights: true }),
    also: letters,
    found: [
      {
        href: "try.html",
        title: "Try it: who said what?",
        place: "In the browser",
        line: "Paste an article and see its quotations, speakers and frames; nothing leaves the machine.",
        text: "paste article browser quotations speakers frames live demo private",
      },
    ],
  };
}
