// The jobs that are measured, each on the built library as a user meets it, with the goal it is held to at 100 MB.

import { createRequire } from "node:module";
import type * as Library from "../src/index.ts";
import type * as NodeDoor from "../src/node.ts";
import { calibration } from "./calibration.ts";

/** The doors of the built package. */
export interface Doors {
  readonly library: typeof Library;
  readonly node: typeof NodeDoor;
}

/** One job: what it needs is made before the clock starts. */
export interface Job {
  readonly name: string;
  /** Seconds at 100 MB on the machine the goals were set on; null for yardsticks and rivals. */
  readonly goal: number | null;
  readonly run: () => unknown;
}

/** Imports `dist/`, which `npm run build` makes. */
export async function builtDoors(): Promise<Doors> {
  const at = (name: string): string => new URL(`../dist/${name}`, import.meta.url).href;
  return {
    library: (await import(at("index.js"))) as typeof Library,
    node: (await import(at("node.js"))) as typeof NodeDoor,
  };
}

/** What was read, for jobs that begin later in the line. */
export interface Prepared {
  readonly corpus: Library.Corpus<{ readonly speaker: string }>;
  readonly bytes: Uint8Array;
  readonly tokens: Library.Tokens<{ readonly speaker: string }>;
}

/** Reads and tokenises a corpus. */
export async function prepared({ library, node }: Doors, path: string): Promise<Prepared> {
  const corpus = await node.readCorpus<{ readonly speaker: string }>(path);
  const text = corpus.documents.map((document) => document.text).join("\n");
  const tokens = library.tokens(corpus);
  return { corpus, bytes: new TextEncoder().encode(text), tokens };
}

/** The jobs over one corpus. */
export function jobs({ library, node }: Doors, path: string, ready: Prepared): readonly Job[] {
  const { corpus, bytes, tokens } = ready;
  const dictionary = library.dictionary({ integration: "integrat*", security: "secur*", sovereignty: "sovereign*" });
  return [
    { name: "calibration kernel", goal: null, run: () => calibration(bytes) },
    { name: "load", goal: 0.45, run: () => node.readCorpus(path) },
    { name: "tokenise", goal: 0.85, run: () => library.tokens(corpus) },
    { name: "feature matrix", goal: 0.25, run: () => library.features(tokens) },
    {
      name: "dictionary per speaker",
      goal: 0.13,
      run: () => library.featuresGroup(library.features(library.tokensLookup(tokens, dictionary)), { by: "speaker" }),
    },
    { name: "kwic secur*", goal: 0.12, run: () => library.kwic(tokens, "secur*", { window: 5 }) },
  ];
}

/** What else a user might tokenise with, over the same text, document by document. */
export function rivals(texts: readonly string[]): readonly Job[] {
  const require = createRequire(import.meta.url);
  const { WordTokenizer } = require("natural/lib/natural/tokenizers/index.js") as {
    WordTokenizer: new () => { tokenize(text: string): readonly string[] };
  };
  const natural = new WordTokenizer();
  return [
    { name: "natural WordTokenizer", goal: null, run: () => texts.map((text) => natural.tokenize(text).length) },
    {
      name: "Unicode regular expression",
      goal: null,
      run: () => texts.map((text) => text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)?.length),
    },
    { name: "String.split on space", goal: null, run: () => texts.map((text) => text.split(/\s+/u).length) },
  ];
}
