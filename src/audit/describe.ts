// describe: the datasheet of a corpus, to be read before any number is believed.

import type { Corpus } from "../core/corpus.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Notice } from "../core/notice.ts";
import type { Table } from "../core/table.ts";
import { expectOptions } from "../core/expect-options.ts";
import { expectKind } from "../core/expect-kind.ts";
import type { LanguageDetector } from "../text/language-detector.ts";
import type { DescribeRow } from "./describe-row.ts";
import { copyFacts } from "./facts/copy-facts.ts";
import { corpusFacts } from "./facts/corpus-facts.ts";
import { dateFacts } from "./facts/date-facts.ts";
import { evidenceOf } from "./facts/evidence-of.ts";
import type { Fact } from "./facts/fact.ts";
import { languageFacts } from "./facts/language-facts.ts";
import { lengthFacts } from "./facts/length-facts.ts";
import { speakerFacts } from "./facts/speaker-facts.ts";
import { survey } from "./facts/survey.ts";
import { suspicionFacts } from "./facts/suspicion-facts.ts";
import { variableFacts } from "./facts/variable-facts.ts";
import { checkNear } from "./near-duplicates.ts";

export interface DescribeOptions {
  /** What tells the language of a text: `await languageDetector()`, or a function of your own. Without it languages are those stated. */
  readonly detect?: LanguageDetector;
  /** The least Jaccard similarity of near-duplicates, above 0, at most 1; 0.8 by default. */
  readonly threshold?: number;
  /** Tokens in a shingle; 5 by default. */
  readonly size?: number;
  readonly seed?: number;
}

/**
 * The datasheet of a corpus: how much there is, how long the documents are, languages, speakers, dates with their gaps, the other variables, exact copies and near-duplicates,
 * and documents that look wrong. Use it first on any corpus, and again after cleaning; `datasheet` makes a page of it. It judges nothing and changes nothing: what is suspicious is to be looked at.
 *
 * @param corpus Any corpus, also an empty one. The variables `lang`, `speaker` and `date` have sections of their own.
 * @returns One row a fact, in a fixed order: corpus, lengths, languages, speakers, dates, variables by name, duplicates, suspicious. `value` is `null` where nothing is known,
 *   with status `undefined`, or `too-little-data` for the gaps of months where most have no document. `which` names the first documents or values that the fact concerns; the evidence has a place in each of them. Another order of documents gives the same rows.
 * @throws bad-option when threshold or size mean nothing.
 * @source Gebru et al. 2021, doi:10.1145/3458723, for the idea; Broder 1997, doi:10.1109/SEQUEN.1997.666900
 * @cost O(characters), about 10 s for 100 MB
 * @example
 * const two = corpus([{ id: "a", text: "We agree." }, { id: "b", text: "" }]);
 * describe(two).rows[0]; // => { section: "corpus", fact: "documents", value: 2, which: "", status: "ok" }
 * describe(two).rows.find(({ fact }) => fact === "empty documents"); // => { section: "lengths", fact: "empty documents", value: 1, which: "b", status: "ok" }
 */
export function describe(corpus: Corpus, options: DescribeOptions = {}): Table<DescribeRow> {
  expectKind(corpus, "corpus", "describe");
  expectOptions(options, { detect: true, threshold: true, size: true, seed: true }, "describe");
  const { detect, threshold = 0.8, size = 5, seed = 1 } = options;
  checkNear("describe", { threshold, size });
  const known = survey(corpus);
  const facts = [
    ...corpusFacts(known),
    ...lengthFacts(known),
    ...languageFacts(known, detect),
    ...speakerFacts(known),
    ...dateFacts(known),
    ...variableFacts(known),
    ...copyFacts(known, { threshold, size, seed }),
    ...suspicionFacts(known),
  ];
  return {
    kind: "table",
    rows: facts.map((fact) => rowOf(fact)),
    columns: {
      section: { label: "section", type: "text" },
      fact: { label: "fact", type: "text" },
      value: { label: "value", type: "text" },
      which: { label: "which", type: "text" },
      status: { label: "status", type: "text" },
    },
    method: {
      name: "describe",
      options: { threshold, size, detect: detect?.source ?? (detect === undefined ? "none" : "given") },
      formula: "counts of documents, tokens and values; near-duplicates: shared shingles / shingles of either",
      sources: ["doi:10.1145/3458723", "doi:10.1109/SEQUEN.1997.666900"],
      seed,
      corpus: { hash: fingerprint(corpus), documents: corpus.documents.length, tokens: known.tokens.ids.length },
    },
    notices: [...corpus.notices, ...(detect === undefined ? [unasked] : [])],
    evidence: evidenceOf(
      corpus,
      facts.map(({ places }) => places ?? []),
    ),
  };
}

const unasked: Notice = {
  code: "languages-not-detected",
  place: "",
  text: "no language was detected: give detect, which languageDetector() loads",
};

function rowOf({ section, fact, value, status, which = "" }: Fact): DescribeRow {
  return { section, fact, value, which, status: status ?? (value === null ? "undefined" : "ok") };
}
