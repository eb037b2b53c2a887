// The frame of every page: style and script with their fingerprints, and a policy that lets nothing else in.

import { createHash } from "node:crypto";
import { escapeHtml } from "./escape-html.ts";
import { pageFonts } from "./page-fonts.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";
import { questionScript } from "./question-script.ts";

/** What stands around a body. */
export interface FrameOptions {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Added to the style and the script of every page. */
  readonly style?: string;
  readonly script?: string;
  /** Text and pictures that the page may show later: their characters and colours are looked after too. */
  readonly also?: string;
}

/** A body in its frame: a whole HTML document that asks for nothing from outside. */
export function frame(body: string, { title, language, also = "", ...own }: FrameOptions): string {
  const style = `${pageFonts(body + title + also)}\n${pageStyle(colorsIn(body + also))}${own.style ?? ""}`;
  const asks = (body + also).includes(`<form class="question"`);
  const script = [
    pageScript,
    ...(asks ? [questionScript] : []),
    ...(own.script === undefined ? [] : [own.script]),
  ].join("\n");
  const policy = [
    "default-src 'none'",
    `style-src '${fingerprint(style)}'`,
    `script-src '${fingerprint(script)}'`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
</body>
</html>
`;
}

function fingerprint(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** The colours that pictures use, so that each gets its counterpart on the dark ground. */
export function colorsIn(body: string): ReadonlySet<string> {
  return new Set(
    [...body.matchAll(/(?:fill|stroke)="(#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?)"/gu)].map((match) => match[1] ?? ""),
  );
}
