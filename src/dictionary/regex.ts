// A regular expression for one token, in which \w, \d and \b know the letters of every script.

import { HustingsError } from "../core/errors.ts";

const word = String.raw`\p{L}\p{M}\p{N}\p{Pc}`;
const notWord = `[^${word}]`;
const outside: Readonly<Record<string, string>> = {
  w: `[${word}]`,
  W: notWord,
  d: String.raw`\p{Nd}`,
  D: String.raw`\P{Nd}`,
  b: `(?:(?<=[${word}])(?![${word}])|(?<![${word}])(?=[${word}]))`,
  B: `(?:(?<=[${word}])(?=[${word}])|(?<![${word}])(?![${word}]))`,
};
const inside: Readonly<Record<string, string>> = {
  w: word,
  d: String.raw`\p{Nd}`,
  D: String.raw`\P{Nd}`,
  "-": String.raw`\-`,
};
/** What may be escaped in a Unicode expression; before anything else that is no letter a backslash says nothing. */
const escapable = /[\^$\\.*+?()[\]{}|/]/u;

/**
 * Compiles an expression that looks for a stretch of one token, anchored only where it says so itself.
 *
 * JavaScript reads `\w`, `\d` and `\b` as ASCII; here they mean letters, marks, digits and connectors of all scripts.
 *
 * @param source As an author writes it, without slashes.
 * @param options `case`: `fold` (the default) takes upper and lower case for the same.
 * @throws bad-pattern when the expression does not compile.
 */
export function regex(source: string, options: { readonly case?: "fold" | "keep" } = {}): RegExp {
  try {
    return new RegExp(unicode(source), options.case === "keep" ? "u" : "iu");
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /u, "") : String(error);
    throw new HustingsError("bad-pattern", {
      who: "regex",
      needs: "an expression that compiles",
      got: `"${source}" does not: ${reason}`,
    });
  }
}

function unicode(source: string): string {
  const parts = /\\[\s\S]|\[(\^?)((?:\\[\s\S]|[^\]\\])*)\]/gu;
  return source.replace(parts, (part, not: string | undefined, among: string | undefined) =>
    among === undefined ? escape(part, outside) : characterClass(among, not === "^"),
  );
}

function escape(part: string, meanings: Readonly<Record<string, string>>): string {
  const name = part.charAt(1);
  const meaning = meanings[name];
  if (meaning !== undefined) return meaning;
  return /[\p{L}\p{N}]/u.test(name) || escapable.test(name) ? part : name;
}

/** \W is no single property, so inside a class it becomes an alternative beside the class. */
function characterClass(among: string, not: boolean): string {
  let beyond = false;
  const rest = among.replace(/\\[\s\S]/gu, (part) => {
    beyond ||= part === String.raw`\W`;
    return part === String.raw`\W` ? "" : escape(part, inside);
  });
  if (!beyond) return `[${not ? "^" : ""}${rest}]`;
  return not ? `(?!${notWord})[^${rest}]` : `(?:${notWord}|[${rest}])`;
}
