// The examples of docstrings and Markdown pages, taken out so that a test can run them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { files, root } from "./sources.ts";

/** A piece of code that stands in the documentation, with the place it stands in. */
export interface Example {
  readonly place: string;
  readonly code: string;
}

/** A command with the output that a page claims for it. */
export interface Session {
  readonly place: string;
  readonly command: string;
  readonly output: readonly string[];
}

/** Examples of docstrings: what stands under `@example`, up to the next tag or the end of the comment. */
export function docstringExamples(): readonly Example[] {
  return files("src").flatMap((path) => {
    const lines = readFileSync(join(root, "src", path), "utf8").split("\n");
    return lines.flatMap((line, i) =>
      /^\s*\* @example\b/u.test(line) ? [{ place: `src/${path}:${i + 1}`, code: under(lines, i) }] : [],
    );
  });
}

function under(lines: readonly string[], tag: number): string {
  const body = lines.slice(tag + 1);
  const end = body.findIndex((line) => /^\s*\*(?:\/| @)/u.test(line));
  return body
    .slice(0, end)
    .map((line) => line.replace(/^\s*\* ?/u, ""))
    .join("\n");
}

/** The pages of the project that a user reads. */
export function pages(): readonly string[] {
  return ["README.md", "CONTRIBUTING.md", ...files("docs", ".md").map((file) => `docs/${file}`)];
}

/** The fenced blocks of a page in one language, with the line they begin on. */
export function fences(page: string, language: string): readonly Example[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```(\S*)[^\n]*\n([\s\S]*?)^```/gmu)]
    .filter((match) => match[1] === language)
    .map((match) => ({ place: `${page}:${text.slice(0, match.index).split("\n").length}`, code: match[2] ?? "" }));
}

/** A script of a page (a fence `ts run`) with the output that stands in the next fence. */
export interface Script {
  readonly place: string;
  readonly code: string;
  readonly output: string;
}

/** The scripts of a page that claim an output. */
export function scripts(page: string): readonly Script[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```ts run\n([\s\S]*?)^```[\s\S]*?^```text\n([\s\S]*?)^```/gmu)].map((match) => ({
    place: `${page}:${text.slice(0, match.index).split("\n").length}`,
    code: match[1] ?? "",
    output: match[2] ?? "",
  }));
}

/** Commands of `console` blocks: a line that begins with `$ `, and the lines until the next one. */
export function sessions(page: string): readonly Session[] {
  return fences(page, "console").flatMap(({ place, code }) =>
    code
      .split(/^\$ /mu)
      .slice(1)
      .map((part) => {
        const [command = "", ...output] = part.trimEnd().split("\n");
        return { place, command, output };
      }),
  );
}
