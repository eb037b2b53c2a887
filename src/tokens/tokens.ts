// Tokens: a corpus cut into words, as numbers that lead back to the text.

import { expectKind } from "../core/expect-kind.ts";
import type { Corpus } from "../core/corpus.ts";
import type { Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Tokens } from "../core/tokens.ts";
import { expectOptions } from "../core/expect-options.ts";
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
 * Cuts a corpus into tokens: words, numbers, signs, emoji, addresses and tags, of any script, with the places they stand at.
 *
 * Words keep their apostrophes (don’t, states’) and hyphens, acronyms their stops (U.S.); ’ and ' are one for matching, and soft hyphens are not there.
 * docs/methods/tokens.md says what a token is to the letter. Use the defaults unless you compare with figures of quanteda: then `compat: "quanteda"`.
 * Do not take stop words out here; that is for `tokensSelect` and `features`, which leave the distances or the tokens as they are.
 *
 * @param corpus Texts in any language; Chinese, Japanese, Thai, Lao, Khmer and Burmese are cut by the platform's dictionary.
 * @param options `hyphens`: keep (default) or split. `case`: fold (default) or keep. `punctuation`: drop (default) or keep. `numbers`, `symbols`, `urls`:
 * keep (default) or drop. `notes`: keep (default), drop or count. `compat`: none (default) or quanteda. `language`: by default each document's variable `lang`.
 * @returns Five arrays over the whole corpus, see `Tokens`; forms in the order in which they turn up; offsets in UTF-16 code units of the original texts.
 * @throws bad-option for a choice that does not exist.
 * @cost O(characters): about 100 MB a second, 12 bytes a token.
 * @source Unicode Standard Annex 29, which the rules of words start from; quanteda 4.3.1 for `compat`
 * @example
 * const t = tokens(corpus(["We won’t yield: the U.S. Senate’s e-mail."]));
 * t.vocabulary; // => ["", "we", "won't", "yield", "the", "u.s.", "senate's", "e-mail"]
 * [t.starts[1], t.ends[1]]; // => [3, 8]
 * tokens(corpus(["Thank you. [Applause.]"]), { notes: "count" }).vocabulary; // => ["", "thank", "you", "[applause]"]
 */
export function tokens<V extends Variables>(corpus: Corpus<V>, options: TokensOptions = {}): Tokens<V> {
  expectKind(corpus, "corpus", "tokens");
  expectOptions(
    options,
    {
      hyphens: true,
      case: true,
      punctuation: true,
      numbers: true,
      symbols: true,
      urls: true,
      notes: true,
      compat: true,
      language: true,
    },
    "tokens",
  );
  const {
    hyphens = "keep",
    case: letters = "fold",
    punctuation = "drop",
    numbers = "keep",
    symbols = "keep",
    urls = "keep",
    notes = "keep",
    compat = "none",
    language,
  } = options;
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
