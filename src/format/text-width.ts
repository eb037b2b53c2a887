// textWidth: how many cells of a terminal a text takes.

/** Wide: Hangul, Chinese, Japanese and their punctuation, emoji. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** The width of a text in cells: two for a wide character, none for a combining one. */
export function textWidth(text: string): number {
  // Nearly every cell of a table is plain ASCII.
  if (/^[ -~]*$/u.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += none.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** The text cut to a width at its end or its start, its loss marked by an ellipsis. */
export function cutToWidth(text: string, width: number, side: "start" | "end" = "end"): string {
  if (textWidth(text) <= width) return text;
  const characters = side === "end" ? [...text] : [...text].toReversed();
  const taken: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += textWidth(character);
    if (used > width - 1) break;
    taken.push(character);
  }
  return side === "end" ? `${taken.join("")}…` : `…${taken.toReversed().join("")}`;
}
