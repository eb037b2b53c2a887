// Puts what was found into the page: the article with its marks, the speakers with their frames, the quotations with their reasons.

import { frames, type Drawn } from "./frames.ts";
import { journalist, nobody, type Mark, type Reading, type VoiceLine } from "./read-article.ts";

/** An element with its attributes and children; texts are set as texts, so nothing in them acts. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

/** The article: what is quoted is shaded, frames are underlined, speakers stand before their words. */
export function articleText(text: string, { quotations, marks }: Reading): DocumentFragment {
  const all = document.createDocumentFragment();
  let at = 0;
  for (const [i, { start, end, kind, speaker }] of quotations.entries()) {
    if (start < at) continue;
    all.append(framed(text, { start: at, end: start }, marks));
    const who = make("span", { class: "who" }, speaker ?? nobody);
    const name = kind === "indirect" ? "paraphrase" : kind;
    all.append(make("q", { class: name, id: `q${i + 1}`, tabindex: "-1" }, who, framed(text, { start, end }, marks)));
    at = end;
  }
  all.append(framed(text, { start: at, end: text.length }, marks));
  return all;
}

function framed(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
): DocumentFragment {
  const piece = document.createDocumentFragment();
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    piece.append(text.slice(at, mark.start));
    piece.append(make("mark", { class: `frame-${mark.frame}`, title: mark.frame }, text.slice(mark.start, mark.end)));
    at = mark.end;
  }
  piece.append(text.slice(at, end));
  return piece;
}

/** One line for each speaker: quotations, words, and a bar for each frame. */
export function speakerTable(lines: readonly VoiceLine[]): HTMLElement {
  const top = Math.max(1, ...lines.flatMap((line) => Object.values(line.frames)));
  const heads = [...frames].map((frame) => make("th", { scope: "col" }, frame));
  const head = make(
    "tr",
    {},
    make("th", { scope: "col" }, "voice"),
    make("th", { scope: "col", class: "n" }, "quoted"),
    make("th", { scope: "col", class: "n" }, "words"),
    ...heads,
  );
  const body = lines.map((line) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, line.name),
      make("td", { class: "n" }, line.name === journalist ? "" : String(line.quotations)),
      make("td", { class: "n" }, String(line.words)),
      ...[...frames].map((frame) => make("td", {}, bar(frame, line.frames[frame] ?? 0, top))),
    ),
  );
  const caption = make(
    "caption",
    {},
    "Mentions of each frame in the words of each voice: counts, for an article is too short for rates",
  );
  return make("table", { class: "people" }, caption, make("thead", {}, head), make("tbody", {}, ...body));
}

function bar(frame: Drawn, count: number, top: number): DocumentFragment {
  const cell = document.createDocumentFragment();
  cell.append(`${count} `);
  if (count === 0) return cell;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const width = Math.round((count / top) * 70);
  for (const [name, value] of Object.entries({ width: String(width), height: "12", "aria-hidden": "true" }))
    svg.setAttribute(name, value);
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ width: String(width), height: "12", rx: "2", class: `frame-${frame}` }))
    rect.setAttribute(name, value);
  svg.append(rect);
  cell.append(svg);
  return cell;
}

const kinds = { direct: "quoted", mixed: "partly quoted", indirect: "reported" } as const;

/** Each quotation with its speaker, the words that report it, and why we think so. */
export function quotationList(text: string, { quotations }: Reading): HTMLElement {
  const items = quotations.map(({ start, end, kind, speaker, mention, cue, confidence, why }, i) => {
    const how = [
      kinds[kind],
      ...(cue === null ? [] : [`“${cue.text}”`]),
      ...(mention === null || mention.text === speaker ? [] : [`named as “${mention.text}”`]),
    ];
    const reasons = make(
      "details",
      {},
      make("summary", {}, `Why · confidence ${confidence.toFixed(2)}`),
      make("ul", {}, ...why.map((reason) => make("li", {}, reason))),
    );
    const head = make(
      "p",
      {},
      make("b", {}, make("bdi", {}, speaker ?? nobody)),
      " ",
      make("span", { class: "how" }, how.join(", ")),
    );
    const link = make("a", { href: `#q${i + 1}`, class: "where" }, "in the text");
    head.append(" ", link);
    return make("li", {}, head, make("blockquote", { dir: "auto" }, text.slice(start, end)), reasons);
  });
  return make("ol", { class: "quotations" }, ...items);
}
