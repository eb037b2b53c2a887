// xmlFeed: an XML parser that is fed piece by piece, so that a document of any size passes through little memory.

import { SaxesParser } from "saxes";

/** An element that begins, with its attributes by their full names. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What to do at each event; what is not named is passed over. */
export interface XmlHandlers {
  readonly open?: (element: XmlElement) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Where and why XML is not well formed; lines and columns count from 1. */
export interface XmlProblem {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A parser at work. Both answer the first thing that is wrong, if any; events stop there. */
export interface XmlFeed {
  readonly write: (piece: string) => XmlProblem | undefined;
  readonly close: () => XmlProblem | undefined;
  /** The line the parser is in, from 1. */
  readonly line: () => number;
}

/**
 * Opens a parser. Of the entities that a document declares itself, those that are plain text are known (`<!ENTITY mdash "—">`); nothing outside of the
 * document is fetched, and no entity is expanded inside another.
 *
 * @source saxes 6.0.0
 * @cost O(characters)
 */
export function xmlFeed({ open, close, text: onText }: XmlHandlers): XmlFeed {
  const parser = new SaxesParser();
  let problem: XmlProblem | undefined;
  let first = true;
  parser.on("error", (error) => {
    const what = error.message.replace(/^\d+:\d+:\s*/u, "").replace(/\.$/u, "");
    problem ??= { text: what, line: parser.line, column: Math.max(1, parser.column) };
  });
  parser.on("doctype", (doctype) => declare(parser, doctype));
  parser.on("opentag", ({ name, attributes }) => {
    if (problem === undefined) open?.({ name, attributes });
  });
  parser.on("closetag", ({ name }) => {
    if (problem === undefined) close?.(name);
  });
  const textual = (found: string): void => {
    if (problem === undefined) onText?.(found);
  };
  parser.on("text", textual);
  parser.on("cdata", textual);
  return {
    write(piece) {
      if (problem === undefined) parser.write(first ? piece.replace(/^\uFEFF/u, "") : piece);
      if (piece !== "") first = false;
      return problem;
    },
    close() {
      if (problem === undefined) parser.close();
      return problem;
    },
    line: () => parser.line,
  };
}

function declare(parser: SaxesParser, doctype: string): void {
  for (const [, name = "", double, single] of doctype.matchAll(
    /<!ENTITY\s+([\w.-]+)\s+(?:"([^"<&]*)"|'([^'<&]*)')\s*>/gu,
  ))
    parser.ENTITIES[name] = double ?? single ?? "";
}
