// Whom a description or a surname that is also a word for an office means, in made sentences.

import { expect, it } from "vitest";
import { quotes } from "../../src/quotes/quotes.ts";

it.each([
  ["a rank written short", "Dr. Nora Small spoke. Her staff left. “We wait,” the doctor said.", "Nora Small"],
  [
    "a judge styled justice",
    "Justice Colleen Sutton sat down. “Hindsight is no standard,” the judge wrote.",
    "Colleen Sutton",
  ],
  [
    "a surname that is an office",
    "Rep. Steve Bishop voted no. Dan Moss voted yes.\n\n“Nobody called us,” Bishop said.",
    "Steve Bishop",
  ],
  [
    "a body by its noun",
    "The Iqaluit Workers Union met on Monday. “We wait,” the union said.",
    "Iqaluit Workers Union",
  ],
  ["a trade before a name", "Ratepayer Clarence Butler, 81, sat down. “It is late,” Butler said.", "Clarence Butler"],
  [
    "a body nobody has named stays as it is",
    "The Iqaluit Workers Union met on Monday. “We wait,” the bank said.",
    "the bank",
  ],
])("%s", (_, text, speaker) => {
  expect(quotes({ id: "a", text, vars: {} }).map((quotation) => quotation.speaker)).toEqual([speaker]);
});
