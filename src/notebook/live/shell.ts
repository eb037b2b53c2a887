// shell: the document of a live page, which the client fills, and the list of scripts of a folder.

import { escapeHtml } from "../../render/escape-html.ts";
import { pageStyle } from "../../render/page-style.ts";
import { liveStyle } from "./live-style.ts";

/** What stands around a live page. */
export interface ShellOptions {
  readonly title: string;
  /** Allows the document's own style and data, and nothing that came in with a text. */
  readonly nonce: string;
  /** What the client must know before it has heard anything. */
  readonly boot: { readonly app: boolean; readonly path: string; readonly runs: boolean };
  readonly body?: string;
}

/** The rules that a browser holds the page to: nothing from elsewhere, no script but ours. */
export function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const faces = [400, 600]
  .map(
    (weight) =>
      `@font-face{font-family:"Page Sans";font-weight:${weight};src:url(/assets/sans-${weight}.ttf) format("truetype")}`,
  )
  .join("\n");

/** The document. */
export function shell({ title, nonce, boot, body = "" }: ShellOptions): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${faces}
${pageStyle([], { choice: true })}
${liveStyle}</style>
</head>
<body>
${body}
<script type="application/json" id="boot" nonce="${nonce}">${JSON.stringify({ ...boot, nonce }).replaceAll("<", "\\u003c")}</script>
${boot.runs ? `<script type="module" src="/assets/live-page.js" nonce="${nonce}"></script>` : ""}
</body>
</html>
`;
}

/** The list of the scripts of a folder. */
export function scriptList(
  scripts: readonly { readonly name: string; readonly title: string; readonly path: string }[],
): string {
  const items = scripts.map(
    ({ name, title, path }) =>
      `<li><a href="/${encodeURIComponent(name)}/"><h2><bdi>${escapeHtml(title)}</bdi></h2><p><code>${escapeHtml(path)}</code></p></a></li>`,
  );
  return `<header><h1>Scripts</h1></header><main id="content"><ul class="gallery">${items.join("\n")}</ul></main>`;
}
