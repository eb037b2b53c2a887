// teiPrint: documents as a TEI corpus, one TEI element a document, with every variable.

import type { Document, Scalar, Variables } from "../../core/document.ts";

/** Prints a corpus piece by piece: the opening, each document, the closing. */
export interface TeiPrinter {
  readonly open: string;
  readonly document: (document: Document) => string;
  readonly close: string;
}

const namespace = "http://www.tei-c.org/ns/1.0";

/**
 * Prepares the printing. Speaker, date, language, title and country stand where TEI has a place for them; id and all variables stand in `xenoData` as well, from which the reader
 * takes them back exactly. A text is `p` and `lb` where that gives it back, else one `ab` with its spaces kept. Characters that XML forbids become U+FFFD.
 *
 * @param options `title`: of the corpus.
 */
export function teiPrint({ title = "Corpus" }: { readonly title?: string } = {}): TeiPrinter {
  return {
    open: `<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="${namespace}">\n${header({ title }, "")}`,
    document: (document) => {
      const { id, text, vars } = document;
      const lang = textOf(vars["lang"]);
      const own = xmlId(id);
      const attributes = `${own === undefined ? "" : ` xml:id="${own}"`}${lang === null ? "" : ` xml:lang="${escaped(lang)}"`}`;
      const data = `<xenoData type="hustings">${escaped(JSON.stringify({ id, vars }))}</xenoData>\n`;
      return `<TEI${attributes}>\n${header(vars, data)}<text><body><div>\n${speech(text, vars)}</div></body></text>\n</TEI>\n`;
    },
    close: "</teiCorpus>\n",
  };
}

function header(vars: Variables, data: string): string {
  const { title, date, country } = vars;
  const day = textOf(date);
  const land = textOf(country);
  const setting = [
    ...(land === null ? [] : [`<name type="country">${escaped(land)}</name>`]),
    ...(day === null ? [] : [`<date when="${escaped(day)}">${escaped(day)}</date>`]),
  ].join("");
  const profile =
    setting === "" ? "" : `<profileDesc><settingDesc><setting>${setting}</setting></settingDesc></profileDesc>\n`;
  const file = `<fileDesc><titleStmt><title>${escaped(textOf(title) ?? "")}</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>\n`;
  return `<teiHeader>\n${file}${profile}${data}</teiHeader>\n`;
}

function speech(text: string, { speaker, speakerId }: Variables): string {
  const label = textOf(speaker);
  const id = textOf(speakerId);
  const who = id === null || /\s/u.test(id) ? "" : ` who="#${escaped(id)}"`;
  const note = label === null ? "" : `<note type="speaker">${escaped(label)}</note>\n`;
  return `${note}<u${who}>\n${content(text)}</u>\n`;
}

function content(text: string): string {
  const simple = !/^\s|\s$|[^\S\n]{2}|[^\S\n ]|[^\S\n]\n|\n[^\S\n]|\n{3}/u.test(text);
  if (!simple || text === "") return `<ab xml:space="preserve">${escaped(text)}</ab>\n`;
  const paragraphs = text.split("\n\n").map((one) =>
    one
      .split("\n")
      .map((line) => escaped(line))
      .join("<lb/>"),
  );
  return paragraphs.map((one) => `<p>${one}</p>\n`).join("");
}

function textOf(value: Scalar | undefined): string | null {
  return value === undefined || value === null || value === "" ? null : String(value);
}

/** An id as XML has it, where ours is one. */
function xmlId(id: string): string | undefined {
  return /^[A-Za-z_][\w.-]*$/u.test(id) ? id : undefined;
}

// The characters XML 1.0 has no way to write: controls, single surrogates, and the last two of the plane.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text
    .replaceAll(forbidden, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}
