// A glob as a test for whole words: * is any stretch, ? one character, [cs] one of these.

import { HustingsError } from "../core/errors.ts";

/** A glob, ready to be asked. `exact` and `prefix` say that comparing strings is enough, `test` always answers. */
export interface Glob {
  readonly kind: "exact" | "prefix" | "pattern";
  /** What every word that matches begins with: the whole of it for `exact`. */
  readonly prefix: string;
  readonly test: (word: string) => boolean;
}

/**
 * Reads a glob for one word. It is compared as written: fold it first where case does not count.
 *
 * `*` stands for any stretch, also none; `?` for one character; `[cs]` for one of the characters, `[a-e]` for a range,
 * `[!cs]` for any other. A bracket that is never closed is a bracket.
 *
 * @throws bad-pattern when a range runs backwards.
 */
export function glob(text: string): Glob {
  const special = text.search(/[*?]|\[[^\]]+\]/u);
  if (special === -1) return { kind: "exact", prefix: text, test: (word) => word === text };
  const prefix = text.slice(0, special);
  if (text.slice(special) === "*") return { kind: "prefix", prefix, test: (word) => word.startsWith(prefix) };
  const whole = new RegExp(`^${expression(text)}$`, "su");
  return { kind: "pattern", prefix, test: (word) => whole.test(word) };
}

function expression(text: string): string {
  return text.replace(/\[([!^]?)([^\]]+)\]|[*?]|[\\^$.+()[\]{}|/]/gu, (part, not: string, among: string) => {
    if (part === "*") return ".*";
    if (part === "?") return ".";
    return among === undefined ? `\\${part}` : oneOf(text, among, not !== "");
  });
}

/** A set of characters for a regular expression; a hyphen between two characters is a range, elsewhere itself. */
function oneOf(text: string, among: string, not: boolean): string {
  const set = among.replace(/[\\^[]/gu, String.raw`\$&`).replace(/^-|-$/gu, String.raw`\-`);
  const source = `[${not ? "^" : ""}${set}]`;
  try {
    return new RegExp(source, "u").source;
  } catch {
    throw new HustingsError("bad-pattern", {
      who: "glob",
      needs: "ranges that ascend",
      got: `"${text}" has [${among}]`,
    });
  }
}
