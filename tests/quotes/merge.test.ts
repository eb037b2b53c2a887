import { describe, expect, it } from "vitest";
import { english } from "../../src/quotes/lexicon/english.ts";
import { merge, type Piece } from "../../src/quotes/merge.ts";
import { directWeights } from "../../src/quotes/model/direct-weights.ts";
import { reading, type Reading } from "../../src/quotes/reading.ts";
import { references } from "../../src/quotes/references.ts";
import { reportRules } from "../../src/quotes/report-rules.ts";
import { stretches } from "../../src/quotes/stretches.ts";

const place = (piece: Piece): number => (piece.from === "marks" ? piece.quoted.stretch.first : piece.report.first);

describe("pieces", () => {
  it("stand in order, and a report that holds most of a marked stretch takes it in", () => {
    const read = reading("Lee said that the plan was “good” for all of them. “We agree,” she said.", english);
    const quoted = stretches(read).map((stretch) => ({ stretch, chance: 1 }));
    const words = (text: string): number => read.words.findIndex((word) => word.text === text);
    const report = { first: words("the"), last: words("them"), cue: null, source: null, chance: 1 };
    const pieces = merge(read, quoted, [report]);
    expect(pieces.map(({ from }) => from)).toEqual(["tagger", "marks"]);
    expect(pieces.map(place)).toEqual([words("the"), words("them") + 2]);
  });
});

/** Looks at the items of each list of a text. */
class Looks {
  readonly counts = new Map<string, number>();

  /** The list, which counts each look at one of its items under a name. */
  at<T>(name: string, list: readonly T[]): readonly T[] {
    return new Proxy(list, {
      get: (target, key, self): unknown => {
        if (typeof key === "string" && /^\d+$/u.test(key)) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
        return Reflect.get(target, key, self);
      },
    });
  }
}

/** How often the steps after the reading look at words, marks, mentions, frames and pieces. */
function looksOf(text: string): ReadonlyMap<string, number> {
  const looks = new Looks();
  const plain = reading(text, english);
  const all = plain.entities.all.map((entity) =>
    Object.assign({}, entity, { mentions: looks.at("mentions of one", entity.mentions) }),
  );
  const read: Reading = {
    ...plain,
    words: looks.at("words", plain.words),
    marked: looks.at("marks", plain.marked),
    mentions: looks.at("mentions", plain.mentions),
    frames: looks.at("frames", plain.frames),
    entities: { of: plain.entities.of, all },
  };
  references(read, directWeights().reference);
  const quoted = stretches(read).map((stretch) => ({ stretch, chance: 1 }));
  const reports = reportRules(read, []);
  expect(merge(read, looks.at("quoted", quoted), looks.at("reports", reports)).length).toBeGreaterThan(50);
  return looks.counts;
}

const letter = (i: number): string => "abcdefghij"[i % 10] ?? "";

describe("the steps over a text", () => {
  it.each([
    [
      "of one speaker",
      "\n\n",
      (i: number) => `“We agree on point ${i},” she said. Lee said that the firm was good to all.`,
    ],
    [
      "of many",
      "\n\n",
      (i: number) =>
        `Ann Mav${letter(i)}${letter(Math.floor(i / 10))}n met Optera. “We agree,” the firm said. It added that all of it was good.`,
    ],
    [
      "in one paragraph",
      " ",
      (i: number) => `“We agree on it,” she said on day ${i}. Lee said that he was “good” at it.`,
    ],
  ])("look at four times as much in a text %s that is four times as long", (_, between, sentence) => {
    const text = (count: number): string => Array.from({ length: count }, (_unused, i) => sentence(i)).join(between);
    const few = looksOf(text(100));
    for (const [name, many] of looksOf(text(400)))
      // Sixteen times would be the square; searches by halves and windows that fill take a little more than four.
      expect(many / (few.get(name) ?? 1), name).toBeLessThan(9);
  });
});
