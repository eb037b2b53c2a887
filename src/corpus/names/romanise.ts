// romanise: a name in Cyrillic or with marks on its letters as plain Latin letters, for keys and ids.

const letters: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", ё: "yo", є: "ye", ж: "zh", з: "z", и: "i", і: "i", ї: "yi", й: "y", к: "k", л: "l", м: "m",
  н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ў: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya",
  ђ: "dj", ј: "y", љ: "lj", њ: "nj", ћ: "c", џ: "dzh",
  ø: "o", ł: "l", ß: "ss", đ: "d", ı: "i", ə: "a", ð: "d", þ: "th", æ: "ae", œ: "oe",
}; // prettier-ignore

/** Letters that only look composed: taking their mark off would make another letter of them. */
const whole = /[ёйїў]/u;

/**
 * Lower-case Latin letters for a name in Latin or Cyrillic script. Other scripts stay as they are.
 */
export function romanise(text: string): string {
  let out = "";
  for (const sign of text.normalize("NFC").toLowerCase()) {
    const bare = whole.test(sign) ? sign : sign.normalize("NFD").replace(/\p{M}+/gu, "");
    out += letters[bare] ?? bare;
  }
  return out;
}
