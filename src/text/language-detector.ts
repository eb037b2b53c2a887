// The one place that asks a package which language a text is in: late, and the answer is a plain function.

/** Guesses the language of a text: an ISO 639-1 code, or `null` where it is not sure. */
export interface LanguageDetector {
  (text: string): string | null;
  /** What it is, for provenance. */
  readonly source?: string;
  /** The codes it can answer; a text in another language gets a wrong one or none. */
  readonly languages?: readonly string[];
}

/**
 * Loads a detector of 60 languages. Hand the answer to `describe`, or ask it yourself.
 * It reads letters, not words: it is right on nearly every text of a sentence or more, and a guess on a word or two. Close relatives are mixed up most (Croatian and Serbian
 * in Latin letters, Malay and Indonesian, Norwegian and Danish), and Kazakh, Uzbek or Irish it does not know at all.
 *
 * @returns Text in, code out; only the first 1,000 characters are read. `null` for texts without letters and where the guess is not reliable.
 * @source eld 2.1.0, small model
 * @cost about 0.2 s to load, then less than 1 µs a character
 * @example
 * const detect = await languageDetector();
 * detect("Мы должны защищать суверенитет нашей страны."); // => "ru"
 * detect("We must defend the sovereignty of our country."); // => "en"
 * detect("1945"); // => null
 */
export async function languageDetector(): Promise<LanguageDetector> {
  const { eld } = await import("eld/small");
  const detect = (text: string): string | null => {
    const found = eld.detect(text);
    return found.language !== "" && found.isReliable() ? found.language : null;
  };
  const languages = Object.values(eld.info().Languages).sort();
  return Object.assign(detect, { source: "eld 2.1.0, small model", languages });
}
