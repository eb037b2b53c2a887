// sentencesOf is held to sentences counted by hand.

import { expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { eachSentence, sentencesOf } from "../../src/tokens/sentences-of.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const said = tokens(corpus(["We agree. We do agree.", "", "War ends."]));

it("finds the sentences of each document by their first tokens, and none in an empty one", () => {
  expect(sentencesOf(said, 0)).toEqual([
    { document: 0, first: 0, end: 2 },
    { document: 0, first: 2, end: 5 },
  ]);
  expect(sentencesOf(said, 1)).toEqual([]);
  expect(sentencesOf(said, 2)).toEqual([{ document: 2, first: 5, end: 7 }]);
});

it("tells of them one by one", () => {
  const seen: (readonly [number, number])[] = [];
  eachSentence(said, 0, (first, end) => seen.push([first, end]));
  expect(seen).toEqual([
    [0, 2],
    [2, 5],
  ]);
});
