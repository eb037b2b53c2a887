// Whom a description or a surname that is also a word for an office means, in made sentences.

import { expect, it } from "vitest";
import { quoteModel } from "../../src/quotes/quote-model.ts";
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
  ["a company by its noun", "Harrowgate PLC is closing. “We regret it,” the company said.", "Harrowgate PLC"],
  [
    "a company by its place, though a place was named since",
    "Lumenate said it was sorry. It was founded in Ottawa. “We wait,” the Calgary-based company said.",
    "Lumenate",
  ],
  ["another company stays another", "Lumenate Inc. met. “We wait,” the parent company said.", "the parent company"],
  ["a ministry is no company", "The Finance Ministry met. “We wait,” the company said.", "the company"],
  ["a bloc", "The European Union met. “We wait,” the bloc said.", "European Union"],
  ["a body by the first word of its name", "Harrowgate Bank met. “We wait,” Harrowgate said.", "Harrowgate Bank"],
  ["an age", "Nora Small spoke first. “I wait,” the 58-year-old said.", "Nora Small"],
  ["a past", "Nora Small spoke first. “I wait,” the former KGB officer said.", "Nora Small"],
  ["a party with a place", "Sen. Nora Small spoke first. “I wait,” the Ohio Democrat said.", "Nora Small"],
  [
    "the one who leads, not the one who spoke last",
    "Hugo Falk leads the Front. “I go,” Nora Small said. “I wait,” the veteran leader said.",
    "Hugo Falk",
  ],
  ["an occupation nobody was given", "Hugo Falk sat down. “I wait,” the nurse said.", "the nurse"],
  ["what stands before the dash says nothing", "DES MOINES, Iowa — “We wait,” said Nora Small.", "Nora Small"],
  ["a seat of government", "Downing Street said: “We wait.”", "Downing Street"],
  [
    "who is quoted, not who quotes",
    "Nora Small resigned. The report quoted her as saying, “I have given all.”",
    "Nora Small",
  ],
  ["by whom it is quoted", "Hugo Falk was quoted by the paper as saying: “We are all surprised.”", "Hugo Falk"],
  [
    "a woman who was the subject before a man of unknown sex",
    "Zielonka left. His rival Anna Sowa stayed on. “He is afraid of questions,” she said.",
    "Anna Sowa",
  ],
])("%s", (_, text, speaker) => {
  expect(quotes({ id: "a", text, vars: {} }).at(-1)?.speaker).toBe(speaker);
});

it.each([
  ["a request for comment", "Nora Small did not respond to a request for comment.", []],
  [
    "what a body is",
    "The alliance, which represents 60,000 people, said the bill was an insult.",
    ["the bill was an insult"],
  ],
  [
    "a phrase between the verb and that",
    "Nora Small said in an email that she would stay until May.",
    ["that she would stay until May"],
  ],
  [
    "according to a report",
    "According to a report by the Arizona Water Institute, prices would have risen by a third.",
    ["prices would have risen by a third"],
  ],
])("reports: %s", async (_, text, wanted) => {
  const model = await quoteModel();
  const found = quotes({ id: "a", text, vars: {} }, { model });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
});
