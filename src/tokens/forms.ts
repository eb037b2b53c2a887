// Forms: what each spelling is matched by, and whether such a token is wanted. Decided once for each spelling, not for each token.

import { fold, tidy } from "../text/fold.ts";
import type { TokensOptions } from "./tokens.ts";

/** The options with nothing left out. */
export type Choices = Required<Omit<TokensOptions, "language">>;

export interface Forms {
  /** The forms so far; `[0]` is the pad. */
  readonly vocabulary: string[];
  /** The id of a spelling's form; 0 when the options drop such a token. */
  readonly intern: (raw: string) => number;
  /** The id of a form that is not looked at further. */
  readonly idOf: (form: string) => number;
}

const unseen = /^[\p{Z}\p{C}\p{M}]*$/u;
const number = /^\p{N}(?:[.,\u066B\u066C\u202F]*\p{N})*$/u;
const webAddress = /^(?:(?:https?|ftp):\/\/|www\.)/iu;
const word = /[\p{L}\p{N}]/u;
/** Emoji that begin as punctuation (#️⃣) hold one of these. */
const emojiMark = /[\uFE0F\u20E3]/u;

/** An empty vocabulary with the rules of the options. */
export function forms(choices: Choices): Forms {
  const vocabulary = [""];
  const known = new Map<string, number>();
  const idOf = (form: string): number => {
    const found = known.get(form);
    if (found !== undefined) return found;
    const id = vocabulary.push(form) - 1;
    known.set(form, id);
    return id;
  };
  const intern = (raw: string): number => {
    const form = formOf(raw, choices);
    return isWanted(form, choices) ? idOf(form) : 0;
  };
  return { vocabulary, intern, idOf };
}

/** quanteda's forms keep their soft hyphens, and keep ’ and ' apart. */
function formOf(raw: string, choices: Choices): string {
  if (choices.compat === "quanteda") {
    const form = raw.normalize("NFC");
    return choices.case === "fold" ? form.toLowerCase() : form;
  }
  return choices.case === "fold" ? fold(raw) : tidy(raw);
}

function isWanted(form: string, choices: Choices): boolean {
  if (unseen.test(form)) return false;
  if (choices.numbers === "drop" && number.test(form)) return false;
  if (choices.urls === "drop" && isAddress(form)) return false;
  const strict = choices.compat === "quanteda";
  if (choices.punctuation === "drop" && (strict ? /^\p{P}$/u : /^[\p{P}\p{M}\p{Cf}]+$/u).test(form)) {
    return !strict && emojiMark.test(form) && choices.symbols === "keep";
  }
  if (choices.symbols === "keep") return true;
  return strict ? !/^\p{S}$/u.test(form) : word.test(form) || /^\p{P}+$/u.test(form);
}

/** A web address, or an e-mail address: one @ with something before it and a full stop after it. */
function isAddress(form: string): boolean {
  const at = form.indexOf("@");
  return webAddress.test(form) || (at > 0 && at === form.lastIndexOf("@") && form.includes(".", at));
}
