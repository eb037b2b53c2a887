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

/** Types of all windows together over their tokens: whole numbers until the division. A window moves by one type in and one out. */
function mattr({ texts, width }: Sequences, { window }: DiversitySettings): number {
  const seen = new Uint32Array(width);
  let [total, windows] = [0, 0];
  for (const text of texts) {
    if (text.length < window) continue;
    let types = 0;
    for (let i = 0; i < text.length; i++) {
      const id = text[i] as number;
      if (seen[id] === 0) types++;
      seen[id] = (seen[id] as number) + 1;
      if (i < window - 1) continue;
      total += types;
      const gone = text[i - window + 1] as number;
      const left = (seen[gone] as number) - 1;
      seen[gone] = left;
      if (left === 0) types--;
    }
    windows += text.length - window + 1;
    for (const id of text.subarray(text.length - window)) seen[id] = 0;
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
    if (length > 0) count += (1 - types / length) / (1 - threshold);
  }
  return count;
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
