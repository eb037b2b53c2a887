// md: what is inserted cannot break out.

import * as fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { md } from "../../src/notebook/md.ts";
import { outputsOf } from "../helpers/sink.ts";

const markdown = (body: () => void): string => {
  const [output] = outputsOf(body);
  return output?.kind === "markdown" ? output.markdown : "";
};

describe("md", () => {
  it("takes common indentation away, and keeps the rest", () => {
    const lines = ["", "    # Title", "", "      deeper", "    end", "  "].join("\n");
    const template = Object.assign([lines], { raw: [lines] });
    expect(markdown(() => md(template))).toBe("# Title\n\n  deeper\nend");
  });

  it("inserts lists, numbers and nothing", () => {
    const [output] = outputsOf(() => md`${["a", "b"]} and ${3.5}${null}${undefined}`);
    expect(output).toMatchObject({ kind: "markdown", plain: "a, b and 3.5" });
  });

  it("is Markdown as a whole when it is given a text", () => {
    expect(markdown(() => md("**bold**"))).toBe("**bold**");
  });

  it("shows every inserted text as it is, whatever characters it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", minLength: 1 }), (text) => {
        const shown = marked.parseInline(
          markdown(() => md`a ${text} b`),
          { async: false },
        );
        const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" };
        const plain = shown.replaceAll(/&(lt|gt|amp|quot|#39);/gu, (_, name: string) => entities[name] ?? "");
        expect(shown).not.toMatch(/<(?!br)/u);
        expect(plain.replaceAll(/\s+/gu, " ")).toBe(`a ${text} b`.replaceAll(/\s+/gu, " "));
      }),
    );
  });

  it("an inserted text opens no heading, list or block of its own", () => {
    for (const text of ["# x", "- x", "1. x", "> x", "\n\n# x", "```", "| a | b |\n|---|---|", "<script>", "---"])
      expect(
        marked.parse(
          markdown(() => md`${text}`),
          { async: false },
        ),
      ).toMatch(/^<p>[^<]*<\/p>\n?$/u);
  });
});
