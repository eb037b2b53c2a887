// Frequency lists: columns by their names or the first two, words added up, and wrong counts by their line.

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readFrequencies } from "../../src/read/read-frequencies.ts";

const folder = mkdtempSync(join(tmpdir(), "frequencies-"));
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

it("finds words and counts by the names of their columns, else takes the first two", () => {
  expect(readFrequencies(file("a.csv", "rank,word,freq\n1,the,900\n2,War,40\n3,war,2\n"))).toEqual({
    the: 900,
    war: 42,
  });
  expect(readFrequencies(file("b.tsv", "Wort\tAnzahl\nund\t7\n"))).toEqual({ und: 7 });
});

it("tells what is wrong and where", () => {
  expect(() => readFrequencies(file("c.csv", "word,count\nwar,2\npeace,many\n"))).toThrow(
    'c.csv:3: a frequency list needs a whole number from 0 up as count, but it is "many" [bad-input]',
  );
  expect(() => readFrequencies(file("d.csv", "word\nwar\n"))).toThrow("a column of words and one of counts");
  expect(() => readFrequencies(join(folder, "nowhere.csv"))).toThrow("[missing-file]");
});
