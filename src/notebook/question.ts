// question: something a reader answers on the page, which checks the answer there: no server, nothing to install.

import { HustingsError } from "../core/errors.ts";
import type { QuestionOutput } from "./output.ts";
import { sink } from "./sink.ts";

/** What is asked, and what is right. */
export interface QuestionOptions {
  /** The question, as plain text. */
  readonly ask: string;
  /** A number; or one or several texts, each of which is right. Case, accents of typing and spaces do not matter. */
  readonly answer: number | string | readonly string[];
  /** How far a number may be off, in its own unit; by default half of its last decimal of three significant digits. */
  readonly tolerance?: number;
  /** What may be chosen; by default the reader writes. Every right answer must be among them. */
  readonly options?: readonly string[];
  /** Shown when asked for, and after a wrong answer. */
  readonly hint?: string;
  /** Shown after a right answer: what it means. */
  readonly why?: string;
}

/**
 * Puts a question on the page. The answer is worked out by the script, so that it is right for the texts at hand; on the page it is written in a form that
 * a glance does not read, which is no secret from somebody who looks for it.
 *
 * @param name Unique in the script; the anchor on the page.
 * @param options See `QuestionOptions`.
 * @throws bad-option for an empty question, an answer that is no number or text, or that is not among the options.
 */
export function question(name: string, options: QuestionOptions): void {
  const { ask, answer, tolerance, options: choices, hint, why } = options;
  const answers = typeof answer === "object" ? answer : [answer];
  const bad = (needs: string, got: string): HustingsError =>
    new HustingsError("bad-option", { who: `question "${name}"`, needs, got, choices: choices ?? [] });
  if (ask.trim() === "") throw bad("something to ask", "an empty text");
  if (answers.length === 0 || answers.some((one) => (typeof one === "number" ? !Number.isFinite(one) : one === "")))
    throw bad("an answer, a finite number or a text", JSON.stringify(answer));
  const stray = answers.find((one) => choices !== undefined && !choices.includes(String(one)));
  if (stray !== undefined) throw bad("an answer that is among its options", `"${stray}"`);
  const output: QuestionOutput = {
    kind: "question",
    name,
    ask,
    answers: answers.map(String),
    tolerance: typeof answer === "number" ? (tolerance ?? lastDigit(answer)) : null,
    choices: choices ?? [],
    hint: hint ?? "",
    why: why ?? "",
  };
  sink().emit(output);
}

/** Half a unit of the third significant digit: what a reader who copies a rounded number may be off. */
function lastDigit(value: number): number {
  return value === 0 ? 0 : 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2);
}
