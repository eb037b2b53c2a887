// diversityWindows: the measures of diversity that read a text in its order, window by window or factor by factor.

import type { DiversitySettings, Sequences } from "./diversity-measure.ts";

type Measure = (sequences: Sequences, settings: DiversitySettings) => number;

/** Kernels of the registry. */
export const diversityWindows: {
  readonly mattr: Measure;
  readonly msttr: Measure;
  readonly mtld: Measure;
  readonly mtldMa: Measure;
  readonly mtldMaWrap: Measure;
} = { mattr, msttr, mtld, mtldMa, mtldMaWrap };

/**
 * Types of all windows together over their tokens: whole numbers until the division. A token is a type of each window that holds it and not
 * the token of its type before, so that it is enough to know how far back that one stands.
 */
function mattr({ texts, width }: Sequences, { window }: DiversitySettings): number {
  // Where each type stood last, counted from 1 through all texts: what stands in an earlier text is before the first window.
  const last = new Uint32Array(width);
  let [total, windows, before] = [0, 0, 0];
  for (const text of texts) {
    const most = text.length - window;
    if (most < 0) continue;
    for (let i = 0; i < text.length; i++) {
      const id = text[i] as number;
      // The first and the last window that hold this token and no earlier one of its type.
      const opens = i < window ? 0 : i - window + 1;
      const after = (last[id] as number) - before;
      const first = after > opens ? after : opens;
      const end = i < most ? i : most;
      if (end >= first) total += end - first + 1;
      last[id] = before + i + 1;
    }
    windows += most + 1;
    before += text.length;
  }
  return total / (windows * window);
}

/** Segments that follow one another; what is left over at the end is not counted. */
function msttr({ texts, width }: Sequences, { segment }: DiversitySettings): number {
  const seen = new Uint32Array(width);
  let [total, segments] = [0, 0];
  for (const text of texts)
    for (let first = 0; first + segment <= text.length; first += segment) {
      segments++;
      for (let i = first; i < first + segment; i++) {
        const id = text[i] as number;
        if (seen[id] !== segments) total++;
        seen[id] = segments;
      }
    }
  return total / (segments * segment);
}

/** Tokens over factors, forwards and backwards. Factors of several texts are added up. */
function mtld(sequences: Sequences, settings: DiversitySettings): number {
  const tokens = sequences.texts.reduce((total, text) => total + text.length, 0);
  const backwards = { ...sequences, texts: sequences.texts.map((text) => text.toReversed()) };
  return (tokens / factors(sequences, settings) + tokens / factors(backwards, settings)) / 2;
}

/** A factor ends where the ratio falls to the threshold; what is left at the end counts by how far it has fallen. */
function factors({ texts, width }: Sequences, { threshold, factorEnd, minFactor }: DiversitySettings): number {
  const seen = new Uint32Array(width);
  const lasts = factorEnd === "below" ? (ratio: number) => ratio >= threshold : (ratio: number) => ratio > threshold;
  let [count, turn] = [0, 0];
  const rests: number[] = [];
  for (const text of texts) {
    let [types, length] = [0, 0];
    turn++;
    for (const id of text) {
      length++;
      if (seen[id] !== turn) types++;
      seen[id] = turn;
      if (length < minFactor || lasts(types / length)) continue;
      count++;
      turn++;
      [types, length] = [0, 0];
    }
    if (length > 0) rests.push((1 - types / length) / (1 - threshold));
  }
  // From the smallest up: the same to the last digit in whatever order the texts stand.
  return count + rests.sort((a, b) => a - b).reduce((sum, one) => sum + one, 0);
}

/** The mean length of the factors that begin at each token and end inside the text, forwards and backwards. */
function mtldMa(sequences: Sequences, settings: DiversitySettings): number {
  const backwards = { ...sequences, texts: sequences.texts.map((text) => text.toReversed()) };
  return (meanFactor(sequences, settings, "stop") + meanFactor(backwards, settings, "stop")) / 2;
}

/** The same, where a factor that reaches the end goes on at the beginning of its text. */
function mtldMaWrap(sequences: Sequences, settings: DiversitySettings): number {
  return meanFactor(sequences, settings, "wrap");
}

function meanFactor(
  { texts, width }: Sequences,
  { threshold, factorEnd, minFactor }: DiversitySettings,
  end: "stop" | "wrap",
): number {
  const seen = new Float64Array(width);
  const lasts = factorEnd === "below" ? (ratio: number) => ratio >= threshold : (ratio: number) => ratio > threshold;
  let [total, count, turn] = [0, 0, 0];
  for (const text of texts)
    for (let first = 0; first < text.length; first++) {
      turn++;
      const most = end === "stop" ? text.length - first : 2 * text.length - first;
      for (let length = 1, types = 0; length <= most; length++) {
        const place = first + length - 1;
        const id = text[place < text.length ? place : place - text.length] as number;
        if (seen[id] !== turn) types++;
        seen[id] = turn;
        if (length < minFactor || lasts(types / length)) continue;
        total += length;
        count++;
        break;
      }
    }
  return total / count;
}
