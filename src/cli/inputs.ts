// What commands work on: the corpus behind INPUT, filtered, and never empty; the speeches of an article where speakers are asked for.

import { HustingsError } from "../core/errors.ts";
import type { Corpus } from "../core/corpus.ts";
import type { Person } from "../core/person.ts";
import { counted, doing, say, sayNotices } from "./say.ts";
import type { SharedOptions } from "./options.ts";

/** What a command asks of its input. */
export interface InputOptions extends Pick<SharedOptions, "where" | "people" | "indirect"> {
  readonly quiet?: boolean | undefined;
  /** The command, for messages. */
  readonly who: string;
  /** Variables that documents must have; an article is taken apart into speeches to get them. */
  readonly variables?: readonly string[];
  /** Whether a plain-text transcript is a document for each speech, or one. */
  readonly transcripts?: "speeches" | "whole";
}

/** Reads INPUT. Notices go to stderr. */
export async function inputs(paths: readonly string[], options: InputOptions): Promise<Corpus> {
  const { who, where: condition, quiet, variables = [], transcripts = "speeches" } = options;
  const { peopleOf } = await import("./quote-finder.ts");
  const people = await peopleOf(options.people);
  const done = doing(`reading ${paths.join(", ")}`, { quiet });
  const { readInputs } = await import("../read/read-inputs.ts");
  const { corpus, articles } = await readInputs(paths, { transcripts }).finally(done);
  checkNotEmpty(corpus, { who, got: `${paths.join(", ")} ${paths.length === 1 ? "holds" : "hold"} none` });
  sayNotices(corpus.notices, { quiet });
  const asked = [...variables, ...(await variablesOf(condition))];
  const missing = asked.filter((name) => !corpus.documents.some(({ vars }) => Object.hasOwn(vars, name)));
  const apart = articles && missing.length > 0 ? await speechesIn(corpus, { ...options, who, people }) : corpus;
  const found = options.people === undefined ? apart : await joined(apart, people, { quiet });
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

/** The speakers joined by the people table; what it could not decide is told. */
async function joined(
  corpus: Corpus,
  people: readonly Person[],
  { quiet }: Pick<InputOptions, "quiet">,
): Promise<Corpus> {
  if (!corpus.documents.some(({ vars }) => typeof vars["speaker"] === "string")) return corpus;
  const { speakers } = await import("../corpus/speakers.ts");
  const found = speakers(corpus, { people });
  sayNotices(found.notices.slice(corpus.notices.length), { quiet });
  return found.corpus;
}

interface SpeechesOptions extends Pick<InputOptions, "who" | "quiet" | "indirect"> {
  readonly people: readonly Person[];
}

/** One document a quotation, so that who spoke can be asked for. Reported words are the journalist's, so they are counted on demand only. */
async function speechesIn(articles: Corpus, options: SpeechesOptions): Promise<Corpus> {
  const { who, quiet, people, indirect = false } = options;
  const done = doing("finding who said what", { quiet });
  const [{ quoteFinder }, { speeches }] = await Promise.all([
    import("./quote-finder.ts"),
    import("../quotes/speeches.ts"),
  ]);
  const find = await quoteFinder({ people });
  const each = articles.documents.map((document) => speeches(document, find(document)));
  done();
  const all = each.flatMap((one) => one.documents);
  const documents = indirect ? all : all.filter(({ vars }) => vars.kind !== "indirect");
  const from = counted(articles.documents.length, "article");
  const left = all.length - documents.length;
  const without = left === 0 ? "" : `; left out: ${left} without quotation marks (--indirect counts them)`;
  say(
    `${who}: found ${counted(documents.length, "quotation")} in ${from}; what follows counts those, and not the text around them${without}`,
    { quiet },
  );
  checkNotEmpty({ kind: "corpus", documents, notices: [] }, { who, got: `there is no quotation in ${from}` });
  return { kind: "corpus", documents, notices: [...articles.notices, ...each.flatMap((one) => one.notices)] };
}
