// Whoever forgets a step is told which.

import { describe, expect, it } from "vitest";
import { corpus } from "../../src/corpus/corpus.ts";
import { features } from "../../src/features/features.ts";
import { dictionary } from "../../src/dictionary/dictionary.ts";
import { trackFrames } from "../../src/frames/track-frames.ts";
import { keyness } from "../../src/stats/keyness.ts";
import { kwic } from "../../src/tokens/kwic.ts";
import { tokens } from "../../src/tokens/tokens.ts";

const speech = corpus(["We agree."]);
const wrong = (value: unknown): never => value as never;

describe("a verb that is given the wrong noun", () => {
  it.each([
    [
      "trackFrames",
      () => trackFrames(wrong(speech), dictionary({ a: "a" })),
      "trackFrames needs tokens, as tokens(corpus) makes them, but it was given corpus [wrong-value]",
    ],
    [
      "kwic",
      () => kwic(wrong("abc"), "a"),
      "kwic needs tokens, as tokens(corpus) makes them, but it was given a text [wrong-value]",
    ],
    [
      "tokens",
      () => tokens(wrong(["a"])),
      "tokens needs a corpus, as corpus(texts) makes it, but it was given a list [wrong-value]",
    ],
    [
      "features",
      () => features(wrong(null)),
      "features needs tokens, as tokens(corpus) makes them, but it was given null [wrong-value]",
    ],
    [
      "keyness",
      () => keyness(wrong(speech), wrong({ by: "a", target: "b" })),
      "keyness needs tokens, as tokens(corpus) makes them or features, as features(tokens) makes them, but it was given corpus [wrong-value]",
    ],
    [
      "corpus",
      () => corpus(wrong("hello")),
      "corpus needs a list of texts or documents, but it was given one text; put it in brackets: corpus([text]) [wrong-value]",
    ],
  ])("%s says what it needs", (_, call, message) => expect(call).toThrowError(message));
});
