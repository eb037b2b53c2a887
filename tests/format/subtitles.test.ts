// subtitles: SRT and WebVTT, with voices and without. The interviews are invented.

import { describe, expect, it } from "vitest";
import { subtitles } from "../../src/format/subtitles.ts";

describe("subtitles", () => {
  it("without a speaker are one turn", () =>
    expect(
      subtitles(
        "1\n00:00:01,000 --> 00:00:02,000\n<i>Hello</i>,\n{\\an8}world.\n\n2\n01:00:00,500 --> 01:00:01,000\nBye.\n",
      ),
    ).toEqual({
      turns: [{ speaker: null, text: "Hello, world. Bye.", start: 1, end: 3601, line: 2 }],
      broken: [],
    }));

  it("with voices are a turn for each", () => {
    const text =
      "WEBVTT\n\nSTYLE\n::cue {}\n\n00:01.000 --> 00:02.000 align:start\n<v Ann>One &amp; two.\n\n00:02.000 --> 00:03.000\n<v.loud Ben>Three.</v>\n";
    expect(subtitles(text).turns.map(({ speaker, text: said }) => [speaker, said])).toEqual([
      ["Ann", "One & two."],
      ["Ben", "Three."],
    ]);
  });

  it("two dashes in one cue, and two marks of change, are two people whom nobody names", () =>
    expect(
      subtitles(
        "1\n00:00:01,000 --> 00:00:02,000\nANN: One.\n\n2\n00:00:03,000 --> 00:00:04,000\n- Two.\n- Three.\n\n3\n00:00:05,000 --> 00:00:06,000\n>> Four.\n\n4\n00:00:07,000 --> 00:00:08,000\n- a list of one\n",
      ).turns.map(({ speaker, text }) => [speaker, text]),
    ).toEqual([
      ["ANN", "One."],
      [null, "Two."],
      [null, "Three."],
      [null, "Four. - a list of one"],
    ]));

  it("an address or a heading alone on its line is said, and names nobody", () => {
    const { turns } = subtitles("1\n00:00:01,000 --> 00:00:02,000\nMr Speaker\nWe Will Not Yield\n");
    expect(turns.map(({ speaker, text }) => [speaker, text])).toEqual([[null, "Mr Speaker We Will Not Yield"]]);
  });

  it("a chevron says that somebody else speaks", () =>
    expect(
      subtitles("1\n00:00:01,000 --> 00:00:02,000\nANN: One.\n>> Two.\n").turns.map(({ speaker }) => speaker),
    ).toEqual(["ANN", null]));

  it("names the lines of cues whose times cannot be read", () =>
    expect(subtitles("1\n00:00:xx --> 00:00:02,000\nLost.\n\n2\n00:00:02,000 --> 00:00:03,000\nKept.\n")).toMatchObject(
      {
        turns: [{ text: "Kept." }],
        broken: [2],
      },
    ));

  it("names the lines of blocks without times, which no cue takes", () => {
    const text =
      "1\n00:00:01,000 --> 00:00:02,000\nKept.\n\nlost words\n\n3\n\n4\n00:00:06,000 -> 00:00:07,000\nLost?\n";
    expect(subtitles(text)).toMatchObject({ turns: [{ text: "Kept." }], broken: [5, 9] });
    expect(
      subtitles("WEBVTT - title\n\nNOTE\nour own\n\nREGION\nid:a\n\n00:01.000 --> 00:02.000\nHi.\n").broken,
    ).toEqual([]);
  });
});
