// opening: the first words of a text, enough to know it again.

const most = 80;

/** The first line, cut before the word that goes beyond 80 characters. An empty text opens with nothing. */
export function opening(text: string): { readonly start: number; readonly end: number } {
  const start = Math.max(text.search(/\S/u), 0);
  const line = /^[^\n\r]*/u.exec(text.slice(start, start + most + 1))?.[0] ?? "";
  if (line.length <= most) return { start, end: start + line.trimEnd().length };
  const cut = line.lastIndexOf(" ");
  return { start, end: start + (cut > 0 ? cut : most) };
}
