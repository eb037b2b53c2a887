// codebook: makes a codebook of YAML, JSON or a plain object, and says exactly where one is wrong.

import type { Codebook } from "../core/codebook.ts";
import { HustingsError } from "../core/errors.ts";
import { expectOptions } from "../core/expect-options.ts";
import { codebookProblem, type CodebookProblem, type Finding } from "./codebook-problem.ts";
import type { CodebookSource } from "./codebook-source.ts";
import { compileCodebook } from "./compile-codebook.ts";

/**
 * Makes a codebook. Use it for a file's text, or for an object written down in a script; the built-in ones are ready in `codebooks`.
 * A bare dictionary needs none of this: every verb that takes a codebook takes a `dictionary(…)` too.
 *
 * It is asynchronous because the schema and the YAML parser are loaded with the first codebook, not with the library.
 *
 * @param source The text of a YAML or JSON file, or the same as an object. docs/guide/codebooks.md has every key.
 * @param options `file`: its name, for error messages, and the codebook's name where it has none.
 * @returns The codebook, its frames in the author's order, each before those nested in it.
 * @throws bad-codebook with the path to the entry, and `file:line:column` where the source is a text.
 * @throws unknown-language when a frame treats negation and there are no negators for the codebook's language.
 * @cost O(characters)
 * @example
 * const book = await codebook("frames: { security: { include: ['secur*'], exclude: ['social security'] } }");
 * book.frames[0].key; // => "security"
 * (await codebook({ name: "mine", frames: { sovereignty: { include: ["sovereign*"] } } })).name; // => "mine"
 */
export async function codebook(
  source: string | CodebookSource,
  options: { readonly file?: string } = {},
): Promise<Codebook> {
  expectOptions(options, { file: true }, "codebook");
  const { file } = options;
  const { codebookSchema } = await import("./codebook-schema.ts");
  const { value, locate } =
    typeof source === "string" ? await parsed(source, file) : { value: source, locate: () => file };
  const checked = codebookSchema.safeParse(value);
  const fail = (problem: CodebookProblem): HustingsError => refusal(problem, locate(problem.path));
  if (!checked.success) throw fail(codebookProblem(checked.error.issues as unknown as readonly Finding[], value));
  return compileCodebook(checked.data, { name: nameOf(file), fail });
}

interface Parsed {
  readonly value: unknown;
  readonly locate: (path: CodebookProblem["path"]) => string | undefined;
}

async function parsed(text: string, file: string | undefined): Promise<Parsed> {
  const { codebookText } = await import("./codebook-text.ts");
  const { value, locate, error } = codebookText(text);
  const place = (at: string): string => (file === undefined ? `line ${at}` : `${file}:${at}`);
  if (error === undefined) return { value, locate: (path) => place(locate(path)) };
  throw refusal({ path: [], needs: "a text that is valid YAML or JSON", got: error.text }, place(error.place));
}

function refusal({ needs, got, choices, near }: CodebookProblem, place: string | undefined): HustingsError {
  return new HustingsError("bad-codebook", {
    who: "codebook",
    needs,
    got,
    ...(choices === undefined ? {} : { choices }),
    ...(near === undefined ? {} : { near }),
    ...(place === undefined ? {} : { place }),
  });
}

/** `corpora/foreign-policy.yaml` → `foreign-policy`. */
function nameOf(file: string | undefined): string {
  return (file ?? "codebook").replace(/^.*[\\/]/u, "").replace(/\.[^.]*$/u, "");
}
