// scriptSigns: texts in another script than their language has, and words whose letters are of two scripts.

import { languageCode } from "../facts/language-code.ts";
import type { Place } from "../facts/fact.ts";
import { openingOf, textOf, valueOf, type Survey } from "../facts/survey.ts";
import { scriptNames, wordScript, type ScriptName } from "../facts/word-script.ts";
import type { Sign } from "./sign.ts";

export const scriptSigns: readonly Sign[] = [
  {
    name: "wrong script",
    rule: "20 letters or more, most of them not of the script of the stated language; without one, not of the script that nine tenths of 10 documents or more have",
    find: wrongScript,
  },
  {
    name: "words of mixed letters",
    rule: "three words or more, and one token in a thousand, with Latin among Cyrillic or Greek letters",
    find: ({ corpus, mixed, lengths, byId }) =>
      byId
        .filter((d) => (mixed[d] ?? 0) >= 3 && (mixed[d] ?? 0) * 1000 >= (lengths[d] ?? 0))
        .flatMap((d) => mixedWords(textOf(corpus, d)).map(({ start, end }) => ({ document: d, start, end }))),
  },
];

/** Languages written in more than one script, or in several at once. */
const several: Readonly<Record<string, readonly ScriptName[]>> = {
  az: ["Latn", "Cyrl", "Arab"],
  bs: ["Latn", "Cyrl"],
  kk: ["Cyrl", "Latn", "Arab"],
  ku: ["Latn", "Arab"],
  ms: ["Latn", "Arab"],
  sr: ["Cyrl", "Latn"],
  tg: ["Cyrl", "Arab"],
  tk: ["Latn", "Cyrl"],
  tt: ["Cyrl", "Latn"],
  uz: ["Latn", "Cyrl"],
};
const asian = new Set(["Jpan", "Kore", "Hans", "Hant", "Hani"]);

/** The scripts a language is written in; `null` where that is not known. */
function scriptsOf(language: string): readonly ScriptName[] | null {
  const code = languageCode(language);
  if (code === null) return null;
  const given = new Intl.Locale(language.replaceAll("_", "-")).script;
  const script = given ?? new Intl.Locale(code).maximize().script ?? "";
  if (given === undefined && several[code] !== undefined) return several[code];
  if (asian.has(script)) return ["Asia"];
  return scriptNames.some((name) => name === script) ? [script as ScriptName] : null;
}

function wrongScript(survey: Survey): readonly Place[] {
  const { corpus, byId } = survey;
  const house = houseScript(survey);
  const expected = new Map<string | null, readonly ScriptName[] | null>([[null, house]]);
  return byId
    .filter((d) => {
      const language = valueOf(corpus, d, "lang");
      if (!expected.has(language)) expected.set(language, scriptsOf(language ?? ""));
      const scripts = expected.get(language) ?? null;
      const letters = lettersOf(survey, d);
      const all = letters.reduce((sum, count) => sum + count, 0);
      const right = scripts?.reduce((sum, name) => sum + (letters[scriptNames.indexOf(name)] ?? 0), 0) ?? all;
      return all >= 20 && right < all / 2;
    })
    .map((d) => openingOf(corpus, d));
}

/** What nearly all documents are written in. */
function houseScript(survey: Survey): readonly ScriptName[] | null {
  const counts = new Map<ScriptName, number>();
  let written = 0;
  for (const d of survey.byId) {
    const letters = lettersOf(survey, d);
    const most = Math.max(...letters);
    if (most === 0) continue;
    written++;
    const name = scriptNames[letters.indexOf(most)] ?? "other";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const found = [...counts].find(([, count]) => written >= 10 && count >= written * 0.9);
  return found === undefined ? null : [found[0]];
}

function lettersOf({ letters }: Survey, d: number): Float64Array {
  return letters.subarray(d * scriptNames.length, (d + 1) * scriptNames.length);
}

function mixedWords(text: string): readonly Omit<Place, "document">[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)]
    .filter(([word]) => wordScript(word).mixed)
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));
}
