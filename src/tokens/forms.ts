// Forms: what each spelling is matched by, and whether such a token is wanted. Decided once for each spelling, not for each token.

import { fold, tidy } from "../text/fold.ts";
import type { TokensOptions } from "./tokens.ts";

/** The options with nothing left out. */
export type Choices = Required<Omit<TokensOptions, "language">>;

const unseen = /^[\p{Z}\p{C}\p{M}]*$/u;
const number = /^\p{N}(?:[.,\u066B\u066C\u202F]*\p{N})*$/u;
const webAddress = /^(?:(?:https?|ftp):\/\/|www\.)/iu;
const word = /[\p{L}\p{N}]/u;
/** Emoji that begin as punctuation (#️⃣) hold one of these. */
const emojiMark = /[\uFE0F\u20E3]/u;

/** The forms so far, by number. A class, because the scan calls it from its hottest loop: closures made anew for each corpus would be slow there. */
export class Forms {
  /** `[0]` is the pad. */
  readonly vocabulary: string[] = [""];
  private readonly choices: Choices;
  private readonly known: Map<string, number> = new Map();

  constructor(choices: Choices) {
    this.choices = choices;
  }

  /** The id of a spelling's form; 0 when the options drop such a token. */
  intern(raw: string): number {
    const form = formOf(raw, this.choices);
    return isWanted(form, this.choices) ? this.idOf(form) : 0;
  }

  /** The id of a form that is not looked at further. */
  idOf(form: string): number {
    const found = this.known.get(form);
    if (found !== undefined) return found;
    const id = this.vocabulary.push(form) - 1;
    this.known.set(form, id);
    return id;
  }
}

/** No forms yet, and the rules of the options. */
export function forms(choices: Choices): Forms {
  return new Forms(choices);
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
