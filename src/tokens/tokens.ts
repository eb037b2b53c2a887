// Tokens: a corpus cut into words, as numbers that lead back to the text.

import type { Corpus } from "../core/corpus.ts";
import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Tokens } from "../core/tokens.ts";
import { scan } from "./scan.ts";

/** What counts as a token, and in which form it is matched. */
export interface TokensOptions {
  /** `split` cuts self-reliance into self and reliance. */
  readonly hyphens?: "keep" | "split";
  /** `fold` matches Union and union as one. */
  readonly case?: "fold" | "keep";
  /** Marks of punctuation as tokens of their own. */
  readonly punctuation?: "drop" | "keep";
  /** Tokens of digits alone: 1945, 2.5, 1,000, ½. */
  readonly numbers?: "keep" | "drop";
  /** Signs such as $ and +, and emoji. */
  readonly symbols?: "keep" | "drop";
  /** Web and e-mail addresses. */
  readonly urls?: "keep" | "drop";
  /** Stage directions such as [Applause]: words like any other, left out, or one token `[applause]` each. */
  readonly notes?: "keep" | "drop" | "count";
  /** `quanteda` cuts and matches as quanteda 4.3 does. */
  readonly compat?: "none" | "quanteda";
  /** ISO 639 code of the texts, for the abbreviations that end no sentence. Without it each document's variable `lang` decides. */
  readonly language?: string;
}

const known: Readonly<Record<Exclude<keyof TokensOptions, "language">, readonly string[]>> = {
  hyphens: ["keep", "split"],
  case: ["fold", "keep"],
  punctuation: ["drop", "keep"],
  numbers: ["keep", "drop"],
  symbols: ["keep", "drop"],
  urls: ["keep", "drop"],
  notes: ["keep", "drop", "count"],
  compat: ["none", "quanteda"],
};

/**
 * The tokens of a corpus, in document order.
 */
export function tokens<V extends Variables>(
  corpus: Corpus<V>,
  {
    hyphens = "keep",
    case: letters = "fold",
    punctuation = "drop",
    numbers = "keep",
    symbols = "keep",
    urls = "keep",
    notes = "keep",
    compat = "none",
    language,
  }: TokensOptions = {},
): Tokens<V> {
  const choices = { hyphens, case: letters, punctuation, numbers, symbols, urls, notes, compat };
  check(choices);
  const { documents } = corpus;
  const lengths = documents.map(({ text }) => text.length);
  // A token takes six characters in most languages. A document must fit that has one in every character.
  const expected =
    lengths.reduce((sum, length) => sum + length / 5.5, 16) + lengths.reduce((a, b) => Math.max(a, b), 0);
  const scanning = scan(choices, Math.ceil(expected));
  const bounds = new Uint32Array(documents.length + 1);
  for (const [i, { text, vars }] of documents.entries()) {
    scanning.document(text, language ?? (typeof vars["lang"] === "string" ? vars["lang"] : undefined));
    bounds[i + 1] = scanning.list.count;
  }
  return {
    kind: "tokens",
    index: { ids: documents.map(({ id }) => id), vars: documents.map(({ vars }) => vars) },
    vocabulary: scanning.forms.vocabulary,
    ...scanning.list.finish(),
    bounds,
    corpus,
  };
}

function check(choices: Readonly<Record<string, string>>): void {
  for (const [option, choice] of Object.entries(choices)) {
    const choosable = known[option as keyof typeof known];
    if (choosable.includes(choice)) continue;
    throw new HustingsError("bad-option", {
      who: "tokens",
      needs: `an option ${option} that it knows`,
      got: `"${choice}" is none`,
      choices: choosable,
      near: choice,
    });
  }
}
