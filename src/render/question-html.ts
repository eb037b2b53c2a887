// questionHtml: a question of a lesson as a form that checks itself, with its answer in a form that a glance does not read.

import type { QuestionBlock } from "./blocks.ts";
import { escapeHtml } from "./escape-html.ts";

/** The form. Without a script it is a question to think about. */
export function questionHtml({ name, ask, choices, hint, answer, ...rest }: QuestionBlock): string {
  const key = Buffer.from(JSON.stringify({ ...rest.key, hint })).toString("base64");
  const field =
    choices.length === 0
      ? `<label class="hidden" for="${escapeHtml(name)}-answer">Your answer</label><input id="${escapeHtml(name)}-answer" name="answer" autocomplete="off" spellcheck="false">`
      : choices
          .map(
            (choice) =>
              `<label class="choice"><input type="radio" name="answer" value="${escapeHtml(choice)}"> <bdi>${escapeHtml(choice)}</bdi></label>`,
          )
          .join("");
  const more = (title: string, text: string): string =>
    `<details class="more"><summary>${title}</summary><p>${escapeHtml(text)}</p></details>`;
  return `<form class="question" id="${escapeHtml(name)}" data-key="${key}"><fieldset><legend>${escapeHtml(ask)}</legend>
<div class="answers">${field}<button class="button" type="submit">Check</button></div>
<p class="verdict" role="status"></p></fieldset>${hint === "" ? "" : more("Hint", hint)}${answer === undefined ? "" : more("Answer", answer)}</form>`;
}
