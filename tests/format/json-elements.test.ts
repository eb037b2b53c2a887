// jsonElements: the elements of a list, whatever it holds and however it is cut into pieces.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonElements } from "../../src/format/json-elements.ts";

function elements(text: string, size = text.length): { found: unknown[]; rest: string; listed: boolean } {
  const scanner = jsonElements();
  const found: unknown[] = [];
  for (let at = 0; at < text.length; at += size)
    found.push(...scanner.write(text.slice(at, at + size)).map((one) => JSON.parse(one) as unknown));
  return { found, ...scanner.close() };
}

describe("jsonElements", () => {
  it("finds what a list holds, whole or in pieces", () =>
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 20 }), fc.boolean(), (list, size, inObject) => {
        const text = JSON.stringify(inObject ? { kind: "corpus", documents: list, more: [1] } : list, null, size % 3);
        const plain = JSON.parse(JSON.stringify(list)) as unknown[];
        expect(elements(text, size)).toEqual({ found: plain, rest: "", listed: true });
      }),
    ));

  it("leaves a single object whole", () =>
    expect(elements('{ "text": "x", "tags": ["a"] }', 3)).toEqual({
      found: [],
      rest: '{ "text": "x", "tags": ["a"] }',
      listed: false,
    }));

  it.each(['[{"a":1},{"b":', '[{"a":1},', '[{"a":1}'])("says that %s does not end", (text) => {
    const { rest, listed } = elements(text);
    expect([rest === "", listed]).toEqual([false, true]);
  });
});
