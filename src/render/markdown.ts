// Markdown to HTML that can do no harm: raw HTML is shown as text, links lead only to the web or into the page, pictures are not loaded.

import { Marked, type Token, type Tokens } from "marked";
import { escapeHtml } from "./escape-html.ts";

/** What the page needs to know of a piece of Markdown. */
export interface MarkdownOptions {
  /** The level in the page of a heading of some depth in the text; by default one deeper, for the page has its first heading. */
  readonly level?: (depth: number) => number;
  /** Hears of each address outside the page and answers its number, for the footnotes of the printed page. */
  readonly footnote?: (address: string) => number;
}

/**
 * Markdown as HTML. Raw HTML is escaped; `javascript:` and `data:` addresses lose their link; a picture becomes a link to it.
 *
 * @param options See `MarkdownOptions`.
 */
export function markdown(text: string, { level = oneDeeper, footnote }: MarkdownOptions = {}): string {
  const marked = new Marked({ gfm: true, async: false });
  marked.use({
    renderer: {
      html({ text: raw, block }: Tokens.HTML | Tokens.Tag): string {
        return block ? `<p>${escapeHtml(raw.trim())}</p>\n` : escapeHtml(raw);
      },
      heading({ tokens, depth }: Tokens.Heading): string {
        const place = level(depth);
        return `<h${place}>${this.parser.parseInline(tokens)}</h${place}>\n`;
      },
      link({ href, tokens }: Tokens.Link): string {
        return anchor(href, this.parser.parseInline(tokens), footnote);
      },
      image({ href, text: words }: Tokens.Image): string {
        return anchor(href, escapeHtml(words === "" ? "picture" : words), footnote);
      },
      code({ text: code }: Tokens.Code): string {
        return `<pre tabindex="0"><code>${escapeHtml(code)}</code></pre>\n`;
      },
      codespan({ text: code }: Tokens.Codespan): string {
        return `<code>${escapeHtml(code)}</code>`;
      },
      text(token: Tokens.Text | Tokens.Escape): string {
        return "tokens" in token && token.tokens !== undefined
          ? this.parser.parseInline(token.tokens)
          : escapeHtml(unescaped(token));
      },
      checkbox({ checked }: Tokens.Checkbox): string {
        return checked ? "☑ " : "☐ ";
      },
    },
  });
  return marked.parse(text) as string;
}

function oneDeeper(depth: number): number {
  return Math.min(6, depth + 1);
}

/** Entities that the author wrote mean their characters, once. */
function unescaped(token: Tokens.Text | Tokens.Escape | Token): string {
  const text = "text" in token && typeof token.text === "string" ? token.text : "";
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/giu,
    (whole, decimal, hex, name) => {
      if (typeof name === "string") return named[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** A link where the address is safe, else only its words. */
function anchor(href: string, words: string, footnote: MarkdownOptions["footnote"]): string {
  const address = href.trim();
  if (/^https?:\/\//iu.test(address)) {
    const number = footnote?.(address);
    const note = number === undefined ? "" : `<sup class="print">[${number}]</sup>`;
    return `<a href="${escapeHtml(address)}" rel="noreferrer">${words}</a>${note}`;
  }
  // Without a colon an address cannot name a scheme.
  if (/^(?:mailto:\S+|#[\w-]*|(?:\.{1,2}\/)*[\w-][\w./-]*(?:#[\w-]*)?)$/iu.test(address)) {
    return `<a href="${escapeHtml(address)}">${words}</a>`;
  }
  return words;
}
