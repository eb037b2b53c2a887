// methodsText: the methods paragraph of a report, written from what the tables say of themselves.

import type { Method, Table } from "../core/table.ts";
import { version } from "../core/version.ts";
import { expectKind } from "../core/expect-kind.ts";
import { reference } from "./reference.ts";

/** What says how it was made. */
type Made = Pick<Table, "method">;

/**
 * What was computed, how, on what, and with which seed: a paragraph a method, as Markdown. Two tables made in the same way are told once.
 *
 * @param tables A table, or those of a report in its order.
 * @returns Markdown; empty for no tables.
 * @example
 * const rates = trackFrames(tokens(corpus(["Security first."])), dictionary({ security: "secur*" }));
 * methodsText(rates).startsWith("`trackFrames` over 1 document, 2 tokens"); // => true
 */
export function methodsText(tables: Made | readonly Made[]): string {
  expectKind(tables, ["table", "list"], "methodsText");
  const all = Array.isArray(tables) ? (tables as readonly Made[]) : [tables as Made];
  const told = new Set<string>();
  const paragraphs = all.flatMap(({ method }) => {
    const paragraph = paragraphOf(method);
    if (told.has(paragraph)) return [];
    told.add(paragraph);
    return [paragraph];
  });
  return paragraphs.length === 0
    ? ""
    : [...paragraphs, `Everything was computed with hustings ${version}.`].join("\n\n");
}

function paragraphOf({ name, options, formula, sources, seed, corpus }: Method): string {
  const chosen = Object.entries(options).flatMap(([option, value]) => {
    const text = valueText(value);
    return text === undefined ? [] : [`${code(option)} ${code(text)}`];
  });
  const size = [counted(corpus.documents, "document"), ...(corpus.tokens > 0 ? [counted(corpus.tokens, "token")] : [])];
  return [
    // What works on no corpus of its own, as the codings of people, has none to name.
    corpus.hash === "" && corpus.documents === 0
      ? `${code(name)}.`
      : `${code(name)} over ${size.join(", ")} (corpus ${code(corpus.hash)}).`,
    formula === "" ? "" : `Formula: ${code(formula)}.`,
    chosen.length === 0 ? "" : `Options: ${chosen.join(", ")}.`,
    seed === null ? "" : `Random draws with seed ${seed}.`,
    sources.length === 0 ? "" : `After ${sources.map((source) => linked(source)).join("; ")}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** A known work by author and year, another by what it says of itself; both lead to their DOI. */
function linked(source: string): string {
  const { doi, work } = reference(source);
  if (work === undefined) return doi === undefined ? plain(source) : link(source, doi);
  const { label } = work;
  // "Bormuth 1969, Development of Readability Analyses, p. 152" says more than the name.
  const rest = source.startsWith(label)
    ? source.slice(label.length).replace(/^,?\s*doi:(?:[^\s;,]|;(?=2\b))+/iu, "")
    : "";
  return (doi === undefined ? plain(label) : link(label, doi)) + plain(rest);
}

function link(text: string, doi: string): string {
  return `[${plain(text)}](https://doi.org/${doi.replaceAll("(", "%28").replaceAll(")", "%29")})`;
}

/** Text that is no Markdown. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()<>#|~]/gu, String.raw`\$&`);
}

/** Plain values and short lists; an object would say nothing here. */
function valueText(value: unknown): string | undefined {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const texts = value.map((one) => valueText(one));
  if (texts.includes(undefined)) return undefined;
  return texts.length > 8 ? `${texts.slice(0, 8).join(", ")}, … (${texts.length})` : texts.join(", ");
}

/** As Markdown's code, whatever back quotes are in it. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = /^`|`$/u.test(text) ? " " : "";
  return `${fence}${space}${text.replaceAll(/\s+/gu, " ")}${space}${fence}`;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
