// markup: HTML that was left in a text: tags it knows, comments, entities. A lone < or & stays.

import { tidyEdits, type Edit } from "./edit.ts";

const blocks =
  "p|div|br|hr|h[1-6]|ul|ol|li|table|tr|blockquote|section|article|header|footer|figure|figcaption|pre|title|body|html|head|tbody|thead|dl|dd|dt";
const inline =
  "a|b|i|u|em|strong|span|font|small|big|sup|sub|s|strike|del|ins|mark|q|cite|code|abbr|img|td|th|center|tt|nobr|meta|link|label|button|input|form|iframe|picture|source|svg|path|time";
const tag = new RegExp(`<(?:(${blocks})|${inline})(?:\\s[^<>]*)?\\s*/?>|</(?:(${blocks})|${inline})\\s*>`, "giu");
const hidden = /<(script|style|noscript)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<!doctype[^>]*>/giu;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));/giu;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  shy: "\u00ad",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  bull: "•",
  middot: "·",
  copy: "©",
  reg: "®",
  trade: "™",
  euro: "€",
  pound: "£",
  sect: "§",
  para: "¶",
  deg: "°",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  agrave: "à",
  aacute: "á",
  acirc: "â",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  ccedil: "ç",
  oacute: "ó",
  ocirc: "ô",
  iacute: "í",
  icirc: "î",
  uacute: "ú",
  ugrave: "ù",
  ntilde: "ñ",
  Eacute: "É",
  thinsp: "\u2009",
  ensp: "\u2002",
  emsp: "\u2003",
  zwnj: "\u200c",
  zwj: "\u200d",
};

/** Tags that begin or end a block become a line end, others nothing; scripts and styles go with what is in them. */
export function markup(text: string): readonly Edit[] {
  const gone = [...text.matchAll(hidden)].map((match) => span(match, ""));
  const tags = [...text.matchAll(tag)].map((match) =>
    span(match, match[1] !== undefined || match[2] !== undefined ? "\n" : ""),
  );
  const entities = [...text.matchAll(entity)].flatMap((match) => {
    const after = decoded(match);
    return after === undefined ? [] : [span(match, after)];
  });
  // What is hidden comes first, so that nothing inside of it is edited on its own.
  const outside = [...tags, ...entities].filter(
    ({ start }) => !gone.some((one) => start >= one.start && start < one.end),
  );
  return tidyEdits(text, [...gone, ...outside]);
}

function span(match: RegExpExecArray, after: string): Edit {
  return { start: match.index, end: match.index + match[0].length, after };
}

function decoded([, decimal, hex, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return Object.hasOwn(named, name) ? named[name] : undefined;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  const sound = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return sound ? String.fromCodePoint(code) : undefined;
}
