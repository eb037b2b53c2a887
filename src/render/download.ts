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

/** Files larger than this are left beside the page where they lie there. */
const heavy = 400_000;

/**
 * A button that saves a file.
 *
 * @param options `lean`: written so that it can be compressed, text as it is. `of` says of what, for those who hear the button without its surroundings. `beside`: names of files that lie
 *   beside the page; a large one of them is linked to and not carried.
 */
export function download(
  { label, file, type, content }: Download,
  { of, beside, lean = false }: { readonly of: string; readonly beside: ReadonlySet<string>; readonly lean?: boolean },
): string {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const apart = bytes.length > heavy && beside.has(file);
  const href = apart
    ? escapeHtml(encodeURIComponent(file))
    : lean && typeof content === "string"
      ? // Decoded again: what is no character, such as half of a pair, cannot stand in an address.
        `data:${type};charset=utf-8,${encodeURIComponent(new TextDecoder().decode(bytes))}`
      : `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
  const name = escapeHtml(`${label}: ${of}`);
  return `<a class="button" download="${escapeHtml(file)}" href="${href}" aria-label="${name}">${escapeHtml(label)}</a>`;
}
