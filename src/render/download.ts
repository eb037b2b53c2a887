// Files inside the page: each is an address that holds its own content, so it can be saved from one file without a network.

import { escapeHtml } from "./escape-html.ts";

/** One file to save. */
export interface Download {
  /** What the button says. */
  readonly label: string;
  /** The name it is saved under. */
  readonly file: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** A button that saves a file. `of` says of what, for those who hear the button without its surroundings. */
export function download({ label, file, type, content }: Download, of: string): string {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const data = Buffer.from(bytes).toString("base64");
  return `<a class="button" download="${escapeHtml(file)}" href="data:${type};base64,${data}" aria-label="${escapeHtml(`${label}: ${of}`)}">${escapeHtml(label)}</a>`;
}
