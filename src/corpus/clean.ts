// clean: takes out of texts what their authors did not put in, says every change, and can take all of them back.

import type { Corpus } from "../core/corpus.ts";
import type { Document, Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import { expectKind } from "../core/expect-kind.ts";
import { cleanRecipes, cleanSteps, type CleanRecipeName, type CleanStepName } from "./clean/clean-steps.ts";
import { wordCounts } from "./clean/dehyphenate.ts";
import { applied, takenBack, type CleanContext, type DoneEdit } from "./clean/edit.ts";
import { lines } from "./clean/line.ts";

/** One change: `before` stood at `start` to `end` of the document as this step found it, and became `after`. */
export interface CleanChange {
  readonly step: CleanStepName;
  /** The place of the step in the recipe: a step can be in it twice. */
  readonly turn: number;
  /** The id of the document. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** A cleaned corpus with all that was changed. */
export interface Cleaned<V extends Variables = Variables> {
  readonly corpus: Corpus<V>;
  /** By step, then document, then place. */
  readonly log: readonly CleanChange[];
  /** What cleaning added to the notices of the corpus: one for each step that changed something. */
  readonly notices: readonly Notice[];
}

/** The name of a recipe, or steps in the order in which they are to be done. */
export type CleanRecipe = CleanRecipeName | readonly CleanStepName[];

/**
 * Cleans texts. Use it on scans, web pages and transcripts before anything is counted, and read the log: each step is a rule of thumb, and a rule of thumb can be wrong.
 * Texts that come clean need none of it.
 *
 * Steps: `mojibake` (â€” is a dash), `invisible` (byte order marks, control characters), `markup` (tags, entities), `running-heads` (heads, feet and numbers of pages), `paragraph-numbers`,
 * `transcript-notes` ([Applause]), `site-footers`, `dehyphenate`, `unwrap` (lines broken to fit a page), `spaces`.
 *
 * @param recipe Required: `letters`, `scan`, `web`, `transcript`, or a list of steps.
 * @returns The corpus, with the same ids and variables; documents that did not change are the same values. `undo` gives back what was.
 * @throws bad-option when a step or recipe is not known.
 * @cost O(characters × steps)
 * @example
 * const cleaned = clean(corpus(["Our govern-\nment agrees. (Applause.)"]), ["dehyphenate", "transcript-notes"]);
 * cleaned.corpus.documents[0].text; // => "Our government agrees."
 * cleaned.log.map(({ step, before }) => [step, before]); // => [["dehyphenate", "-\n"], ["transcript-notes", " (Applause.)"]]
 * undo(cleaned).documents[0].text; // => "Our govern-\nment agrees. (Applause.)"
 */
export function clean<V extends Variables>(corpus: Corpus<V>, recipe: CleanRecipe): Cleaned<V> {
  expectKind(corpus, "corpus", "clean");
  const steps = stepsOf(recipe);
  const log: CleanChange[] = [];
  let documents = corpus.documents;
  steps.forEach((step, turn) => {
    const context = contextOf(step, documents);
    documents = documents.map((document) => {
      const edits = cleanSteps[step](document.text, context);
      if (edits.length === 0) return document;
      for (const { start, end, after } of edits)
        log.push({ step, turn, document: document.id, start, end, before: document.text.slice(start, end), after });
      return { ...document, text: applied(document.text, edits) };
    });
  });
  const notices = remarks(steps, log);
  return { corpus: { kind: "corpus", documents, notices: [...corpus.notices, ...notices] }, log, notices };
}

/**
 * Takes every change back, by the log alone: the texts are as they were, to the last character.
 *
 * @cost O(characters × steps)
 * @example
 * undo(clean(corpus(["One  two"]), ["spaces"])).documents[0].text; // => "One  two"
 */
export function undo<V extends Variables>({ corpus, log, notices }: Cleaned<V>): Corpus<V> {
  const changes = new Map<string, CleanChange[][]>();
  for (const change of log) {
    const turns = changes.get(change.document) ?? [];
    (turns[change.turn] ??= []).push(change);
    changes.set(change.document, turns);
  }
  const documents = corpus.documents.map((document): Document<V> => {
    const turns = changes.get(document.id);
    if (turns === undefined) return document;
    const text = turns.reduceRight((text: string, edits: readonly DoneEdit[]) => takenBack(text, edits), document.text);
    return { ...document, text };
  });
  return { kind: "corpus", documents, notices: corpus.notices.slice(0, corpus.notices.length - notices.length) };
}

function stepsOf(recipe: CleanRecipe): readonly CleanStepName[] {
  const known = typeof recipe === "string";
  if (!known && !Array.isArray(recipe))
    throw new HustingsError("bad-option", {
      who: "clean",
      needs: "a recipe, or a list of steps",
      got: recipe === undefined ? "there is none" : `got ${typeof recipe}`,
      choices: Object.keys(cleanRecipes),
    });
  if (known && Object.hasOwn(cleanRecipes, recipe)) return cleanRecipes[recipe];
  const names = known ? [recipe] : recipe;
  const wrong = names.find((name) => known || !Object.hasOwn(cleanSteps, name));
  if (wrong === undefined && !known) return recipe;
  const choices = Object.keys(known ? cleanRecipes : cleanSteps);
  const got = `"${String(wrong)}" is none`;
  throw new HustingsError("bad-option", {
    who: "clean",
    needs: known ? "a recipe" : "steps",
    got,
    choices,
    near: String(wrong),
  });
}

/** What a step asks of the whole corpus, and nothing more: counting all words takes its time. */
function contextOf(step: CleanStepName, documents: readonly Document[]): CleanContext {
  return {
    commonEndings: step === "site-footers" ? commonEndings(documents) : new Set(),
    words: step === "dehyphenate" ? wordCounts(documents.map(({ text }) => text)) : new Map(),
  };
}

/** Lines among the last three of at least three documents, and of one in ten. */
function commonEndings(documents: readonly Document[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of documents) {
    const last = lines(text.slice(-1000))
      .map((line) => line.text)
      .filter((line) => line !== "")
      .slice(-3);
    for (const line of new Set(last)) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const least = Math.max(3, documents.length / 10);
  return new Set([...counts].filter(([line, count]) => count >= least && !isFarewell(line)).map(([line]) => line));
}

/** Speakers end alike: "Thank you." A sentence is theirs, not the site's. */
function isFarewell(line: string): boolean {
  return /[.!?…]["”»’)]?$/u.test(line) || line.split(/\s+/u).length < 2;
}

function remarks(steps: readonly CleanStepName[], log: readonly CleanChange[]): readonly Notice[] {
  return steps.flatMap((step, turn) => {
    const changes = log.filter((change) => change.turn === turn);
    const [first] = changes;
    if (first === undefined) return [];
    const documents = new Set(changes.map((change) => change.document)).size;
    const example = `${JSON.stringify(first.before.slice(0, 40))} → ${JSON.stringify(first.after.slice(0, 40))}`;
    const text = `${step} changed ${changes.length} places in ${documents} documents; the first is ${example}.`;
    return [{ code: "cleaned", place: `${first.document}:${first.start}`, text }];
  });
}
