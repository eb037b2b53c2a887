// markdownRuns: Markdown as paragraphs of words for paper, where there is no HTML.

import { marked, type Token, type Tokens } from "marked";
import type { Run } from "./paper.ts";

/** A paragraph. `depth` is that of a heading, or of a list in lists. */
export interface Paragraph {
  readonly kind: "heading" | "text" | "item" | "quote";
  readonly depth: number;
  readonly runs: readonly Run[];
}

/** The paragraphs in order. HTML is text, a picture its words, a link its words. */
export function markdownRuns(markdown: string): readonly Paragraph[] {
  return marked.lexer(markdown, { gfm: true }).flatMap((token) => paragraphs(token, { kind: "text", depth: 1 }));
}

interface Inside {
  readonly kind: Paragraph["kind"];
  readonly depth: number;
}

function paragraphs(token: Token, inside: Inside): readonly Paragraph[] {
  switch (token.type) {
    case "space":
    case "def":
      return [];
    case "heading":
      return [{ kind: "heading", depth: (token as Tokens.Heading).depth, runs: runs(token) }];
    case "list":
      return (token as Tokens.List).items.flatMap((item) =>
        item.tokens.flatMap((one) =>
          paragraphs(one, { kind: "item", depth: one.type === "list" ? inside.depth + 1 : inside.depth }),
        ),
      );
    case "blockquote":
      return (token as Tokens.Blockquote).tokens.flatMap((one) => paragraphs(one, { kind: "quote", depth: 1 }));
    case "table": {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].map((row, i) => ({
        kind: inside.kind,
        depth: inside.depth,
        runs: rowRuns(row, i === 0),
      }));
    }
    default:
      return [{ ...inside, runs: runs(token) }];
  }
}

/** The cells of a row on one line. */
function rowRuns(row: readonly Tokens.TableCell[], bold: boolean): readonly Run[] {
  return row.flatMap((cell, c) => [
    { text: c === 0 ? "" : "  ·  " },
    ...cell.tokens.flatMap((one) => inline(one, { bold })),
  ]);
}

function runs(token: Token): readonly Run[] {
  const inner = "tokens" in token ? token.tokens : undefined;
  return inner === undefined ? [{ text: plain(token) }] : inner.flatMap((one) => inline(one, {}));
}

function inline(token: Token, look: Omit<Run, "text">): readonly Run[] {
  const own = token.type === "strong" ? { ...look, bold: true } : look;
  const inner = "tokens" in token ? token.tokens : undefined;
  if (inner !== undefined) return inner.flatMap((one) => inline(one, own));
  return [{ ...own, text: token.type === "br" ? " " : plain(token) }];
}

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
};

function plain(token: Token): string {
  const text = "text" in token ? String(token.text) : token.raw;
  return text.replaceAll(/&(?:lt|gt|amp|quot|#39);/gu, (entity) => entities[entity] ?? entity).replaceAll(/\s+/gu, " ");
}
