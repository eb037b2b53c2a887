// Why the two may differ: each reason is a test of the difference, so that nothing is explained that has another cause.

import { readabilityMeasures } from "../../src/index.ts";
import type { TextCounts } from "../../src/stats/readability/readability-measure.ts";
import { slash, type Difference } from "./compare.ts";
import type { Trial } from "./draw.ts";
import type { Answers } from "./ours.ts";

/** How close is equal, by family. `scale` is the size below which numbers are compared as they are. */
export const tolerances: Readonly<Record<string, { readonly tolerance: number; readonly scale: number }>> = {
  all: { tolerance: 1e-8, scale: 1e-6 },
  // Vectors of decompositions, which both programs stop to refine at some place: parts of them that are 0 are so to this many places.
  diversity: { tolerance: 1e-8, scale: 10 },
  // A hundred rounds, each from where the last one ended, carry the last digits on.
  wordfish: { tolerance: 1e-6, scale: 0.1 },
  ca: { tolerance: 1e-7, scale: 1e-2 },
  lsa: { tolerance: 1e-7, scale: 1e-2 },
};

/** A difference and all that both said. */
export interface Context {
  readonly trial: Trial;
  readonly ours: Answers;
  readonly theirs: Answers;
}

/** A reason, and whether it is the one. */
export interface Explanation {
  readonly name: string;
  readonly explains: (difference: Difference, context: Context) => boolean;
}

/** What stands at a place. */
function at(value: unknown, place: string): unknown {
  let found = value;
  for (const key of place.split("/").slice(1))
    found = (found as Record<string, unknown> | undefined)?.[key.replaceAll(slash, "/")];
  return found;
}

/** The numbers of a row of keyness, here and there: score, p, target, reference. */
function keynessRow({ place }: Difference, { ours, theirs }: Context): readonly (readonly number[] | undefined)[] {
  const row = place.slice(0, place.lastIndexOf("/"));
  return [at(ours["keyness"], row), at(theirs["keyness"], row)] as never;
}

function totalTokens({ ours }: Context): number {
  return Object.values(ours["dfm"] as Record<string, number>).reduce((sum, count) => sum + count, 0);
}

function isEmpty(id: string, { ours }: Context): boolean {
  return !Object.keys(ours["dfm"] as Record<string, number>).some((cell) => cell.startsWith(`${id} `));
}

/** The documents that a place speaks of. */
function documentsAt({ place }: Difference, { trial }: Context): readonly string[] {
  const parts = new Set(place.split(/[/ ]/u));
  return trial.ids.filter((id) => parts.has(id));
}

/** A formula of ours on the counts of quanteda; the prepositions, conjunctions and points of letters that it does not tell are missing. */
function onTheirCounts(
  measure: string,
  document: string,
  { theirs }: Context,
  known: Partial<TextCounts> = {},
): number {
  const entry = Object.values(readabilityMeasures).find(({ quanteda }) => quanteda === measure);
  const of = (name: string): number => Number(at(theirs["intermediate"], `/${name}/${document}`));
  const formula = entry?.asQuanteda ?? entry?.of;
  return (
    formula?.({
      words: of("W"),
      sentences: of("St"),
      letters: of("C"),
      syllables: of("Sy"),
      oneSyllable: of("W_1Sy"),
      twoSyllables: of("W2Sy"),
      threeSyllables: of("W3Sy"),
      sixLetters: of("W6C"),
      sevenLetters: of("W7C"),
      unfamiliar: of("W_wl.Dale.Chall"),
      unfamiliarToChildren: of("W_wl.Spache"),
      prepositions: Number.NaN,
      conjunctions: Number.NaN,
      points: Number.NaN,
      pointed: Number.NaN,
      types: Number.NaN,
      ...known,
    }) ?? Number.NaN
  );
}

/** The count that quanteda does not tell, by which its number comes about; our formulas are linear in it. */
function implied(
  measure: string,
  document: string,
  context: Context,
  what: "types" | "prepositions" | "conjunctions",
  known: Partial<TextCounts> = {},
): number {
  const [none, one] = [0, 1].map((count) => onTheirCounts(measure, document, context, { ...known, [what]: count }));
  const wanted = Number(at(context.theirs["readability"], `/${measure}/${document}`));
  return (wanted - (none as number)) / ((one as number) - (none as number));
}

const isWhole = (count: number): boolean => Math.abs(count - Math.round(count)) < 1e-5;

