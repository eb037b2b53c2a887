// hasValues: whether a text is a list of words with a value each, such as the lexicons of VADER and AFINN: no corpus, and no dictionary of categories.

/** Lines that are looked at, and the share of them that must hold a word and a number. */
const sample = 40;
const share = 0.9;
const line = /^[^\t]*\t[+-]?\d+(?:[.,]\d+)?(?:\t.*)?$|^[^,;\t]+[,;]\s?[+-]?\d+(?:\.\d+)?$/u;

/**
 * Looks at the first lines.
 *
 * @cost O(characters) of the sample
 */
export function hasValues(text: string): boolean {
  const lines = text
    .slice(0, 8000)
    .split(/\r\n?|\n/u)
    .slice(0, -1)
    .filter((one) => one.trim() !== "")
    .slice(0, sample);
  return lines.length >= 2 && lines.filter((one) => line.test(one)).length >= share * lines.length;
}
