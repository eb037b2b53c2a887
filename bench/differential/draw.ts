// Draws trials: some documents of one corpus, and options of every verb, by a seed.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { random, type Random } from "../../src/core/random.ts";
import type { DictionaryInput } from "../../src/dictionary/dictionary.ts";

/** One trial: what both programs are given. The words of options are ours; quanteda.R translates where hers differ. */
export interface Trial {
  readonly seed: number;
  readonly source: string;
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  readonly party: readonly string[];
  readonly target: string;
  readonly options: {
    readonly punctuation: "drop" | "keep";
    readonly symbols: "drop" | "keep";
    readonly numbers: "drop" | "keep";
    readonly urls: "drop" | "keep";
    readonly hyphens: "keep" | "split";
    readonly case: "fold" | "keep";
    readonly stopwords: readonly string[];
    readonly padding: "drop" | "keep";
    readonly n: readonly number[];
    readonly skip: readonly number[];
  };
  readonly weight: { readonly scheme: string; readonly base: number; readonly k: number };
  readonly tfidf: {
    readonly tf: string;
    readonly df: string;
    readonly base: number;
    readonly k: number;
    readonly smoothing: number;
  };
  readonly trim: {
    readonly min_termfreq: number;
    readonly max_docfreq: number;
    readonly min_docfreq: number;
  };
  readonly ties: "min" | "max" | "average" | "first";
  readonly base: number;
  readonly keyness: readonly { readonly measure: string; readonly correction: string }[];
  readonly collocations: { readonly size: number; readonly minCount: number; readonly smoothing: number };
  readonly similarities: readonly string[];
  readonly distances: readonly string[];
  readonly window: number;
  readonly dictionary: {
    readonly entries: DictionaryInput;
    readonly levels: readonly number[];
    readonly match: "glob" | "regex" | "fixed";
    readonly nestedScope: "key" | "dictionary";
  };
  readonly kwic: { readonly patterns: readonly string[]; readonly window: number };
  readonly select: {
    readonly selection: "keep" | "remove";
    readonly window: number;
    readonly padding: "drop" | "keep";
    readonly overlaps: "join" | "separate";
  };
  readonly tone: {
    readonly positive: readonly string[];
    readonly negative: readonly string[];
    readonly valences: Readonly<Record<string, number>>;
  };
  readonly positions: Readonly<Record<string, number>>;
  readonly wordscores: readonly {
    readonly scale: "linear" | "logit";
    readonly smooth: number;
    readonly rescale: string;
  }[];
  readonly bayes: readonly { readonly distribution: string; readonly prior: string; readonly smooth: number }[];
  readonly smooth: number;
}

const measures = ["cosine", "correlation", "jaccard", "ejaccard", "dice", "edice", "hamann", "simple matching"];
const distances = ["euclidean", "manhattan", "maximum", "canberra", "minkowski"];

/** A corpus to draw from. */
export interface Source {
  readonly name: string;
  /** The folder of the corpus it belongs to. */
  readonly folder: string;
  readonly texts: readonly string[];
}

/** The texts of the corpora under a folder: every JSONL file that has texts, and the utterances of TEI files. */
export function sources(folder: string): readonly Source[] {
  const found: Source[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
    const text = (): string => readFileSync(join(folder, file), "utf8");
    if (file.endsWith(".jsonl") && !file.includes("speech"))
      found.push({
        name: file,
        folder: dirname(file),
        texts: text()
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map((line) => (JSON.parse(line) as { text: string }).text),
      });
    else if (/parlamint.*\d{4}-\d\d-\d\d.*\.xml$/iu.test(file)) {
      const said = [...text().matchAll(/<u\b[^>]*>(.*?)<\/u>/gsu)].map(([, body = ""]) =>
        body
          .replaceAll(/<note\b.*?<\/note>|<[^>]+>/gsu, " ")
          .replaceAll("&amp;", "&")
          .replaceAll(/\s+/gu, " "),
      );
      if (said.length > 5) found.push({ name: file, folder: "parliament/parlamint", texts: said });
    }
  }
  return found;
}