const isPunctuation = (word: string): boolean => /^[\p{P}\p{S}]+$/u.test(word);

/** All that are known. */
export const explanations: readonly Explanation[] = [
  {
    name: "G²: quanteda adds 1e-9 inside each logarithm, which comes to 2e-9 for each token (errata)",
    explains: (difference, context) => {
      if (difference.family !== "keyness" || !difference.place.startsWith("/lr")) return false;
      const [own, other] = keynessRow(difference, context);
      const bias = 2e-9 * totalTokens(context);
      return (
        Math.abs(Math.abs((own?.[0] ?? 0) - (other?.[0] ?? 0)) - bias) < 0.05 * bias + 1e-8 * Math.abs(own?.[0] ?? 0)
      );
    },
  },
  {
    name: "PMI: quanteda gives a p that PMI does not have (errata)",
    explains: ({ family, place, ours }) =>
      family === "keyness" && place.startsWith("/pmi") && place.endsWith("/1") && ours === null,
  },
  {
    name: "Fisher: fisher.test stops looking for the odds ratio, or its reciprocal, at 1.3e-4",
    explains: ({ family, place, ours, theirs }) => {
      if (family !== "keyness" || !place.startsWith("/exact") || !place.endsWith("/0")) return false;
      const [own, other] = [Number(ours), Number(theirs)];
      return own > 1 ? Math.abs(1 / own - 1 / other) < 1.3e-4 : Math.abs(own - other) < 1.3e-4;
    },
  },
  {
    name: "PMI: quanteda adds 1e-9 inside the logarithm, and so has a number for words that one side lacks",
    explains: ({ family, place, ours, theirs }) =>
      family === "keyness" &&
      place.startsWith("/pmi") &&
      (ours === null ? Number(theirs) < -15 : Math.abs(Number(ours) - Number(theirs)) < 2e-9 * Math.exp(-Number(ours))),
  },
  {
    name: "Inverse probability: quanteda does not add the smoothing that it is given",
    explains: ({ family }, { trial }) =>
      family === "tfidf" && trial.tfidf.df === "inverseprob" && trial.tfidf.smoothing > 0,
  },
  {
    name: "Diversity: quanteda leaves out web and mail addresses, whatever it is told to keep",
    explains: ({ family, place }, { ours }) => {
      const words = at(ours["tokens"], `/${place.slice(place.lastIndexOf("/") + 1)}`) as readonly string[] | undefined;
      return family === "diversity" && words?.some((word) => /^(?:https?:|www\.)|@/iu.test(word)) === true;
    },
  },
  {
    name: "Shares of the largest count after a text without words: quanteda divides by that of another text (errata)",
    explains: ({ family, place }, { trial, ours }) => {
      const scheme = family === "weight" ? trial.weight.scheme : family === "tfidf" ? trial.tfidf.tf : "";
      const before = trial.ids.slice(0, trial.ids.indexOf(place.slice(1).split(" ")[0] ?? "") + 1);
      const empty = (id: string): boolean =>
        !Object.keys(ours["dfm"] as object).some((cell) => cell.startsWith(`${id} `));
      return (scheme === "propmax" || scheme === "augmented") && before.some((id) => empty(id));
    },
  },
  {
    name: "A side or a reference without a word: nothing can be said here; some number, or another word for none, there",
    explains: ({ family, ours, theirs }, { trial, ours: all }) => {
      const empty = (id: string): boolean =>
        !Object.keys(all["dfm"] as object).some((cell) => cell.startsWith(`${id} `));
      const side = (name: string): boolean => trial.ids.every((id, d) => trial.party[d] !== name || empty(id));
      const none =
        ours === null || ours === undefined || typeof ours === "string" || theirs === null || theirs === undefined;
      if (family === "keyness")
        return none && (side(trial.target) || trial.ids.every((id, d) => trial.party[d] === trial.target || empty(id)));
      return (
        (family === "wordscores" || family === "affinity" || family === "bayes") &&
        Object.keys(trial.positions).some((id) => empty(id))
      );
    },
  },
  {
    name: "Readability of a text without letters: quanteda counts no types in numbers",
    explains: ({ family, place, theirs }, { trial }) => {
      const text = trial.texts[trial.ids.indexOf(place.slice(place.lastIndexOf("/") + 1))] ?? "";
      return family === "readability" && theirs === null && !/\p{L}/u.test(text);
    },
  },
  {
    name: "Readability: a sentence that ends inside an address cuts it into words",
    explains: ({ family, place }, { trial }) => {
      const text = trial.texts[trial.ids.indexOf(place.slice(place.lastIndexOf("/") + 1))] ?? "";
      return family === "readability" && place.startsWith("/counts/W/") && /https?:\S+\?/u.test(text);
    },
  },
  {
    name: "Keyword in context: matches of one phrase that overlap; the first of them here, each there",
    explains: ({ family }, { trial }) =>
      family === "kwic" &&
      trial.kwic.patterns.some((pattern) => pattern.includes(" ")) &&
      /(\p{L}+)\s+(?:\S+\s+)?\1\b/iu.test(trial.texts.join(" ")),
  },
  {
    name: "Wordfish of documents that no word sets apart: no positions and no slopes here; roundings there",
    explains: ({ family, ours, theirs, place }) =>
      family === "wordfish" &&
      (ours === null || ours === undefined) &&
      (Math.abs(Number(theirs)) < 1e-9 || !place.startsWith("/beta/")),
  },
  {
    name: "lgV0: quanteda's is to the base 10, whatever base is asked for",
    explains: ({ family, place, ours, theirs }, { trial }) =>
      family === "diversity" &&
      place.startsWith("/lgV0/") &&
      Math.abs((Number(ours) * Math.log(trial.base)) / Math.LN10 / Number(theirs) - 1) < 1e-9,
  },
  {
    name: "Wordscores, affinity: a text that shares no word with the references has no position here; 0, or equal shares, there",
    explains: ({ family, place, ours: own }, { ours }) => {
      if (family === "affinity") return own === null;
      if (family !== "wordscores") return false;
      // The other texts are rescaled by the spread of all.
      const fit = at(ours["wordscores"], place.slice(0, place.indexOf("/", 1))) as { fit?: object } | undefined;
      return own === null || (place.includes(" lbg/fit/") && Object.values(fit?.fit ?? {}).includes(null));
    },
  },
  {
    name: "A document without words has no value here, and some number there",
    explains: (difference, context) =>
      (difference.ours === null || difference.ours === undefined) &&
      documentsAt(difference, context).some((id) => isEmpty(id, context)),
  },
  {
    name: "Ties in order of appearance: the order of words is another",
    explains: ({ family, place }, { trial }) =>
      family === "frequency" && trial.ties === "first" && place.endsWith("/1"),
  },
  {
    name: "Skip-grams: quanteda gives up at a pad, and does not try the longer skips (errata)",
    explains: ({ family }, { trial }) =>
      family === "ngrams" &&
      trial.options.skip.length > 1 &&
      trial.options.padding === "keep" &&
      trial.options.stopwords.length > 0,
  },
  {
    name: "Collocations: quanteda leaves out sequences with a mark in them",
    explains: ({ family, place, theirs }) =>
      family === "collocations" && theirs === undefined && place.slice(1).split(" ").some(isPunctuation),
  },
  {
    name: "MATTR, MSTTR: quanteda pastes windows together and cuts them into tokens anew (errata); by base R they are as here",
    explains: ({ family, place }, { theirs, ours }) => {
      const document = place.slice(place.lastIndexOf("/") + 1);
      const [own, byHand] = [at(ours["windows"], `/MATTR/${document}`), at(theirs["windows"], `/byHand/${document}`)];
      return family === "windows" && !place.startsWith("/byHand") && Math.abs(Number(own) - Number(byHand)) < 1e-9;
    },
  },
  {
    name: "Yule's I where no word stands twice: undefined here, 0 there",
    explains: ({ family, place, ours, theirs }) =>
      family === "diversity" && place.startsWith("/I/") && ours === null && theirs === 0,
  },
  {
    name: "Tokens: an address glued to the word before it is found there",
    explains: ({ family }, { trial }) =>
      family === "tokens" && trial.texts.some((text) => /[\p{L}\p{N}][./]*(?:www\.|https?:)/u.test(text)),
  },
  {
    name: "Readability of a single word: undefined here",
    explains: ({ family, place, ours: own }, { theirs }) =>
      family === "readability" &&
      own === null &&
      Number(at(theirs["intermediate"], `/W/${place.slice(place.lastIndexOf("/") + 1)}`)) < 2,
  },
  {
    name: "Readability: other sentences, syllables or lists of words (docs/methods/readability.md); our formula on quanteda's counts gives its number",
    explains: ({ family, place, theirs: other }, context) => {
      const [, measure = "", document = ""] = place.split("/");
      return (
        family === "readability" &&
        Math.abs(onTheirCounts(measure, document, context) - Number(other)) <
          1e-8 * Math.max(1, Math.abs(Number(other)))
      );
    },
  },
  {
    name: "Readability: other types, prepositions or conjunctions; what quanteda must have counted for its number by our formula is whole",
    explains: ({ family, place }, context) => {
      const [, measure = "", document = ""] = place.split("/");
      if (family !== "readability") return false;
      // Its types a token are those of a tokenisation of its own, without numbers: all that can be said is that they are a share.
      const types =
        implied(measure, document, context, "types") / Number(at(context.theirs["intermediate"], `/W/${document}`));
      if (measure === "Dickes.Steiwer") return types > 0 && types < 1 + 1e-6;
      if (measure === "Traenkle.Bailer") return isWhole(implied(measure, document, context, "prepositions"));
      const prepositions = implied("Traenkle.Bailer", document, context, "prepositions");
      return (
        measure === "Traenkle.Bailer.2" &&
        isWhole(implied(measure, document, context, "conjunctions", { prepositions }))
      );
    },
  },
  {
    name: "Wordscores, LBG, of one text alone: quanteda divides by its spread, which is 0 (errata)",
    explains: ({ family, place, theirs }, { trial, ours }) => {
      if (family !== "wordscores" || !place.includes(" lbg/fit/") || !(theirs === null || theirs === undefined))
        return false;
      const fit = at(ours["wordscores"], place.slice(0, place.lastIndexOf("/"))) as Readonly<Record<string, unknown>>;
      return (
        Object.keys(fit).length === trial.ids.length - Object.keys(trial.positions).length &&
        new Set(Object.values(fit)).size <= 1
      );
    },
  },
  {
    name: "Wordfish of two documents is refused here",
    explains: ({ family }, { ours }) =>
      family === "wordfish" && String(at(ours["wordfish"], "/error")).includes("three documents"),
  },
  {
    name: "Wordfish: the posterior ceases to rise before the positions stand still; the two stop less than a round's step apart",
    explains: ({ family, place, ours: own, theirs: other }, { ours }) => {
      if (family !== "wordfish") return false;
      const part = place.split("/")[1] ?? "";
      const [last, before] = [ours["wordfish"], at(ours["wordfish"], "/earlier")].map(
        (fit) => at(fit, `/${part}`) as Readonly<Record<string, number>>,
      ) as [Readonly<Record<string, number>>, Readonly<Record<string, number>>];
      const step = Object.keys(last).reduce(
        (most, name) => Math.max(most, Math.abs((last[name] as number) - (before[name] as number))),
        0,
      );
      return Math.abs(Number(own) - Number(other)) < step;
    },
  },
  {
    name: "Correspondence analysis: axes of equal inertia (documents that share no word) can be turned into one another",
    explains: ({ family, place }, { ours, theirs }) => {
      if (family !== "ca" && family !== "lsa") return false;
      const own = at(ours["ca"], "/sv") as readonly number[] | undefined;
      const other = at(theirs["ca"], "/sv") as readonly number[] | undefined;
      const equal = ([first = 0, second = 1]: readonly number[]): boolean => Math.abs(first - second) < 1e-9;
      // Where a document shares words with no other, R's solver can give up.
      return (
        (equal(own ?? []) || family === "lsa") && (other === undefined || (!place.startsWith("/sv") && equal(other)))
      );
    },
  },
  {
    name: "Vm of a text in which no word stands twice: 0 here; the root of a rounding below 0 there",
    explains: ({ family, place, ours, theirs }) =>
      family === "diversity" && place.startsWith("/Vm/") && ours === 0 && theirs === null,
  },
  {
    name: "Readability: quanteda drops a last sentence of marks alone, with the symbols in it, before it counts",
    explains: ({ family, place }, context) => {
      const document = place.slice(place.lastIndexOf("/") + 1);
      const text = context.trial.texts[context.trial.ids.indexOf(document)] ?? "";
      const [own, other] = [
        at(context.ours["readability"], `/counts/W/${document}`),
        at(context.theirs["intermediate"], `/W/${document}`),
      ];
      return (
        family === "readability" &&
        /[.?!…]\s+[^\p{L}\p{N}]*\p{S}[^\p{L}\p{N}]*$/u.test(text) &&
        Number(own) > Number(other)
      );
    },
  },
];
