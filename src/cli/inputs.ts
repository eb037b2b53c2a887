// What commands work on: the corpus behind INPUT, filtered, and never empty; the speeches of an article where speakers are asked for.

import { HustingsError } from "../core/errors.ts";
import type { Corpus } from "../core/corpus.ts";
import { counted, doing, say, sayNotices } from "./say.ts";
import type { SharedOptions } from "./options.ts";

/** What a command asks of its input. */
export interface InputOptions extends Pick<SharedOptions, "where" | "quiet"> {
  /** The command, for messages. */
  readonly who: string;
  /** Variables that documents must have; an article is taken apart into speeches to get them. */
  readonly variables?: readonly string[];
  /** Whether a plain-text transcript is a document for each speech, or one. */
  readonly transcripts?: "speeches" | "whole";
}

/** Reads INPUT. Notices go to stderr. */
export async function inputs(
  paths: readonly string[],
  { who, where: condition, quiet, variables = [], transcripts = "speeches" }: InputOptions,
): Promise<Corpus> {
  const done = doing(`reading ${paths.join(", ")}`, { quiet });
  const { readInputs } = await import("../read/read-inputs.ts");
  const { corpus, articles } = await readInputs(paths, { transcripts }).finally(done);
  checkNotEmpty(corpus, { who, got: `${paths.join(", ")} ${paths.length === 1 ? "holds" : "hold"} none` });
  sayNotices(corpus.notices, { quiet });
  const asked = [...variables, ...(await variablesOf(condition))];
  const missing = asked.filter((name) => !corpus.documents.some(({ vars }) => Object.hasOwn(vars, name)));
  const found = articles && missing.length > 0 ? await speechesIn(corpus, { who, quiet }) : corpus;
  if (condition === undefined) return found;
  const { where } = await import("../corpus/where.ts");
  const kept = where(found, condition);
  checkNotEmpty(kept, { who, got: `${condition} leaves none of ${found.documents.length}` });
  return kept;
}

async function variablesOf(condition: string | undefined): Promise<readonly string[]> {
  if (condition === undefined) return [];
  const { condition: parsed } = await import("../corpus/condition.ts");
  return [...parsed(condition).variables].filter((name) => name !== "id" && name !== "text");
}

function checkNotEmpty(corpus: Corpus, { who, got }: { readonly who: string; readonly got: string }): void {
  const blank = corpus.documents.every(({ text }) => text.trim() === "");
  if (!blank) return;
  const all = corpus.documents.length;
  const why = all === 0 ? got : all === 1 ? "the only one is empty" : `all ${all} are empty`;
  throw new HustingsError("empty-corpus", { who, needs: "at least one document with a text", got: why });
}

/** One document a quotation, so that who spoke can be asked for. */
async function speechesIn(
  articles: Corpus,
  { who, quiet }: { readonly who: string; readonly quiet: boolean | undefined },
): Promise<Corpus> {
  const done = doing("finding who said what", { quiet });
  const [{ quotes }, { speeches }] = await Promise.all([
    import("../quotes/quotes.ts"),
    import("../quotes/speeches.ts"),
  ]);
  const each = articles.documents.map((document) => speeches(document, quotes(document)));
  done();
  const documents = each.flatMap((one) => one.documents);
  const from = counted(articles.documents.length, "article");
  say(
    `${who}: found ${counted(documents.length, "quotation")} in ${from}; what follows counts those, and not the text around them`,
    { quiet },
  );
  checkNotEmpty({ kind: "corpus", documents, notices: [] }, { who, got: `there is no quotation in ${from}` });
  return { kind: "corpus", documents, notices: [...articles.notices, ...each.flatMap((one) => one.notices)] };
}
