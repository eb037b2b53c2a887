// filenamePattern: variables out of the names of files, by a pattern such as "{date}_{speaker}".

import type { Scalar } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";

/** Reads a name; nothing where it does not fit. */
export type FilenameReader = (name: string) => Readonly<Record<string, Scalar>> | undefined;

/**
 * Prepares a pattern. `{name}` is a variable, `{_}` is anything, all else stands for itself; a variable reaches to the next mark of the pattern, the last one to the end.
 * The ending of the file does not count, and its folders only where the pattern has a slash. Plain numbers become numbers; `{date}` becomes ISO where it has eight digits.
 *
 * @throws bad-option for a pattern without variables, or with one twice.
 * @example
 * filenamePattern("{date}_{speaker}")("20240925_Ann Lee.txt"); // => { date: "2024-09-25", speaker: "Ann Lee" }
 */
export function filenamePattern(pattern: string): FilenameReader {
  const names = [...pattern.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? "");
  const own = names.filter((name) => name !== "_");
  if (own.length === 0 || new Set(own).size < own.length) {
    throw new HustingsError("bad-option", {
      who: "filename",
      needs: 'variables in braces, each once, such as "{date}_{speaker}"',
      got: `"${pattern}" ${own.length === 0 ? "has none" : "has one twice"}`,
    });
  }
  const source = pattern
    .split(/(\{\w+\})/u)
    .map((part) => (/^\{\w+\}$/u.test(part) ? "(.+?)" : part.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)))
    .join("");
  const form = new RegExp(`^${source}$`, "u");
  return (name) => {
    const plain = name.replace(/\.(?:ana\.)?[A-Za-z]\w{0,7}$/u, "");
    const match = form.exec(pattern.includes("/") ? plain : (plain.split("/").at(-1) ?? ""));
    if (match === null) return undefined;
    return Object.fromEntries(
      names.flatMap((variable, i) => (variable === "_" ? [] : [[variable, valueOf(variable, match[i + 1] ?? "")]])),
    );
  };
}

function valueOf(name: string, text: string): Scalar {
  if (name === "date") return text.replace(/^(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})$/u, "$1-$2-$3");
  return text === String(Number(text)) && Number.isFinite(Number(text)) ? Number(text) : text;
}
