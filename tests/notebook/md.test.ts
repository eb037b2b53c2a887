// md and its kin: what is inserted cannot break out, and every emitter says what it was given.

import * as fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { cite } from "../../src/notebook/cite.ts";
import { md } from "../../src/notebook/md.ts";
import { note } from "../../src/notebook/note.ts";
import { progress } from "../../src/notebook/progress.ts";
import { stop, Stopped } from "../../src/notebook/stop.ts";
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

describe("the others", () => {
  it("note, warning, source and passage", () => {
    const passage = { id: "a", start: 0, end: 1, before: "", match: "x", after: "", speaker: null, date: null };
    expect(
      outputsOf(() => {
        note("One.");
        note("Two.", { tone: "warning" });
        cite("Entman 1993");
        cite(passage);
      }),
    ).toEqual([
      { kind: "note", text: "One.", tone: "note" },
      { kind: "note", text: "Two.", tone: "warning" },
      { kind: "source", source: "Entman 1993" },
      { kind: "passage", passage },
    ]);
  });

  it("stop throws only where its condition holds", () => {
    expect(() => stop(false, "no")).not.toThrow();
    expect(() => stop(true, "Nothing to see.")).toThrow(Stopped);
  });

  it("progress gives every element on, also when the loop is left early", () => {
    const seen: number[] = [];
    outputsOf(() => {
      for (const one of progress([1, 2, 3], { label: "x" })) {
        seen.push(one);
        if (one === 2) break;
      }
    });
    expect(seen).toEqual([1, 2]);
  });
});
