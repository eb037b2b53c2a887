// syllables: how many syllables a word has, for languages whose spelling tells.

const rules: Readonly<Record<string, (word: string) => number>> = {
  ru: cyrillic,
  uk: cyrillic,
  be: cyrillic,
  es: spanish,
  de: german,
  fr: french,
};

/**
 * Syllables by spelling, at least one for a word with letters. English spelling does not tell: for it see `readabilityResources`.
 *
 * @param word In any case.
 * @param language ISO 639: be, de, es, fr, ru, uk.
 * @returns `undefined` for a language without rules.
 * @cost O(length)
 * @example
 * syllables("безопасность", "ru"); // => 4
 * syllables("Wirtschaft", "de"); // => 2
 */
export function syllables(word: string, language: string): number | undefined {
  const rule = rules[language];
  return rule === undefined ? undefined : Math.max(1, rule(word.toLowerCase().normalize("NFC")));
}

/** Every vowel letter is a syllable. */
function cyrillic(word: string): number {
  return count(word, /[аеёиоуыэюяіїєѣ]/gu);
}

/** A strong vowel, or an accented weak one, is a syllable; weak ones join it, and are one among themselves. */
function spanish(word: string): number {
  const heard = word
    .replace(/qu(?=[eiéí])/gu, "q")
    .replace(/gu(?=[eiéí])/gu, "g")
    .replace(/y(?=$|[^aeiouáéíóúü])/gu, "i");
  return count(heard, /[iuü]*[aeoáéóíú][iuü]*|[iuü]+/gu);
}

/** Two letters of one sound are one syllable; other vowels side by side are two. */
function german(word: string): number {
  return count(word.replace(/qu/gu, "q"), /äu|au|eu|ei|ai|ey|ay|ie(?!r)|aa|ee|oo|ou|[aeiouyäöüé]/gu);
}

/** Vowels side by side are one syllable; a final e, also before s, is mute. */
function french(word: string): number {
  const heard = word.replace(/qu(?=[aeiouéèêàâîôy])/gu, "q");
  const bare = heard.replace(/(?<=[^aeiouyàâéèêëîïôùûü].*|[aeiouyàâéèêëîïôùûü].*)es?$/u, "");
  const vowels = /[aeiouyàâäæéèêëîïôöœùûü]+/gu;
  return count(vowels.test(bare) ? bare : heard, /é(?=[aeiouâàô])|[aeiouyàâäæéèêëîïôöœùûü]+/gu);
}

function count(word: string, pattern: RegExp): number {
  return word.match(pattern)?.length ?? 0;
}
