// transcriptNotes: what a stenographer wrote between brackets: [Applause], (Laughter.), (spoke in French), (Аплодисменты.), [00:12:03].

import type { Edit } from "./edit.ts";

const words = [
  "applause", "laughter", "laughs", "cheers", "cheering", "booing", "boos", "crosstalk", "cross talk", "inaudible", "unintelligible", "indistinct", "interruption", "interjection", "interjections", "interposing",
  "pause", "music", "silence", "end of (?:recording|transcript|audio|video)", "standing ovation", "spoke in", "speaks in", "interpretation from", "translated from", "continued in", "resumed in",
  "through (?:an )?interpreter", "via (?:an )?interpreter", "off-?mic(?:rophone)?", "phonetic", "sic", "prolonged", "loud", "sustained", "members? rising", "uproar", "disorder", "chanting", "moment of silence",
  "аплодисменты", "смех", "оживление", "шум", "неразборчиво", "реплика", "говорит", "по-английски", "как переведено", "овация", "продолжительные", "бурные", "пауза", "оплески", "сміх", "апладысменты", "смех",
  "applaudissements", "rires", "beifall", "heiterkeit", "zuruf", "lachen", "aplausos", "risas", "applausi", "parle en", "prononcé en", "habla en",
]; // prettier-ignore
const note = new RegExp(
  `[[(](?:(?:${words.join("|")})(?![\\p{L}])[^\\])\\n]{0,80}|[^\\])\\n]{0,30}\\b(?:applause|laughter)\\b[^\\])\\n]{0,30}|\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?)[\\])]`,
  "giu",
);

/** The note goes with the blank before it, or with its whole line where nothing else stands there. */
export function transcriptNotes(text: string): readonly Edit[] {
  return [...text.matchAll(note)].map((match) => {
    let start = match.index;
    let end = start + match[0].length;
    while (start > 0 && /[^\S\n\r]/u.test(text[start - 1] ?? "")) start--;
    const alone =
      (start === 0 || /[\n\r]/u.test(text[start - 1] ?? "")) &&
      /^[^\S\n\r]*(?:[\n\r]|$)/u.test(text.slice(end, end + 40));
    if (alone) end += /^[^\S\n\r]*(?:\r\n|\n|\r)?/u.exec(text.slice(end, end + 40))?.[0].length ?? 0;
    else if (start === 0 || /[\n\r]/u.test(text[start - 1] ?? "")) while (/[^\S\n\r]/u.test(text[end] ?? "")) end++;
    return { start, end, after: "" };
  });
}
