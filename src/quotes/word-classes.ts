// wordClasses: a coarse part of speech for each word, from word lists and endings: enough to see where clauses begin.

import { functionWords } from "./lexicon/function-words.ts";
import type { Reading } from "./reading.ts";
import type { WordForm } from "./word-form.ts";
import type { Word } from "./words.ts";
import { wordSet } from "./word-set.ts";

const modal = wordSet("will would can could may might shall should must 'll 'd ca wo");
const be = wordSet("is are was were am be been being 's 're 'm");
const have = wordSet("has have had having 've");
const act = wordSet("do does did done doing");
const subjects = wordSet("i he she we they it you who");
const objects = wordSet("me him her us them himself herself themselves itself");
const owners = wordSet("my his its our their your whose");
const that = wordSet("that which what who whom whose whether if how why where when because");
const coordinate = wordSet("and or but nor yet so");
const subordinate = wordSet("while although though since as after before unless until despite");

/** Class names by number; the order is part of the trained model. */
const wordClassNames = [
  "other",
  "end",
  "comma",
  "colon",
  "dash",
  "open",
  "close",
  "number",
  "name",
  "capital",
  "modal",
  "be",
  "have",
  "do",
  "subject",
  "object",
  "owner",
  "complement",
  "coordinate",
  "subordinate",
  "preposition",
  "to",
  "determiner",
  "not",
  "adverb",
  "ing",
  "ed",
  "plural",
  "cue",
  "symbol",
] as const;

type ClassName = (typeof wordClassNames)[number];

const numbers: ReadonlyMap<ClassName, number> = new Map(wordClassNames.map((name, i) => [name, i]));

/** What was worked out before for a spelling, by language. */
const known = { en: new WeakMap<WordForm, number>(), ru: new WeakMap<WordForm, number>() };

/** One class for each word of a reading. */
export function wordClasses(read: Reading): Uint8Array {
  const classes = new Uint8Array(read.words.length);
  const cache = known[read.lexicon.language];
  for (const word of read.words) {
    let found = cache.get(word.form);
    if (found === undefined) cache.set(word.form, (found = numbers.get(classOf(read, word)) ?? 0));
    classes[word.index] = found;
  }
  const name = numbers.get("name") ?? 0;
  for (const mention of read.mentions) if (mention.kind === "name") classes.fill(name, mention.first, mention.last + 1);
  return classes;
}

function classOf(read: Reading, word: Word): ClassName {
  const { lower, text, capital } = word;
  if (!word.form.spoken) return markClass(text);
  if (/^\d/u.test(text)) return "number";
  if (modal.has(lower)) return "modal";
  if (be.has(lower)) return "be";
  if (have.has(lower)) return "have";
  if (act.has(lower)) return "do";
  if (lower === "to") return "to";
  if (lower === "not" || lower === "n't" || lower === "'t" || lower === "never") return "not";
  if (that.has(lower)) return "complement";
  if (subjects.has(lower)) return "subject";
  if (objects.has(lower)) return "object";
  if (owners.has(lower)) return "owner";
  if (coordinate.has(lower)) return "coordinate";
  if (subordinate.has(lower)) return "subordinate";
  if (functionWords.prepositions.has(lower)) return "preposition";
  if (functionWords.determiners.has(lower)) return "determiner";
  if (read.lexicon.cue(lower) !== undefined) return "cue";
  return capital ? "capital" : endingClass(lower);
}

function markClass(text: string): ClassName {
  if (/^[.!?…]/u.test(text)) return "end";
  if (text === ",") return "comma";
  if (text === ":" || text === ";") return "colon";
  if (/^[―—–-]+$/u.test(text)) return "dash";
  if (/^[(["“«„‘]$|^``$/u.test(text)) return "open";
  return /^[)\]”»’']$|^''$/u.test(text) ? "close" : "symbol";
}

function endingClass(lower: string): ClassName {
  if (lower.endsWith("ly")) return "adverb";
  if (lower.endsWith("ing")) return "ing";
  if (lower.endsWith("ed")) return "ed";
  return lower.endsWith("s") && !lower.endsWith("ss") ? "plural" : "other";
}
