// The one place that asks a package for a stemmer: late, by its inner path, and only for languages it gets right.

import { HustingsError } from "../core/errors.ts";
import { expectKind } from "../core/expect-kind.ts";
import { primary } from "./languages.ts";

/** The stemmers of `natural` that agree with the official vocabularies. Its main entry opens databases: only this inner path is used. */
const naturalNames = {
  en: "PorterStemmer",
  es: "PorterStemmerEs",
  it: "PorterStemmerIt",
  no: "PorterStemmerNo",
  pt: "PorterStemmerPt",
  sv: "PorterStemmerSv",
} as const;
/** Where `snowball-stemmers` is the better one. */
const snowballNames: ReadonlyMap<string, string> = new Map(
  Object.entries({ de: "german", "en porter2": "english", fr: "french", ru: "russian" }),
);

/**
 * Loads the stemmer of a language. Use it where a count by lemma would do and no lemmatiser is at hand: inflected languages, small corpora.
 * Leave it where words are shown to readers: stems are no words (sovereignty → sovereignti), and one stem may hold two meanings (universe, university).
 *
 * Shares of the official Snowball vocabularies that come out right: en 99.8 %, es, it, pt 99.9 %, no 99.4 %, ru 99.8 %, sv 98.2 %, de 96.4 %, fr 95.8 %.
 * English `porter` is the algorithm of 1980, with the possessive taken off first; `porter2` is the one quanteda and most others use today.
 *
 * @param language ISO 639 code: de, en, es, fr, it, no, pt, ru, sv. What follows a hyphen is ignored (en-GB).
 * @param options `algorithm`: for English, `porter` (default) or `porter2`; other languages have one.
 * @returns A function from a word in its matching form to its stem.
 * @throws unknown-language for any other language: bring your own function of words to stems.
 * @source Porter 1980, doi:10.1108/eb046814; natural 8.1.1; snowball-stemmers 0.6.0
 * @cost about 0.1 s to load, then 1 µs a word
 * @example
 * (await stemmer("en"))("integrations"); // => "integr"
 * (await stemmer("ru"))("безопасности"); // => "безопасн"
 */
export async function stemmer(
  language: string,
  { algorithm = "porter" }: { readonly algorithm?: "porter" | "porter2" } = {},
): Promise<(word: string) => string> {
  expectKind(language, "text", "stemmer");
  const code = primary(language);
  const snowball = snowballNames.get(code === "en" ? `${code} ${algorithm}` : code);
  if (snowball !== undefined) return fromSnowball(snowball);
  if (isNatural(code)) return fromNatural(code);
  throw new HustingsError("unknown-language", {
    who: "stemmer",
    needs: "a language it has a stemmer for (or bring your own function of words to stems)",
    got: `"${language}" is none`,
    choices: ["de", "en", "es", "fr", "it", "no", "pt", "ru", "sv"],
  });
}

function isNatural(code: string): code is keyof typeof naturalNames {
  return Object.hasOwn(naturalNames, code);
}

async function fromNatural(code: keyof typeof naturalNames): Promise<(word: string) => string> {
  const stemmers = (await import("natural/lib/natural/stemmers/index.js")).default;
  const own = stemmers[naturalNames[code]];
  return code === "en" ? (word) => own.stem(word.replace(/'s?$/u, "")) : (word) => own.stem(word);
}

async function fromSnowball(name: string): Promise<(word: string) => string> {
  const { newStemmer } = await import("snowball-stemmers");
  const own = newStemmer(name);
  return (word) => own.stem(word);
}
