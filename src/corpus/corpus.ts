// corpus: makes a corpus of texts or documents, with ids that are there and unique.

import type { Corpus } from "../core/corpus.ts";
import type { Document, Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { Notice } from "../core/notice.ts";

/** What may be written down for a document: the id may be missing, and so may the variables where there are none. */
export interface DocumentInput<V extends Variables = Variables> {
  readonly id?: string;
  readonly text: string;
  readonly vars?: V;
}

interface CorpusOptions {
  readonly notices?: readonly Notice[];
}

/** The variables of whatever a corpus is made of: those that every document has can be asked for by name. */
type VariablesOf<D> = D extends { readonly vars: infer V extends Variables } ? V : Record<never, never>;

/**
 * Makes a corpus. Use it for texts in hand; files are read by `readCorpus` of `hustings/node`.
 *
 * Documents keep their order. A missing id becomes `text1`, `text2`, … by place, with a notice. An empty text is kept, with a notice.
 *
 * @param inputs Texts, or documents with a text, an id and variables.
 * @param options `notices`: what was said so far about these documents, kept in front.
 * @returns A corpus whose documents are new values; the inputs are not touched.
 * @throws duplicate-id when two documents carry the same id.
 * @cost O(documents)
 * @example
 * corpus(["We will defend our sovereignty."]).documents[0].id; // => "text1"
 * corpus([{ id: "a", text: "Yes.", vars: { speaker: "Ann" } }]).documents[0].vars.speaker; // => "Ann"
 */
export function corpus<V extends Variables = Record<never, never>>(
  inputs: readonly (string | DocumentInput<V>)[],
  options?: CorpusOptions,
): Corpus<V>;
// Documents whose variables are alike but not of one type: a party that is text in one and null in another.
export function corpus<D extends string | DocumentInput>(
  inputs: readonly D[],
  options?: CorpusOptions,
): Corpus<VariablesOf<D>>;
export function corpus(inputs: readonly (string | DocumentInput)[], options: CorpusOptions = {}): Corpus {
  if (!Array.isArray(inputs)) throw notAList(inputs);
  expectOptions(options, { notices: true }, "corpus");
  const found: Notice[] = [...(options.notices ?? [])];
  const named: string[] = [];
  const places = new Map<string, number>();
  const documents = inputs.map((input, i): Document => {
    const given: DocumentInput = typeof input === "string" ? { text: input } : input;
    const id = given.id ?? `text${i + 1}`;
    const earlier = places.get(id);
    if (earlier !== undefined) throw duplicate(id, earlier, i);
    places.set(id, i);
    if (typeof input !== "string" && given.id === undefined) named.push(id);
    const stray = Object.entries(given).flatMap(([key, value]) =>
      fields.has(key) || typeof value === "object" ? [] : [key],
    );
    if (stray.length > 0) found.push(strayFields(id, stray));
    if (given.text.trim() === "") found.push({ code: "empty-text", place: id, text: "The text is empty." });
    return { id, text: given.text, vars: given.vars ?? {} };
  });
  if (named.length > 0) found.push(idsMade(named));
  return { kind: "corpus", documents, notices: found };
}

const fields = new Set(["id", "text", "vars"]);

/** One notice for all of them: a list of thousands says no more. */
function idsMade(named: readonly string[]): Notice {
  const [first = "", last = ""] = [named[0], named.at(-1)];
  const text =
    named.length === 1
      ? `One document has no id; it is called ${first}.`
      : `${named.length} documents have no id; by their place they are called ${first} to ${last}.`;
  return { code: "id-made", place: first, text };
}

function strayFields(id: string, stray: readonly string[]): Notice {
  return {
    code: "stray-field",
    place: id,
    text: `${stray.join(", ")} beside the text is left out; variables go into vars: { ${stray.join(", ")} }.`,
  };
}

function notAList(inputs: unknown): HustingsError {
  const got =
    typeof inputs === "string" ? "one text; put it in brackets: corpus([text])" : `a value of type ${typeof inputs}`;
  return new HustingsError("wrong-value", {
    who: "corpus",
    needs: "a list of texts or documents",
    got: `it was given ${got}`,
  });
}

function duplicate(id: string, earlier: number, now: number): HustingsError {
  return new HustingsError("duplicate-id", {
    who: "corpus",
    needs: "every id once",
    got: `"${id}" is the id of documents ${earlier + 1} and ${now + 1}`,
  });
}
