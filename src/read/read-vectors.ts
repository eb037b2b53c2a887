// readVectors: word vectors from a text file, as GloVe, word2vec and fastText write them.

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { HustingsError } from "../core/errors.ts";
import { expectKind } from "../core/expect-kind.ts";
import { expectOptions } from "../core/expect-options.ts";
import type { WordVectors } from "../stats/context/word-vectors.ts";

/** The options of `readVectors()`. */
export interface ReadVectorsOptions {
  /** The words to keep, such as a vocabulary: files of vectors hold millions. By default all. */
  readonly words?: Iterable<string>;
}

/**
 * Reads a word and its numbers a line, by spaces; a first line of two whole numbers (word2vec, fastText) is passed over.
 *
 * @param path A text file.
 * @param options `words`: keep only these.
 * @returns Vectors in the order of the file.
 * @throws missing-file; bad-input where a line has another number of numbers than the first, with its place.
 * @cost O(bytes of the file)
 */
export async function readVectors(path: string, options: ReadVectorsOptions = {}): Promise<WordVectors> {
  expectKind(path, "path", "readVectors");
  expectOptions(options, { words: true }, "readVectors");
  const wanted = options.words === undefined ? undefined : new Set(options.words);
  const words: string[] = [];
  const values: number[] = [];
  let [dimensions, number] = [0, 0];
  const stream = createReadStream(path);
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      const parts = line.trimEnd().split(" ");
      if (line === "" || (number === 1 && parts.length === 2 && parts.every((part) => /^\d+$/u.test(part)))) continue;
      if (dimensions === 0) dimensions = parts.length - 1;
      const [word = "", ...numbers] = parts;
      const own = numbers.map(Number);
      if (own.length !== dimensions || dimensions === 0 || own.some((value) => !Number.isFinite(value)))
        throw broken(path, number, { dimensions, found: own.length });
      if (wanted !== undefined && !wanted.has(word)) continue;
      words.push(word);
      for (const value of own) values.push(value);
    }
  } catch (error) {
    if (error instanceof HustingsError) throw error;
    throw new HustingsError("missing-file", {
      who: "readVectors",
      needs: "a file that can be read",
      got: `"${path}" is none`,
    });
  } finally {
    stream.destroy();
  }
  if (words.length === 0)
    throw new HustingsError("bad-input", {
      who: "readVectors",
      needs: "a line with a word and its numbers",
      got: wanted === undefined ? "there is none" : "no line has one of the words",
      place: path,
    });
  return { words, dimensions, values: Float64Array.from(values) };
}

function broken(
  path: string,
  line: number,
  { dimensions, found }: { readonly dimensions: number; readonly found: number },
): HustingsError {
  return new HustingsError("bad-input", {
    who: "readVectors",
    needs: `a word and ${dimensions === 0 ? "its" : dimensions} numbers by spaces`,
    got: found === dimensions ? "one of them is no number" : `there are ${found}`,
    place: `${path}:${line}`,
  });
}
