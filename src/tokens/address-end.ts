// Where a web address ends: at space or a quotation mark, without the punctuation of the sentence around it.

const scheme = /^(?:https?|ftp)$/iu;
const stretch = /[^\s\p{C}<>"“”«»„]+/uy;
/** quanteda's addresses end at the first mark that has a meaning of its own in sentences, such as a comma or a bracket, at `//`, at a port, and at letters beyond ASCII. */
const narrow = /(?:[a-z]+:\/\/)?[a-z\d-]+\.[a-z\d.-]+(?:[/?#](?:(?<!\/)\/|[\w@:%+.~#?&=-])*)?/iuy;
const trailing = new Set(".,;:!?'’…)]}*");

const mail = /[\p{L}\p{N}_.-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/uy;

/** The end of the e-mail address that begins at `start`, or `end` when none does: a-b@c.org stays whole where other hyphens split. */
export function mailEnd(text: string, start: number, end: number): number {
  mail.lastIndex = start;
  return mail.test(text) ? Math.max(mail.lastIndex, end) : end;
}

/**
 * The end of the web address whose first word stands at `start` to `end`, or `end` when it is none.
 * An address begins with http://, https://, ftp:// or www.
 */
export function addressEnd(text: string, start: number, end: number, compat: "none" | "quanteda" = "none"): number {
  // 58 is a colon, 87 and 119 are W and w: nearly every word is let go here.
  if (text.charCodeAt(end) !== 58 && (text.charCodeAt(start) | 32) !== 119) return end;
  const first = text.slice(start, end);
  const schemed = text.startsWith("://", end) && scheme.test(first);
  if (!schemed && !/^www\.[\p{L}\p{N}]/iu.test(text.slice(start, start + 6))) return end;
  const pattern = compat === "quanteda" ? narrow : stretch;
  pattern.lastIndex = start;
  const found = pattern.exec(text)?.[0];
  if (found === undefined) return end;
  let length = found.length;
  if (compat === "quanteda") length = found.replace(/(?<=\w)[.:]+$/u, "").length;
  else while (length > 0 && trailing.has(found.charAt(length - 1))) length--;
  // A closing bracket stays when the address opened one: …/Brexit_(word)
  if (found.charAt(length) === ")" && found.slice(0, length).includes("(")) length++;
  return schemed && length <= first.length + 3 ? end : Math.max(start + length, end);
}
