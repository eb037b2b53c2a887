// Files of word vectors: with and without a first line of sizes, only some words, and broken lines by their place.

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readVectors } from "../../src/read/read-vectors.ts";

const folder = mkdtempSync(join(tmpdir(), "vectors-"));
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

it("reads GloVe and word2vec", async () => {
  const glove = await readVectors(file("a.txt", "war 1 2.5\npeace -1 1e-2\n"));
  expect(glove).toEqual({ words: ["war", "peace"], dimensions: 2, values: Float64Array.of(1, 2.5, -1, 0.01) });
  const some = await readVectors(file("b.vec", "2 2\nwar 1 2.5 \npeace -1 0.01 \n"), { words: ["peace"] });
  expect([some.words, [...some.values]]).toEqual([["peace"], [-1, 0.01]]);
});

it("tells what is wrong and where", async () => {
  await expect(readVectors(file("c.txt", "war 1 2\npeace 1\n"))).rejects.toThrow(
    "c.txt:2: readVectors needs a word and 2 numbers by spaces, but there are 1",
  );
  await expect(readVectors(file("d.txt", "war 1 x\n"))).rejects.toThrow("one of them is no number");
  await expect(readVectors(file("e.txt", ""))).rejects.toThrow("there is none [bad-input]");
  await expect(readVectors(file("f.txt", "war 1\n"), { words: ["peace"] })).rejects.toThrow(
    "no line has one of the words",
  );
  await expect(readVectors(join(folder, "nowhere.txt"))).rejects.toThrow("[missing-file]");
});
