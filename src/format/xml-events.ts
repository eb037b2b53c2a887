// xmlEvents: elements and texts of an XML document as they come, so that nothing large is ever held.

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

/**
 * Reads XML. Entities a document declares itself are not expanded, and nothing outside of it is fetched.
 *
 * @param text The whole document.
 * @returns Nothing, or the first thing that is wrong; events before it have been given.
 * @source saxes 6.0.0
 * @cost O(characters)
 */
export function xmlEvents(text: string, { open, close, text: onText }: XmlHandlers): XmlProblem | undefined {
  const parser = new SaxesParser();
  let problem: XmlProblem | undefined;
  parser.on("error", (error) => {
    const what = error.message.replace(/^\d+:\d+:\s*/u, "").replace(/\.$/u, "");
    problem ??= { text: what, line: parser.line, column: parser.column + 1 };
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (problem === undefined) open?.({ name, attributes });
  });
  parser.on("closetag", ({ name }) => {
    if (problem === undefined) close?.(name);
  });
  parser.on("text", (found) => {
    if (problem === undefined) onText?.(found);
  });
  parser.write(text.replace(/^\uFEFF/u, "")).close();
  return problem;
}
