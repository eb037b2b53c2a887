// script: which script most letters of a text are of, as far as it takes to tell that a list of words is for other texts.

/** How much of a text is looked at. */
const sample = 4000;

/**
 * The script of more than half of the letters.
 *
 * @returns `null` for a text without letters.
 */
export function script(text: string): "latin" | "cyrillic" | "other" | null {
  if (mostlyPlain(text)) return "latin";
  const letters = text.slice(0, sample).match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return null;
  const share = (pattern: RegExp): number => letters.filter((letter) => pattern.test(letter)).length / letters.length;
  if (share(/\p{Script=Latin}/u) > 0.5) return "latin";
  return share(/\p{Script=Cyrillic}/u) > 0.5 ? "cyrillic" : "other";
}

/** Whether the letters from A to Z are more than half of what is looked at: then nothing else needs to be. */
function mostlyPlain(text: string): boolean {
  const length = Math.min(text.length, sample);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i) | 32;
    if (code >= 97 && code <= 122 && ++count * 2 > length) return true;
  }
  return false;
}
