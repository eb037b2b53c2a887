// md: a paragraph of Markdown on the page, with values in it that cannot break out of it.

import { sink } from "./sink.ts";

/**
 * Puts Markdown on the page. Use it as a template tag: what stands in the template is Markdown, what is inserted is plain text, whatever characters it holds.
 * Common indentation is taken away.
 *
 * @param template The template, or a text that is Markdown as a whole.
 * @param values What is inserted; lists are joined by commas, `null` is nothing.
 */
export function md(template: TemplateStringsArray | string, ...values: readonly unknown[]): void {
  if (typeof template === "string") {
    sink().emit({ kind: "markdown", markdown: dedent(template), plain: dedent(template) });
    return;
  }
  // Indentation is found before values come in, so that a value with many lines does not hide it.
  const parts = dedent(template.join(mark)).split(mark);
  const join = (show: (value: unknown) => string): string =>
    parts.map((part, i) => part + (i < values.length ? show(values[i]) : "")).join("");
  sink().emit({ kind: "markdown", markdown: join((value) => escape(textOf(value))), plain: join(textOf) });
}

const mark = "\u0000";

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.map((one) => textOf(one)).join(", ") : String(value);
}

/** Every character that means something to Markdown or HTML, behind a backslash; lines are joined, for a line may begin a list. */
function escape(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/gu, " ")
    .replaceAll(/[\\`*_{}[\]()<>#+!|~&$^=:@"'-]/gu, (character) =>
      character === "<" ? "&lt;" : character === "&" ? "&amp;" : `\\${character}`,
    )
    .replaceAll(/^(\d+)\./gu, "$1\\.");
}

function dedent(text: string): string {
  const lines = text
    .replace(/^[^\S\n]*\n/u, "")
    .trimEnd()
    .split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^\s*/u.exec(line)?.[0].length ?? 0);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(common)).join("\n");
}