/** A trial. */
export function trial(seed: number, from: readonly Source[]): Trial {
  const chance = random(seed);
  const one = <T>(list: readonly T[]): T => list[chance.integer(list.length)] as T;
  // First the corpus, then its file: some come in hundreds of files.
  const corpus = one([...new Set(from.map(({ folder }) => folder))]);
  const source = one(from.filter(({ folder }) => folder === corpus));
  const documents = 4 + chance.integer(9);
  const texts = Array.from({ length: documents }, () => piece(one(source.texts), chance));
  const ids = texts.map((_, d) => `d${d + 10}`);
  const party = ids.map((_, d) => (d < 2 ? ["A", "B"][d] : one(["A", "B", "C"])) as string);
  const words = [...new Set(texts.join(" ").match(/[\p{L}\p{M}]{2,}/gu) ?? ["nothing"])];
  const frequent = frequentWords(texts);
  const word = (): string => (chance.next() < 0.6 ? one(frequent) : one(words));
  const match = one(["glob", "glob", "regex", "fixed"] as const);
  const pattern = (): string => patternOf(word, match, chance);
  const list = (count: number): readonly string[] => [...new Set(Array.from({ length: count }, pattern))];
  const tone = [...new Set(Array.from({ length: 16 }, () => word().toLowerCase()))];
  return {
    seed,
    source: source.name,
    ids,
    texts,
    party,
    target: one(["A", "B"]),
    options: {
      punctuation: one(["drop", "drop", "keep"]),
      symbols: one(["keep", "drop"]),
      numbers: one(["keep", "keep", "drop"]),
      urls: one(["keep", "drop"]),
      hyphens: one(["keep", "keep", "split"]),
      case: one(["fold", "fold", "keep"]),
      stopwords: one([[], frequent.slice(0, 8).map((each) => each.toLowerCase())]),
      padding: one(["drop", "keep"]),
      n: one([[1], [2], [3], [1, 2], [2, 3]]),
      skip: one([[0], [0, 1], [1]]),
    },
    weight: {
      scheme: one(["count", "prop", "propmax", "logcount", "boolean", "augmented", "logave"]),
      base: one([10, 2, Math.E]),
      k: one([0.5, 0.3]),
    },
    tfidf: {
      tf: one(["count", "prop", "propmax", "logcount", "boolean", "augmented", "logave"]),
      df: one(["inverse", "inversemax", "inverseprob", "unary", "count"]),
      base: one([10, 2]),
      k: one([0, 1]),
      smoothing: one([0, 1]),
    },
    trim: { min_termfreq: one([1, 2, 5]), max_docfreq: one([3, documents]), min_docfreq: one([1, 2]) },
    ties: one(["min", "max", "average", "first"]),
    base: one([2, 10, Math.E]),
    keyness: [
      { measure: "chi2", correction: one(["default", "yates", "none"]) },
      { measure: "lr", correction: one(["none", "yates"]) },
      { measure: "exact", correction: "none" },
      { measure: "pmi", correction: "none" },
    ],
    collocations: { size: one([2, 2, 3, 4]), minCount: one([2, 3, 5]), smoothing: one([0.5, 1]) },
    similarities: measures,
    distances,
    window: one([10, 25, 50]),
    dictionary: {
      entries: { first: { inner: list(2), other: list(1) }, second: list(3), third: { deep: { deeper: list(2) } } },
      levels: one([[1, 2, 3], [1], [2], [1, 2]]),
      match,
      nestedScope: one(["key", "dictionary"]),
    },
    kwic: { patterns: list(3), window: one([1, 3, 5]) },
    select: {
      selection: one(["keep", "remove"]),
      window: one([0, 0, 2]),
      padding: one(["drop", "keep"]),
      overlaps: one(["join", "separate"]),
    },
    tone: {
      positive: tone.slice(0, 8),
      negative: tone.slice(8),
      valences: Object.fromEntries(tone.map((each) => [each, chance.integer(11) - 5])),
    },
    positions: {
      [ids[0] as string]: -1,
      [ids[1] as string]: 1,
      ...(chance.next() < 0.5 ? { [ids[2] as string]: 0.3 } : {}),
    },
    wordscores: [
      { scale: "linear", smooth: 0, rescale: "none" },
      { scale: "linear", smooth: one([0, 1, 0.5]), rescale: "lbg" },
      { scale: "linear", smooth: 0, rescale: "mv" },
      { scale: "logit", smooth: 1, rescale: "none" },
    ],
    bayes: [
      { distribution: "multinomial", prior: one(["uniform", "docfreq"]), smooth: one([1, 0.5]) },
      { distribution: "Bernoulli", prior: one(["uniform", "docfreq"]), smooth: one([1, 0.5]) },
    ],
    smooth: 0.5,
  };
}

/** A stretch of a text that begins and ends with a word; now and then a very short one. */
function piece(text: string, chance: Random): string {
  const length = chance.next() < 0.06 ? 20 + chance.integer(60) : 800 + chance.integer(3200);
  const from = Math.max(0, chance.integer(Math.max(1, text.length - length)));
  const start = from === 0 ? 0 : text.indexOf(" ", from) + 1;
  const end = text.indexOf(" ", start + length);
  return text.slice(start, end < 0 ? text.length : end).normalize("NFC");
}

function frequentWords(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const [word] of texts.join(" ").matchAll(/[\p{L}\p{M}]{2,}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 30)
    .map(([word]) => word);
}

function patternOf(word: () => string, match: "glob" | "regex" | "fixed", chance: Random): string {
  const single = (): string => {
    const drawn = word();
    const kind = chance.next();
    if (match === "fixed" || kind < 0.4) return match === "regex" ? `^${drawn}$` : drawn;
    const stem = drawn.slice(0, Math.max(2, drawn.length - 2));
    if (match === "regex") return kind < 0.7 ? `^${stem}` : `${stem}.?$`;
    return kind < 0.7 ? `${stem}*` : `?${drawn.slice(1)}`;
  };
  return chance.next() < 0.3 ? `${single()} ${single()}` : single();
}
